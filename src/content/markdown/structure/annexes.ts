/** What is appended to a text. */

import { makeAnchor, wholeText } from '../../../model/places/anchor.ts';
import { romanValue } from '../../../model/symbols/roman-numeral.ts';
import type { Section } from '../../../model/text/resolution.ts';
import type { Block, HeadingBlock } from '../blocks/blocks.ts';
import { atLine, fail } from '../fail.ts';
import type { Reading } from '../reading.ts';
import { isNumberAlone, readHeadingWords, type HeadingWords } from './heading.ts';
import { readPart, type ReadPart } from './part.ts';

interface AnnexDraft {
  words: HeadingWords;
  readonly heading: HeadingBlock;
  readonly isSetApart: boolean;
  readonly blocks: Block[];
}

/**
 * Reads annexes: each begins with a heading of one #, `Annex II` and its title or one of them.
 *
 * @param blocks from the first such heading on
 */
export function readAnnexes(blocks: readonly Block[], reading: Reading): ReadPart {
  const drafts = draftAnnexes(blocks);
  const parts = drafts.map((draft, index) => {
    const number = drafts.length === 1 ? null : numberOf(draft.words, index, drafts);
    const scope = { ...wholeText, annex: { number } };
    const anchor = makeAnchor({ type: 'heading', ...scope, number: null });
    const part = readPart(
      draft.blocks,
      { scope, formula: '', heading: anchor, outermost: { depth: 2, level: 2 } },
      reading,
    );
    if (part.paragraphs.length === 0) failEmpty(draft.heading, reading);
    const section: Section = {
      anchor,
      type: 'annex',
      kind: 'annex',
      number: draft.words.number,
      marker: draft.words.marker,
      title: draft.words.title,
      level: 1,
      enactingFormula: [],
      isSetApart: draft.isSetApart,
      line: draft.heading.line,
    };
    return { section, part };
  });
  refuseAlike(
    parts.map(({ section }) => section),
    reading,
  );
  return {
    sections: parts.flatMap(({ section, part }) => [section, ...part.sections]),
    paragraphs: parts.flatMap(({ part }) => part.paragraphs),
  };
}

function draftAnnexes(blocks: readonly Block[]): AnnexDraft[] {
  const drafts: AnnexDraft[] = [];
  for (const [index, block] of blocks.entries()) {
    const last = drafts.at(-1);
    const isSetApart = blocks[index - 1]?.type === 'break';
    if (block.type === 'heading' && block.depth === 1) {
      const words = readHeadingWords(block.content);
      if (last?.blocks.length === 0 && isNumberAlone(last.words) && words.type !== 'annex') {
        last.words = { ...last.words, title: block.content };
        continue;
      }
      if (isSetApart) last?.blocks.pop();
      if (words.type === 'annex') {
        drafts.push({ words, heading: block, isSetApart, blocks: [] });
      } else {
        drafts.push({ words: untitled(block), heading: block, isSetApart, blocks: [] });
      }
    } else {
      last?.blocks.push(block);
    }
  }
  return drafts;
}

/** One that prints no number among others that do is called the annex. */
function numberOf(
  { number }: HeadingWords,
  index: number,
  drafts: readonly AnnexDraft[],
): number | null {
  if (number !== null) {
    return (
      romanValue(number) ?? (/^\d+$/.test(number) ? Number(number) : number.charCodeAt(0) - 64)
    );
  }
  const unnumbered = drafts.filter(({ words }) => words.number === null);
  return unnumbered.length === 1 ? null : index + 1;
}

/** A document may print the title of an annex alone. */
function untitled({ content }: HeadingBlock): HeadingWords {
  return { type: 'annex', number: null, marker: '', title: content };
}

function failEmpty({ line }: HeadingBlock, { file }: Reading): never {
  return fail(
    file,
    atLine(line),
    'an annex has no text',
    'Write its paragraphs below its heading.',
  );
}

function refuseAlike(sections: readonly Section[], { file }: Reading): void {
  const second = sections.find(
    ({ anchor }, index) => sections.findIndex((other) => other.anchor === anchor) < index,
  );
  if (second) {
    fail(
      file,
      atLine(second.line),
      `two annexes are called ${second.marker}`,
      'Number them as the document does: “# Annex I”, “# Annex II”.',
    );
  }
}
