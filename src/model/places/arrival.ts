import { parseAnchorRange } from './anchor-range.ts';
import { forgiveAnchor } from './forgiving-anchor.ts';

/**
 * Where a fragment arrives in a text: at the place that it names, in any spelling; where the text
 * has not that, at what would hold it, `op5` for `op5-a`. What follows the place, as trackers add
 * it, is passed over: `op5&utm_source=x` arrives at `op5`.
 *
 * @param fragment what follows `#` in an address
 * @param has whether the text has a place
 * @returns an anchor or a range of anchors that the text has; null where it has nothing of it
 */
export function arrivalAt(fragment: string, has: (anchor: string) => boolean): string | null {
  const [typed = ''] = fragment.split(/[&?;/]|%26|%3f|%3b/i);
  const named = forgiveAnchor(typed, has);
  if (named === null) return null;
  const ends = named.split(':').map((end) => nearest(end, has));
  if (!ends.every((end) => end !== null)) return null;
  const place = [...new Set(ends)].join(':');
  return parseAnchorRange(place) ? place : null;
}

function nearest(anchor: string, has: (anchor: string) => boolean): string | null {
  const there = [anchor, otherAnnex(anchor)].find(has);
  if (there !== undefined) return there;
  const holder = anchor.replace(/-[^-]+$/, '');
  return holder === anchor ? null : nearest(holder, has);
}

/** The first of several annexes is found as the annex, and an only one as annex I. */
function otherAnnex(anchor: string): string {
  return anchor.replace(/^annex(1?)(?=-|$)/, (_, number: string) => (number ? 'annex' : 'annex1'));
}
