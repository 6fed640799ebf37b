/** Which paragraphs hold a word, in any of its forms, or a phrase. */
import type { SearchIndex } from './index.ts';

/** The places at which each paragraph holds a word or phrase, by the paragraph's id. */
export type Holders = ReadonlyMap<string, readonly number[]>;

/** Asks where a word, in any of its forms, or a phrase stands. */
export type FindHolders = (words: readonly string[]) => Promise<Holders>;

/** How many answers are kept while a query is being typed, since most of its words stay. */
const KEPT = 100;

/** Asks an index, and keeps the answers. */
export function holdersFinder(index: SearchIndex): FindHolders {
  const kept = new Map<string, Holders>();
  return async (words) => {
    const phrase = `"${words.join(' ')}"`;
    const known = kept.get(phrase);
    if (known) return known;
    const { results } = await index.search(phrase);
    const holders = new Map(results.map(({ id, words: places }) => [id, places]));
    if (kept.size >= KEPT) kept.clear();
    // There may be none only because a piece of the index did not arrive.
    if (holders.size > 0) kept.set(phrase, holders);
    return holders;
  };
}
