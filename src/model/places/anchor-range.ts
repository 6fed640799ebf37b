/**
 * Several paragraphs in one address: the fragment that selects from one place to another.
 *
 *     range = anchor [ ":" anchor ]
 *
 * A range rises: `op3:op5`, `pp7:op2`, `op5-a:op5-c`. One place has one address, so a
 * range that falls, stands still or holds its own beginning (`op5:op5-a`) is none, and
 * notes stand apart from paragraphs.
 */

import { makeAnchor, parseAnchor } from './anchor.ts';
import type { Anchor, AnnexAnchor, ParagraphAnchor } from './anchor.ts';
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

/** Whether the text prints `to` after `from` and outside it. */
function rises(from: Anchor, to: Anchor): boolean {
  if (from.type === 'note' || to.type === 'note') {
    return from.type === to.type && from.number < to.number;
  }
  const [difference] = differences(from, to).filter((value) => value !== 0);
  return difference === undefined ? isBeside(from.labels, to.labels) : difference > 0;
}

/** How far `to` is from `from`, the widest division of the text first. */
function differences(
  from: ParagraphAnchor | AnnexAnchor,
  to: ParagraphAnchor | AnnexAnchor,
): readonly number[] {
  const numbers = to.number - from.number;
  if (from.type === 'annex' && to.type === 'annex') {
    return [(to.annex ?? 0) - (from.annex ?? 0), numbers];
  }
  if (from.type === 'annex' || to.type === 'annex') return [to.type === 'annex' ? 1 : -1];
  const kinds = Number(to.type === 'operative') - Number(from.type === 'operative');
  return [from.part === to.part ? 0 : partNumber(to) - partNumber(from), kinds, numbers];
}

/** An undivided beginning comes before part I; a numeral that is none comes nowhere. */
function partNumber({ part }: ParagraphAnchor): number {
  return part === null ? 0 : (labelPosition(part, 'roman') ?? Number.NaN);
}

/**
 * Whether sub-paragraphs are two places side by side, neither within the other. Which is
 * first is for the text to say: `i` is a letter in one list and a numeral in another.
 */
function isBeside(from: readonly string[], to: readonly string[]): boolean {
  return from.some((label, depth) => depth < to.length && label !== to[depth]);
}
