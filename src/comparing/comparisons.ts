import { comparedPairs, type ComparedPair } from './compared-pairs.ts';
import { createComparison, type Comparison } from './comparison.ts';
import { concordance } from './concordance.ts';
import type { Resolution } from '../model/text/resolution.ts';

/** The comparisons of a site's resolutions. */
export interface Comparisons {
  /** Every two resolutions that are compared. */
  readonly pairs: readonly ComparedPair[];
  /** The comparison of a pair, which is made once. */
  readonly of: (pair: ComparedPair) => Comparison;
  /** The comparisons that a resolution is part of, as the citing text or as the cited one. */
  readonly with: (resolution: Resolution) => readonly Comparison[];
}

/** Finds what is compared. The paragraphs are aligned when a comparison is first asked for. */
export function createComparisons(resolutions: readonly Resolution[]): Comparisons {
  const pairs = comparedPairs(resolutions);
  const byResolution = Map.groupBy(
    pairs.flatMap((pair) => [pair.citing, pair.cited].map(({ id }) => ({ id, pair }))),
    ({ id }) => id,
  );
  const made = new Map<ComparedPair, Comparison>();
  function of(pair: ComparedPair): Comparison {
    const comparison = made.get(pair) ?? compare(pair);
    made.set(pair, comparison);
    return comparison;
  }
  return {
    pairs,
    of,
    with: ({ id }) => (byResolution.get(id) ?? []).map(({ pair }) => of(pair)),
  };
}

function compare(pair: ComparedPair): Comparison {
  return createComparison(pair, concordance(pair.citing.paragraphs, pair.cited.paragraphs));
}
