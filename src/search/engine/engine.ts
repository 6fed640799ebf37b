/** Search as the reader sees it: asked with what is typed, answered with paragraphs. */
import { nearness } from '../words/nearness.ts';
import { readTerms } from '../words/terms.ts';
import { readSearchText } from '../words/text.ts';
import { createAnswer, type SearchAnswer } from './answer.ts';
import { knownFilters, type Filters } from './facets.ts';
import {
  confirmArrival,
  indexLoader,
  loadVocabulary,
  type IndexedText,
  type LoadedIndex,
} from './pagefind.ts';
import { createTextFinder } from './texts-with.ts';
import { understand, type UnderstoodTerm } from './understanding.ts';

export interface SearchRequest {
  /** As typed. */
  readonly query: string;
  readonly filters: Filters;
  /**
   * Asked before any text is loaded, whether the answer is still wanted: while a query is being
   * typed, texts loaded for the beginning of a word are mostly not those that the word is in.
   */
  readonly isWanted?: () => Promise<boolean>;
}

export interface SearchEngine {
  /** Loads the index beforehand. @throws {Error} where it cannot be had; may be called again */
  readonly load: () => Promise<LoadedIndex>;
  /**
   * Finds the paragraphs that hold all words of a query and pass all filters; where none holds
   * all, those that hold most. Without words, all that pass the filters, in the order of the
   * texts; without filters too, none.
   *
   * @returns the answer; null where it is no longer wanted
   * @throws {Error} as `load` does
   */
  readonly search: (request: SearchRequest) => Promise<SearchAnswer | null>;
  /**
   * The anchors of a text’s headings, paragraphs and sub-paragraphs.
   *
   * @throws {Error} where the index or the text cannot be had
   */
  readonly anchorsOf: (id: string) => Promise<ReadonlySet<string>>;
}

/**
 * Searches the index in a folder, which is loaded when it is first needed.
 *
 * @param folder ends with a slash: `/pagefind/`
 */
export function createSearchEngine(folder: string): SearchEngine {
  const load = indexLoader(folder);
  const finders = new WeakMap<LoadedIndex, ReturnType<typeof createTextFinder>>();
  let vocabulary: Promise<readonly string[]> | undefined;
  return {
    load,
    search: async ({ query, filters: asked, isWanted = always }) => {
      const index = await load();
      const filters = knownFilters(asked, index);
      const terms = readTerms(query);
      if (terms.length === 0) {
        const isAsked = query.trim() === '' && Object.keys(filters).length > 0;
        const texts = isAsked ? [...index.texts.values()] : [];
        return createAnswer({ index, texts, filters, ...nothingTyped });
      }
      const textsWith = finders.get(index) ?? createTextFinder(index);
      finders.set(index, textsWith);
      const answerWith = async (trust: boolean): Promise<SearchAnswer | null> => {
        const understood = await understand(
          terms,
          textsWith,
          async () => {
            await confirmArrival(folder);
            vocabulary ??= loadVocabulary(folder);
            return vocabulary;
          },
          trust,
        );
        const texts = ranked(index, understood.terms);
        return (await isWanted()) ? createAnswer({ index, texts, filters, ...understood }) : null;
      };
      const answer = await answerWith(true);
      if (answer === null) return null;
      const isBegun = !terms.some(
        ({ typed, unfinished }) => unfinished && answer.unheld.includes(typed),
      );
      return isBegun ? answer : answerWith(false);
    },
    anchorsOf: async (id) => {
      const { texts } = await load();
      const text = [...texts.values()].find(({ known }) => known.id === id);
      const record = await text?.hit.data();
      return new Set(readSearchText(record?.content ?? '').map(({ anchor }) => anchor));
    },
  };
}

const always = (): Promise<boolean> => Promise.resolve(true);

const nothingTyped = { terms: [], meanings: [], missing: [] };

/** The texts that hold the most terms, the likeliest to have them in one paragraph first. */
function ranked({ texts }: LoadedIndex, terms: readonly UnderstoodTerm[]): IndexedText[] {
  const rows = [...texts].flatMap(([id, text]) => {
    const held = terms.flatMap(({ holdings }) => holdings.get(id) ?? []);
    if (held.length === 0) return [];
    const places = held.map((holding) => holding.places).filter(({ length }) => length > 0);
    const score = held.reduce((sum, holding) => sum + holding.score, 0);
    return [{ text, held: held.length, score: score * nearness(places) }];
  });
  const most = rows.reduce((highest, { held }) => Math.max(highest, held), 0);
  return rows
    .filter(({ held }) => held === most)
    .sort((a, b) => b.score - a.score)
    .map(({ text }) => text);
}
