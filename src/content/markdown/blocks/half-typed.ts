import type { VFile } from 'vfile';
import { parseSubParagraphLabel } from '../../../model/places/sub-paragraph-label.ts';
import { plainText } from '../../../model/text/inline.ts';
import type { Inline } from '../../../model/text/resolution.ts';
import { atLine, fail } from '../fail.ts';

const number = /^[“"]?\d+\s?[.)]/;
const label = /^[“"]?\((?:[a-z]{1,6}|[A-Z]{1,6}|\d{1,3})\)/;

/**
 * Refuses words that open with a number or label which is none as it is typed: `1.Decides`,
 * `1 . Decides`, `(a)To return`. It would be taken for words.
 *
 * @param content the words of a block that opens with neither
 * @param source what is typed there: a number with a backslash, `1945\\. …`, is meant to be words
 */
export function refuseHalfTyped(
  content: readonly Inline[],
  source: string,
  line: number,
  file: VFile,
): void {
  refuseFirstStop(content, line, file);
  const words = plainText(content);
  const opening = numberOf(words, source) ?? labelOf(words);
  if (opening !== null) failHalfTyped(opening, line, file);
}

/** Refuses words that begin with a full stop, comma or the like: `1 . Decides`, `(a), To return`. */
export function refuseFirstStop(content: readonly Inline[], line: number, file: VFile): void {
  const stop = /^[.,;:](?=\s|$)/.exec(plainText(content))?.[0];
  if (stop !== undefined) failHalfTyped(stop, line, file);
}

function failHalfTyped(opening: string, line: number, file: VFile): never {
  return fail(
    file,
    atLine(line),
    `a paragraph opens with “${opening}”, which is no number or label as it is typed`,
    'Write it as the document prints it, with one space behind it: “1. Decides”, “(a) To return”.',
  );
}

function numberOf(words: string, source: string): string | null {
  return /^[“"]?\d+\\/.test(source) ? null : (number.exec(words)?.[0] ?? null);
}

function labelOf(words: string): string | null {
  const found = label.exec(words)?.[0];
  if (found === undefined || !/^(?:\p{L}|$)/u.test(words.slice(found.length))) return null;
  return parseSubParagraphLabel(`${found} `) && found;
}
