import type { Figure } from '../bench.ts';
import { table } from './table.ts';

/** What was measured of a site. */
export interface Measured {
  readonly resolutions: number;
  readonly figures: readonly Figure[];
}

/**
 * The figures of several sites side by side, with what each further resolution adds, from the
 * first site to the last, and the budget.
 */
export function comparisonTable(sites: readonly Measured[]): string {
  const [first] = sites;
  const last = sites.at(-1);
  if (!first || !last) return '';
  const rows = last.figures.map(({ what, budget = '' }) => {
    const values = sites.map((site) => valueOf(what, site));
    const growth =
      (valueOf(what, last) - valueOf(what, first)) / (last.resolutions - first.resolutions);
    return [what, ...values, ...(sites.length > 1 ? [growth.toFixed(1)] : []), budget];
  });
  const heads = sites.map(({ resolutions }) => resolutions);
  return table([
    ['resolutions', ...heads, ...(sites.length > 1 ? ['each adds'] : []), 'at most'],
    ...rows,
  ]);
}

/** What a site does not have at all is none of it. */
function valueOf(what: string, { figures }: Measured): number {
  return figures.find((figure) => figure.what === what)?.value ?? 0;
}
