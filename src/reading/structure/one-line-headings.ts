/** Headings of two lines that some files print on one: `Annex I Rules of the fields`, `II Reaping`. */
import type { Run } from '../printed/printed-document.ts';
import { dropWords, roman, tidy, wordsOf } from '../printed/runs.ts';

/** A word with its number, or a numeral alone; behind a full stop, the title stands on the same line. */
const numbered =
  /^(Annex (?:[IVXLC]+|\d+)|Annex(?! (?:[IVXLC]+|\d+)(?: |$))|(?:Article|Rule|Guideline|Principle) \d+\S*|(?:X{0,3}(?:IX|IV|V?I{1,3})|X{1,3}|V)) (?=\S)/;

/** The lines of a heading: its number and its title, where both are there. */
export function headingLines(runs: readonly Run[]): Run[][] {
  const [opening, number] = numbered.exec(wordsOf(runs)) ?? [];
  if (opening === undefined || number === undefined || number.endsWith('.')) return [[...runs]];
  return [[roman(number)], tidy(dropWords(runs, opening.length))];
}
