import type { ComparedPair } from '../comparing/compared-pairs.ts';
import { loadLibrary } from '../library/library.ts';

/** What Astro is to make of one pair: where, and of which two resolutions. */
interface ComparisonPath {
  params: { id: string; other: string };
  props: { pair: ComparedPair };
  cacheKey: string;
}

/** The paths of all comparisons, for their pages and for their data. */
export async function comparisonPaths(): Promise<ComparisonPath[]> {
  const { comparisons, cacheKey } = await loadLibrary();
  return comparisons.pairs.map((pair) => ({
    params: { id: pair.citing.id, other: pair.cited.id },
    props: { pair },
    cacheKey: cacheKey(pair.citing) + cacheKey(pair.cited),
  }));
}
