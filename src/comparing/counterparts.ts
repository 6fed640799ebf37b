/** Where a resolution's paragraphs stand in the texts it is compared with, for its margin. */
import { rowAnchor, type Comparison } from './comparison.ts';
import type { Resolution } from '../model/text/resolution.ts';

/** The counterpart of a paragraph in another resolution. */
export interface Counterpart {
  /** The paragraph's own anchor. */
  readonly own: string;
  /** The other resolution, and its paragraph's anchor. */
  readonly resolution: Resolution;
  readonly anchor: string;
  readonly standing: 'identical' | 'amended';
  /** The comparison that shows both, and its row. */
  readonly comparison: Comparison;
  readonly row: string;
}

/** The counterparts of a resolution's paragraphs, in the order of the comparisons' rows. */
export function counterparts(
  { id }: Resolution,
  comparisons: readonly Comparison[],
): Counterpart[] {
  return comparisons.flatMap((comparison) => {
    const { citing, cited, rows } = comparison;
    const isCiting = citing.id === id;
    return rows.flatMap((row) => {
      if (!row.citing || !row.cited) return [];
      const [own, other] = isCiting ? [row.citing, row.cited] : [row.cited, row.citing];
      return {
        own: own.anchor,
        resolution: isCiting ? cited : citing,
        anchor: other.anchor,
        standing: row.standing,
        comparison,
        row: rowAnchor(row),
      };
    });
  });
}
