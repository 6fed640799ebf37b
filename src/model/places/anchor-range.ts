/**
 * Several paragraphs in one address: the fragment that selects from one place to another.
 *
 *     range = anchor [ ":" anchor ]
 *
 * A range rises: `op3:op5`, `pp7:op2`, `op5-a:op5-c`. One place has one address, so a
 * range that falls, stands still or holds its own beginning (`op5:op5-a`) is none. Notes stand
 * apart from paragraphs, and a heading or a table's note is no end of a range.
 */

import { makeAnchor, parseAnchor } from './anchor.ts';
import type { Anchor, ParagraphAnchor, TableAnchor } from './anchor.ts';
import { labelPosition } from './sub-paragraph-label.ts';

/** From one place to another, both included; for a single place both are the same. */
export interface AnchorRange {
  readonly from: Anchor;
  readonly to: Anchor;
}

/**
 * Reads the fragment of an address, without the `#`: `op3:op5`, or `op5` alone, from
 * which both ends are the same. Returns null for anything that the grammar does not hold.
 */
export function parseAnchorRange(text: string): AnchorRange | null {
  const [first = '', second, ...others] = text.split(':');
  const from = parseAnchor(first);
  if (from === null || others.length > 0) return null;
  if (second === undefined) return { from, to: from };
  const to = parseAnchor(second);
  return to !== null && rises(from, to) ? { from, to } : null;
}

/**
 * Writes a range as it stands in an address, `op3:op5`, and a single place as `op5`: the
 * inverse of {@link parseAnchorRange}.
 */
export function makeAnchorRange({ from, to }: AnchorRange): string {
  const [first, last] = [makeAnchor(from), makeAnchor(to)];
  return first === last ? first : `${first}:${last}`;
}

/** Whether the text prints `to` after `from` and outside it, as far as their anchors tell. */
function rises(from: Anchor, to: Anchor): boolean {
  if (from.type === 'note' && to.type === 'note') {
    return from.series === to.series && from.number < to.number;
  }
  if (!isEnd(from) || !isEnd(to)) return false;
  const [first, last] = [quoteOf(from), quoteOf(to)];
  if (first !== last) return outermost(from) !== outermost(to) && rises(holder(from), holder(to));
  const difference = differences(from, to).find((value) => value !== 0);
  return difference === undefined ? isBeside(from, to) : difference > 0;
}

type End = ParagraphAnchor | TableAnchor;

function isEnd(anchor: Anchor): anchor is End {
  return 'labels' in anchor || anchor.type === 'table';
}

function quoteOf({ quotedIn }: End): string {
  return quotedIn ? `${makeAnchor(quotedIn.paragraph)}-${quotedIn.count}` : '';
}

/** The paragraph of the text itself in which an anchor stands. */
function holder(anchor: End): End {
  return anchor.quotedIn ? holder(anchor.quotedIn.paragraph) : anchor;
}

function outermost(anchor: End): string {
  return makeAnchor(holder(anchor));
}

/** How far `to` is from `from`, the widest division of the text first; 0 where that is unknown. */
function differences(from: End, to: End): readonly number[] {
  const isCounted = from.type === to.type && from.number !== null && to.number !== null;
  return [
    annexOf(to) - annexOf(from),
    ...sectionDifferences(from, to),
    from.unit && from.unit.word === to.unit?.word
      ? numeralDifference(from.unit.number, to.unit.number)
      : 0,
    Number(to.type !== 'preambular') - Number(from.type !== 'preambular'),
    isCounted ? numeralDifference(from.number, to.number) : 0,
  ];
}

function annexOf({ annex }: End): number {
  return annex ? (annex.number ?? 1) : 0;
}

/** An undivided beginning comes before section I, and what has no letter before II.A. */
function sectionDifferences({ sections: one }: End, { sections: other }: End): number[] {
  const depth = Math.max(one.length, other.length);
  return Array.from({ length: depth }, (_, index) => {
    const [from, to] = [one[index], other[index]];
    if (from === undefined || to === undefined) return from === undefined ? 1 : -1;
    const series = index === 0 && !from.startsWith('sect-') ? 'roman' : 'letters';
    return sectionPosition(to, series) - sectionPosition(from, series);
  });
}

function sectionPosition(label: string, series: 'roman' | 'letters'): number {
  const bare = label.replace('sect-', '');
  const other = series === 'roman' ? 'letters' : 'roman';
  return labelPosition(bare, series) ?? labelPosition(bare, other) ?? 0;
}

/** `10` comes after `9`, `1bis` after `1`. */
function numeralDifference(from: string, to: string): number {
  const numbers = Number.parseInt(to, 10) - Number.parseInt(from, 10);
  if (numbers !== 0 || from === to) return numbers;
  return from < to ? 1 : -1;
}

/**
 * Whether two places stand side by side, neither within the other. Which of two sub-paragraphs
 * is first is for the text to say: `i` is a letter in one list and a numeral in another.
 */
function isBeside(from: End, to: End): boolean {
  if (from.type !== to.type || from.number !== to.number) return true;
  const [one, other] = [from, to].map((end) => ('labels' in end ? end.labels : []));
  return (
    one?.some((label, depth) => depth < (other?.length ?? 0) && label !== other?.[depth]) ?? false
  );
}
