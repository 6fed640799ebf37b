/** What a block of words opens with: a number, a label, a bullet or nothing of these. */

import {
  parseSubParagraphLabel,
  type SubParagraphLabel,
} from '../../../model/places/sub-paragraph-label.ts';

/** The number of a whole paragraph as printed: `5.`, `1 bis.`, `1A.`, `3.2`. */
export interface PrintedNumber {
  /** Without the punctuation behind it: `5`, `1 bis`, `1A`, `3.2`. */
  readonly number: string;
  readonly marker: string;
}

/** What stands before the words of a block. `length` is that of the sign and the space behind it. */
export type Opening =
  | { readonly type: 'number'; readonly number: PrintedNumber; readonly length: number }
  | { readonly type: 'label'; readonly label: SubParagraphLabel; readonly length: number }
  | { readonly type: 'bullet'; readonly marker: string; readonly length: number }
  | { readonly type: 'none' };

const insertion = '(?:bis|ter|quater|quinquies|sexies)';
/** A quotation mark may stand before the number: “1. Decides. */
const numbered = new RegExp(
  String.raw`^([“"]?(\d+(?: ${insertion}|[A-Z]))\.|[“"]?(\d+ ${insertion})|[“"]?(\d+(?:\.\d+)+)\.?|[“"](\d+)\.)\s+`,
);
const bulleted = /^([•‣▪●·◦○■□–—‒−])\s+/;

/**
 * Reads what stands at the beginning of words.
 *
 * @param isWhole whether a whole paragraph may begin here: numbers such as `1 bis.` and `3.2`
 *   are no labels of sub-paragraphs, and `5.` as plain words opens none but a sub-paragraph
 */
export function readOpening(words: string, isWhole: boolean): Opening {
  const bullet = bulleted.exec(words);
  if (bullet?.[1] !== undefined) {
    return { type: 'bullet', marker: bullet[1], length: bullet[0].length };
  }
  const number = isWhole ? numbered.exec(words) : null;
  if (number) {
    const printed = number[2] ?? number[3] ?? number[4] ?? number[5] ?? '';
    const printedNumber = { number: printed, marker: number[1] ?? '' };
    return { type: 'number', number: printedNumber, length: number[0].length };
  }
  const label = parseSubParagraphLabel(words);
  if (!label) return { type: 'none' };
  const space = /^\s*/.exec(words.slice(label.marker.length))?.[0] ?? '';
  return { type: 'label', label, length: label.marker.length + space.length };
}
