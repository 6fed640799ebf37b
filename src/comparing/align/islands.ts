import { joined, type Stretch } from './stretches.ts';
import type { Token } from './tokens.ts';

/** More words than this in a row are language that was kept, however much changed around them. */
const largestIsland = 2;

/**
 * Joins changes that only a word or two, or a sign, keep apart, where words were replaced:
 * `8 September 2000` for `9 September 2001` is one change, not two with `September` between.
 * Words added on both sides leave what stands between them alone, as do words removed:
 * `all human rights for all` keeps its `human rights`.
 */
export function withoutIslands(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const stretch of stretches) {
    const [before, island] = result.slice(-2);
    if (before && island?.same && isIsland(before, island, stretch)) {
      result.splice(-2, 2, joined(before, island, stretch));
    } else {
      result.push(stretch);
    }
  }
  return result.length < stretches.length ? withoutIslands(result) : result;
}

function isIsland(before: Stretch, island: Stretch, after: Stretch): boolean {
  const removed = wordCount(before.from) + wordCount(after.from);
  const added = wordCount(before.to) + wordCount(after.to);
  const largest = Math.min(largestIsland, wordsChanged(before), wordsChanged(after));
  return removed > 0 && added > 0 && wordCount(island.to) <= largest;
}

function wordsChanged(change: Stretch): number {
  return Math.max(wordCount(change.from), wordCount(change.to));
}

function wordCount(tokens: readonly Token[]): number {
  return tokens.filter(({ isWord }) => isWord).length;
}
