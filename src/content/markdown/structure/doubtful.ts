/** What may be a paragraph, or its end, that was typed in the wrong place. */

import { plainText } from '../../../model/text/inline.ts';
import type { Inline } from '../../../model/text/resolution.ts';
import type { WordsBlock } from '../blocks/blocks.ts';
import { failUnlessPrinted } from '../fail.ts';
import type { Reading } from '../reading.ts';
import { opensWithLead } from './kinds.ts';

/**
 * Refuses another paragraph within the words of one: its opening words in italics, its number or
 * label, or a heading, behind the punctuation that ends a paragraph.
 */
export function refuseSecondParagraph(
  content: readonly Inline[],
  line: number,
  place: string,
  reading: Reading,
): void {
  const opening = secondLead(content) ?? secondNumber.exec(plainText(content))?.[0];
  if (opening === undefined) return;
  failUnlessPrinted(reading, {
    line,
    place,
    fault: 'joined',
    wrong: `“${opening}” stands in the middle of a paragraph as where one opens`,
    remedy: 'If another paragraph begins there, put an empty line before it.',
  });
}

const secondNumber =
  /(?<=[:;.] )(?:\d{1,3}\.|\([a-z]{1,4}\)|•) \p{Lu}\p{Ll}+|(?<=\S )#{1,6} [\p{L}\p{N}]+/u;

function secondLead(content: readonly Inline[]): string | undefined {
  const index = content.findIndex(
    (inline, at) =>
      at > 0 &&
      inline.type === 'emphasis' &&
      /[,;.]\s$/.test(plainText(content.slice(0, at))) &&
      opensWithLead(content.slice(at)),
  );
  const second = content[index];
  return second && plainText([second]);
}

/** A paragraph that is indented, and so belongs to the one above it. */
export function refuseIndentedLead(
  { content, line }: WordsBlock,
  place: string,
  reading: Reading,
): void {
  if (!opensWithLead(content)) return;
  failUnlessPrinted(reading, {
    line,
    place,
    fault: 'line',
    wrong: 'what opens as a paragraph does is indented as part of the one above',
    remedy: 'Begin it at the left edge of the text.',
  });
}

/** An operative paragraph whose number is lost. */
export function refuseLostNumber(line: number, place: string, reading: Reading): void {
  failUnlessPrinted(reading, {
    line,
    place,
    fault: 'number',
    wrong: 'a paragraph without a number opens as those with numbers do',
    remedy: 'Number it, or indent it if it belongs to the paragraph before.',
  });
}

/** A heading whose sign is lost. */
export function refuseWithoutEnd(line: number, place: string, reading: Reading): void {
  failUnlessPrinted(reading, {
    line,
    place,
    fault: 'end',
    wrong: 'a paragraph without a number ends with no punctuation',
    remedy: 'If it is a heading, write ## before it; else end it as the document does.',
  });
}
