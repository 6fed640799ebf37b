/**
 * Labels of sub-paragraphs and the order they follow. United Nations texts number them
 * (a), (i), a., i. from the outside in (UN Editorial Manual, "Numbering of paragraphs").
 */

/** One sub-paragraph label as printed at the start of its line. */
export interface SubParagraphLabel {
  /** As printed: `(a)`, `i.`. */
  readonly marker: string;
  /** Without punctuation: `a`, `i`. */
  readonly label: string;
  readonly enclosed: boolean;
}

const printedLabel = /^(?:\(([a-z]{1,6})\)|([a-z]{1,6})\.)\s+/;
const romanNumeral = /^(?:x{0,3})(?:ix|iv|v?i{0,3})$/;

/**
 * Reads the label that opens `text`: `(a) To return …` gives `(a)`.
 * Returns null where the text opens with none, as in `(Part I)` or `to be continued.`
 */
export function parseSubParagraphLabel(text: string): SubParagraphLabel | null {
  const match = printedLabel.exec(text);
  const label = match?.[1] ?? match?.[2];
  if (!match || label === undefined) return null;
  if (letterPosition(label) === null && romanPosition(label) === null) return null;
  return { marker: match[0].trim(), label, enclosed: match[1] !== undefined };
}

/** What a label is worth, read as a letter or as a roman numeral; a series uses one of them. */
export type LabelSeries = 'letters' | 'roman';

/**
 * The place of a label in its series, counted from 1: `c` is 3 among letters, `aa` follows
 * `z` as 27, `iv` is 4 among roman numerals. Null where the label is not of the series.
 */
export function labelPosition(label: string, series: LabelSeries): number | null {
  return series === 'letters' ? letterPosition(label) : romanPosition(label);
}

function letterPosition(label: string): number | null {
  const letter = label.charAt(0);
  if (label !== letter.repeat(label.length)) return null;
  return (label.length - 1) * 26 + letter.charCodeAt(0) - 'a'.charCodeAt(0) + 1;
}

const romanDigits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

function romanPosition(label: string): number | null {
  if (label === '' || !romanNumeral.test(label)) return null;
  const values = Array.from(label, (digit) => romanDigits[digit] ?? 0);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}
