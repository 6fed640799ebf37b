/** Search as the reader sees it: asked with what is typed, answered with paragraphs. */
import type { Passage } from '../words/excerpt.ts';
import { searchTerms, withShortSymbols } from '../words/terms.ts';
import { answer, type FoundParagraph, type SearchAnswer } from './answer.ts';
import { confirmNothing, indexLoader, type IndexFilters, type SearchIndex } from './index.ts';
import { holdersFinder, type FindHolders, findMatches, type Match } from './match.ts';

export type { FoundParagraph, Passage, SearchAnswer };

export interface SearchRequest {
  /** As typed. */
  readonly query: string;
  readonly filters: Readonly<Partial<Record<'resolution' | 'organ' | 'kind' | 'lead', string>>>;
}

export interface SearchEngine {
  /** Loads the index beforehand. @throws {Error} where it cannot be had; may be called again */
  readonly load: () => Promise<void>;
  /**
   * Finds the paragraphs that hold all words of a query and pass all filters. Without words,
   * all that pass the filters, in the order of the texts; without filters too, none.
   *
   * @throws {Error} as `load` does
   */
  readonly search: (request: SearchRequest) => Promise<SearchAnswer>;
}

/**
 * Searches the index in a folder, which is loaded when it is first needed.
 *
 * @param indexAddress ends with a slash: `/pagefind/`
 */
export function createSearchEngine(indexAddress: string): SearchEngine {
  const loadIndex = indexLoader(indexAddress);
  const finders = new WeakMap<SearchIndex, FindHolders>();
  return {
    load: async () => {
      await loadIndex();
    },
    search: async ({ query, filters }) => {
      const set = Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== ''));
      const hasWords = searchTerms(query).length > 0;
      if (!hasWords && (query.trim() !== '' || Object.keys(set).length === 0)) return answer([]);
      const index = await loadIndex();
      if (!hasWords) return answer(await everything(index, set));
      const findHolders = finders.get(index) ?? holdersFinder(index);
      finders.set(index, findHolders);
      const matches = await ranked(index, findHolders, query, set);
      if (matches.length === 0) await confirmNothing(indexAddress);
      return answer(matches);
    },
  };
}

async function everything(index: SearchIndex, filters: IndexFilters): Promise<Match[]> {
  const { results } = await index.search(null, { filters });
  return results.map((hit) => ({
    hit,
    score: 0,
    places: new Set(),
    single: new Set(),
    beginnings: [],
  }));
}

/** What any reading of the query finds, best first. */
async function ranked(
  index: SearchIndex,
  findHolders: FindHolders,
  query: string,
  filters: IndexFilters,
): Promise<Match[]> {
  const best = new Map<string, Match>();
  for (const terms of searchTerms(query)) {
    for (const match of await findMatches(index, findHolders, terms, filters)) {
      const known = best.get(match.hit.id);
      if (!known || known.score < match.score) best.set(match.hit.id, match);
    }
  }
  const short = best.size === 0 ? withShortSymbols(query) : null;
  if (short !== null) return ranked(index, findHolders, short, filters);
  return [...best.values()].sort((a, b) => b.score - a.score);
}
