/** The id of the first mark of a note, to which the note leads back: `fnref1`, `table1-noteref-a`. */
export function referenceId(anchor: string): string {
  return anchor.replace(/^fna?|-note(?=-[a-z]+$)/, '$&ref');
}
