/** Ordinal numbers in words, by which preambular paragraphs are cited: "seventh". */
import { ordinalWords } from '../../model/symbols/ordinal-words.ts';

/** Values of the ordinals that resolutions have paragraphs for, in words. */
const VALUES = new Map(
  Array.from({ length: 199 }, (_, index): [string, number] => [ordinalWords(index + 1), index + 1]),
);

/** The ordinals from one number to another, as alternatives of a pattern. */
const words = (from: number, to: number): string =>
  [...VALUES.keys()].slice(from - 1, to).join('|');

/** `twent`, `thirt`, to which `ieth` and `y-first` belong. */
const TENS = [20, 30, 40, 50, 60, 70, 80, 90]
  .map((ten) => ordinalWords(ten).replace(/ieth$/, ''))
  .join('|');

/** Composed, and not a list of all words: patterns repeat it, and long ones are slow to start. */
const WORDS = `(?:hundred and )?(?:${words(1, 19)}|(?:${TENS})(?:ieth|y-(?:${words(1, 9)})))|hundredth`;

/** The source of a pattern for an ordinal up to 199 in words, `twenty-first`, or in digits, `21st`. */
export const ORDINAL = String.raw`(?:${WORDS}|\d{1,3}(?:st|nd|rd|th))`;

/** The value of an ordinal in any letter case: 21 for `twenty-first` and `21st`; null for other words. */
export function ordinalValue(word: string): number | null {
  const lower = word.toLowerCase();
  const digits = /^(\d+)(?:st|nd|rd|th)$/.exec(lower)?.[1];
  return digits === undefined ? (VALUES.get(lower) ?? null) : Number(digits);
}
