/** Roman numerals, by which sessions, sections, annexes and sub-paragraphs are numbered. */

/** Numerals to 399, well formed: `IIII` and `IC` are none. */
const NUMERAL = /^(?=.)C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

const VALUES = [
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const;

const DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** The value of a numeral in capitals or small letters: `XXI` and `xxi` are 21; null for any other word. */
export function romanValue(numeral: string): number | null {
  const capitals = numeral.toUpperCase();
  if (!NUMERAL.test(capitals)) return null;
  const values = Array.from(capitals, (digit) => DIGITS[digit] ?? 0);
  return values.reduce(
    (sum, value, place) => sum + (value < (values[place + 1] ?? 0) ? -value : value),
    0,
  );
}

/** A number from 1 to 399 as a numeral in capitals: 21 is `XXI`. */
export function romanNumeral(number: number): string {
  let rest = number;
  let numeral = '';
  for (const [digits, value] of VALUES) {
    for (; rest >= value; rest -= value) numeral += digits;
  }
  return numeral;
}
