/**
 * A query as the index understands it: quotation marks that a phone or word processor has
 * curled are straight again, so that “mutual cooperation” is a phrase.
 */
export function searchQuery(typed: string): string {
  return typed
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .trim();
}
