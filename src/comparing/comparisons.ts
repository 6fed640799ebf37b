import type { ComparedPair, ComparedTexts } from './compared-pairs.ts';
import { createComparison, type Comparison } from './comparison.ts';
import { concordance } from './concordance.ts';
import { createHistories, type Histories } from './lines/history.ts';
import type { Lines } from './lines/lines.ts';
import type { Resolution } from '../model/text/resolution.ts';

/** The comparisons of a site's resolutions. */
export interface Comparisons {
  /** Every two resolutions that are compared. */
  readonly pairs: readonly ComparedPair[];
  /** The resolutions that follow one another. */
  readonly lines: Lines;
  /** The histories of a text's paragraphs along its line. */
  readonly histories: (text: Resolution) => Histories;
  /** The comparison of a pair, which is made once. */
  readonly of: (pair: ComparedPair) => Comparison;
  /** The comparison of two resolutions, in whatever order; null where they are not compared. */
  readonly between: (one: Resolution, other: Resolution) => Comparison | null;
  /** The pairs that a resolution is part of, as the citing text or as the cited one. */
  readonly with: (resolution: Resolution) => readonly ComparedPair[];
}

/**
 * The comparisons of what is compared. The paragraphs of two texts are aligned when their
 * comparison is first asked for.
 *
 * @param known comparisons that have been made already
 */
export function createComparisons(
  { pairs, lines }: ComparedTexts,
  known: readonly Comparison[],
): Comparisons {
  const byResolution = Map.groupBy(
    pairs.flatMap((pair) => [pair.citing, pair.cited].map(({ id }) => ({ id, pair }))),
    ({ id }) => id,
  );
  const made = new Map(known.map((comparison) => [nameOf(comparison), comparison]));
  function of(pair: ComparedPair): Comparison {
    const comparison = made.get(nameOf(pair)) ?? compare(pair);
    made.set(nameOf(pair), comparison);
    return comparison;
  }
  const withText = ({ id }: Resolution): readonly ComparedPair[] =>
    (byResolution.get(id) ?? []).map(({ pair }) => pair);
  function between(one: Resolution, other: Resolution): Comparison | null {
    const pair = withText(one).find(({ citing, cited }) =>
      [citing.id, cited.id].includes(other.id),
    );
    return pair ? of(pair) : null;
  }
  const histories = createHistories(lines, between);
  return { pairs, lines, histories, of, between, with: withText };
}

/** Ids have no spaces. */
function nameOf({ citing, cited }: ComparedPair): string {
  return `${citing.id} ${cited.id}`;
}

function compare(pair: ComparedPair): Comparison {
  return createComparison(pair, concordance(pair.citing.paragraphs, pair.cited.paragraphs));
}
