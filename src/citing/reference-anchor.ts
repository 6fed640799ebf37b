/**
 * The fragment of an instrument's entry: its id with underscores for slashes, `a_res_55_109`.
 * No id has an underscore, so no two entries share one.
 */
export function referenceAnchor(id: string): string {
  return id.replaceAll('/', '_');
}
