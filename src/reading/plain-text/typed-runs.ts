import type { Run } from '../printed/printed-document.ts';
import { roman, tidy } from '../printed/runs.ts';

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** `¹²` as `12`. */
function raisedValue(sign: string): string {
  return Array.from(sign, (digit) => String(raised.indexOf(digit))).join('');
}

/** What a text has between its words: a mark as typed, or italics between asterisks. */
const typed = new RegExp(
  String.raw`\[(?<bracketed>\d{1,3}|\*{1,3})\]|(?<sign>[${raised}]{1,3})|` +
    String.raw`(?<![\p{L}\p{N}*\\])\*(?<italic>[^\s*](?:[^*]*[^\s*])?)\*(?![\p{L}\p{N}*])`,
  'gu',
);

/**
 * The words of a plain text with the marks of its notes and italics, as far as it has them.
 *
 * @param marks those of the notes that are there: nothing else is a mark
 */
export function typedRuns(words: string, marks: ReadonlySet<string>): Run[] {
  const runs: Run[] = [];
  let end = 0;
  for (const match of words.matchAll(typed)) {
    const { bracketed, sign, italic = '' } = match.groups ?? {};
    const mark = bracketed ?? (sign === undefined ? undefined : raisedValue(sign));
    if (mark !== undefined && !marks.has(mark)) continue;
    runs.push(roman(words.slice(end, match.index)));
    runs.push(mark === undefined ? { ...roman(italic), italic: true } : { type: 'mark', mark });
    end = match.index + match[0].length;
  }
  return tidy([...runs, roman(words.slice(end))]);
}

/** The mark that a note opens with, `[1] See …` or `¹ See …`, and its words; null for any other line. */
export function splitNote(words: string): { readonly mark: string; readonly words: string } | null {
  const opening = new RegExp(
    String.raw`^(?:\[(\d{1,3}|\*{1,3})\]|([${raised}]{1,3})|(\*{1,3})(?=\s))\s*(.*)$`,
    'su',
  );
  const [, bracketed, sign, asterisks, rest = ''] = opening.exec(words) ?? [];
  const mark = bracketed ?? (sign === undefined ? asterisks : raisedValue(sign));
  return mark === undefined || /^(?:\* ?){3}$/.test(words) ? null : { mark, words: rest };
}
