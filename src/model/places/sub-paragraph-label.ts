/**
 * Labels of sub-paragraphs and the order they follow. United Nations texts number them
 * (a), (i), a., i. from the outside in (UN Editorial Manual, "Numbering of paragraphs"); lists
 * within a paragraph also have 1., (1) and (A), and (a bis) is put in between.
 */

import { romanValue } from '../symbols/roman-numeral.ts';

/** One sub-paragraph label as printed at the start of its line. */
export interface SubParagraphLabel {
  /** As printed: `(a)`, `i.`, `(a bis)`, with the quotation mark that may stand before it. */
  readonly marker: string;
  /** As anchors have it: `a`, `i`, `abis`. */
  readonly label: string;
  /** What labels of one series have in common besides their letters: `(a)`, `(A)`, `a.`. */
  readonly form: string;
}

const insertions = ['', 'bis', 'ter', 'quater', 'quinquies', 'sexies'];
const printedLabel =
  /^[“"]?(?:\(([a-z]{1,6}|[A-Z]{1,6}|\d{1,3})( (?:bis|ter|quater|quinquies|sexies))?\)|([a-z]{1,6}|\d{1,3})\.)\s+/;

/**
 * Reads the label that opens `text`: `(a) To return …` gives `(a)`.
 * Returns null where the text opens with none, as in `(Part I)` or `to be continued.`
 */
export function parseSubParagraphLabel(text: string): SubParagraphLabel | null {
  const match = printedLabel.exec(text);
  const [whole = '', enclosed, insertion = '', pointed] = match ?? [];
  const printed = enclosed ?? pointed;
  if (printed === undefined) return null;
  const label = printed.toLowerCase() + insertion.trim();
  const series: readonly LabelSeries[] = ['letters', 'roman', 'numbers'];
  if (series.every((each) => labelPosition(label, each) === null)) return null;
  const marker = whole.trim();
  return { marker, label, form: formOf(printed, enclosed !== undefined) };
}

function formOf(printed: string, isEnclosed: boolean): string {
  const sign = printed === printed.toLowerCase() ? 'a' : 'A';
  return isEnclosed ? `(${sign})` : `${sign}.`;
}

/** What a label is worth, read as a letter, a roman numeral or a number; a series uses one of them. */
export type LabelSeries = 'letters' | 'roman' | 'numbers';

/**
 * The place of a label in its series, counted from 1: `c` is 3 among letters, `aa` follows
 * `z` as 27, `iv` is 4 among roman numerals, `abis` 1.1. Null where the label is not of the
 * series.
 */
export function labelPosition(label: string, series: LabelSeries): number | null {
  const [, bare = '', insertion = ''] =
    /^(.+?)(bis|ter|quater|quinquies|sexies)?$/.exec(label) ?? [];
  const position = positionIn[series](bare);
  return position === null ? null : position + insertions.indexOf(insertion) / 10;
}

const positionIn: Readonly<Record<LabelSeries, (label: string) => number | null>> = {
  letters: letterPosition,
  roman: (label) => (/^[ivxl]+$/.test(label) ? romanValue(label) : null),
  numbers: (label) => (/^[1-9]\d*$/.test(label) ? Number(label) : null),
};

function letterPosition(label: string): number | null {
  const letter = /^([a-z])\1*$/.exec(label)?.[1];
  if (letter === undefined) return null;
  return (label.length - 1) * 26 + letter.charCodeAt(0) - 'a'.charCodeAt(0) + 1;
}

/** Whether a position is the next after another: 2 after 1 and after 1.1, 1.1 after 1. */
export function isNextPosition(position: number, previous: number): boolean {
  const whole = Math.floor(previous);
  return position === whole + 1 || (position > previous && position < whole + 1);
}
