/**
 * Labels of sub-paragraphs and the order they follow. United Nations texts number them
 * (a), (i), a., i. from the outside in (UN Editorial Manual, "Numbering of paragraphs").
 */

import { romanValue } from '../symbols/roman-numeral.ts';

/** One sub-paragraph label as printed at the start of its line. */
export interface SubParagraphLabel {
  /** As printed: `(a)`, `i.`. */
  readonly marker: string;
  /** Without punctuation: `a`, `i`. */
  readonly label: string;
  readonly enclosed: boolean;
}

const printedLabel = /^(?:\(([a-z]{1,6})\)|([a-z]{1,6})\.)\s+/;

/**
 * Reads the label that opens `text`: `(a) To return …` gives `(a)`.
 * Returns null where the text opens with none, as in `(Part I)` or `to be continued.`
 */
export function parseSubParagraphLabel(text: string): SubParagraphLabel | null {
  const match = printedLabel.exec(text);
  const label = match?.[1] ?? match?.[2];
  if (!match || label === undefined) return null;
  if (letterPosition(label) === null && romanValue(label) === null) return null;
  return { marker: match[0].trim(), label, enclosed: match[1] !== undefined };
}

/** What a label is worth, read as a letter or as a roman numeral; a series uses one of them. */
export type LabelSeries = 'letters' | 'roman';

/**
 * The place of a label in its series, counted from 1: `c` is 3 among letters, `aa` follows
 * `z` as 27, `iv` is 4 among roman numerals. Null where the label is not of the series.
 */
export function labelPosition(label: string, series: LabelSeries): number | null {
  return series === 'letters' ? letterPosition(label) : romanValue(label);
}

function letterPosition(label: string): number | null {
  const letter = /^([a-z])\1*$/.exec(label)?.[1];
  if (letter === undefined) return null;
  return (label.length - 1) * 26 + letter.charCodeAt(0) - 'a'.charCodeAt(0) + 1;
}
