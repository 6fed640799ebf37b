/** Which resolutions are compared: every two of which one cites the other. */
import type { Resolution } from '../model/text/resolution.ts';

/** Two resolutions of which one cites the other. */
export interface ComparedPair {
  readonly citing: Resolution;
  readonly cited: Resolution;
}

/**
 * The pairs, in the order of the citing texts. Two texts that cite each other, as two of one
 * session may, are one pair, and the later of them is its citing text.
 */
export function comparedPairs(resolutions: readonly Resolution[]): ComparedPair[] {
  const byId = new Map(resolutions.map((resolution) => [resolution.id, resolution]));
  const pairs = resolutions.flatMap((cited) =>
    [...new Set(cited.citedBy.map(({ id }) => id))].flatMap((id) => {
      const citing = byId.get(id);
      return citing && !isForthcoming(citing, cited) ? [{ citing, cited }] : [];
    }),
  );
  return resolutions.flatMap((resolution) => pairs.filter(({ citing }) => citing === resolution));
}

/** Whether two texts cite each other and the one that is to stand as cited is the later. */
function isForthcoming(citing: Resolution, cited: Resolution): boolean {
  return citing.citedBy.some(({ id }) => id === cited.id) && age(citing) < age(cited);
}

/** A date and an id to sort by. A draft is later than everything adopted. */
function age({ adopted, id }: Resolution): string {
  return `${adopted ?? '9999'} ${id}`;
}
