/** Ordinal numbers in words, by which preambular paragraphs are cited: "seventh". */
import { ordinalWords } from '../../model/symbols/ordinal-words.ts';

/** Values of the ordinals that resolutions have paragraphs for, in words. */
const VALUES = new Map(
  Array.from({ length: 199 }, (_, index): [string, number] => [ordinalWords(index + 1), index + 1]),
);

/** Longer words first, so that "twenty-first" is not read as its "first". */
const WORDS = [...VALUES.keys()].sort((a, b) => b.length - a.length).join('|');

/** The source of a pattern for an ordinal in words, `twenty-first`, or in digits, `21st`. */
export const ORDINAL = String.raw`(?:${WORDS}|\d{1,3}(?:st|nd|rd|th))`;

/** The value of an ordinal in any letter case: 21 for `twenty-first` and `21st`; null for other words. */
export function ordinalValue(word: string): number | null {
  const lower = word.toLowerCase();
  const digits = /^(\d+)(?:st|nd|rd|th)$/.exec(lower)?.[1];
  return digits === undefined ? (VALUES.get(lower) ?? null) : Number(digits);
}
