/** Search as the reader sees it: asked with what is typed, answered with paragraphs. */
import { plainWords } from '../words/words.ts';
import { readTerms, type Term } from '../words/terms.ts';
import { createAnswer, isCostly, isLoaded, type Question, type SearchAnswer } from './answer.ts';
import { isBeginning, onlyCompletion } from './beginnings.ts';
import type { SearchCourse } from './course.ts';
import { knownFilters, type Filters } from './facets.ts';
import { confirmArrival, indexLoader, type LoadedIndex } from './pagefind.ts';
import { ranked } from './ranking.ts';
import { createTextFinder, tellsNothing, type Holdings } from './texts-with.ts';
import { understand } from './understanding.ts';

export interface SearchRequest {
  /** As typed. */
  readonly query: string;
  readonly filters: Filters;
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
  readonly search: (request: SearchRequest, course: SearchCourse) => Promise<SearchAnswer | null>;
  /**
   * The anchors of a text’s headings, paragraphs and sub-paragraphs.
   *
   * @throws {Error} where the index or the text cannot be had
   */
  readonly anchorsOf: (id: string) => Promise<ReadonlySet<string>>;
}

/**
 * Searches an index, which is loaded when it is first needed.
 *
 * @param folder that of the index, with a slash at its end: `/pagefind/`
 * @param home the address of the site, with a slash at its end
 */
export function createSearchEngine(folder: string, home: string): SearchEngine {
  const load = indexLoader(folder);
  const finders = new WeakMap<LoadedIndex, ReturnType<typeof createTextFinder>>();
  let before = '';

  const finderOf = (index: LoadedIndex): ReturnType<typeof createTextFinder> => {
    const textsWith = finders.get(index) ?? createTextFinder(index);
    finders.set(index, textsWith);
    return textsWith;
  };

  /** The texts that hold the words of a verb, wherever they stand. */
  const opening = async (index: LoadedIndex, { lead }: Filters): Promise<Holdings | null> => {
    if (lead === undefined) return null;
    const [first = new Map() as Holdings, ...others] = await Promise.all(
      plainWords(lead).map((word) => finderOf(index)(term(word))),
    );
    return new Map([...first].filter(([record]) => others.every((held) => held.has(record))));
  };

  return {
    load,
    search: async ({ query, filters: asked }, course) => {
      const { signal, pause } = course;
      const isOver = (): boolean => signal.aborted;
      const isTypedOn = isContinuation(query, before);
      before = query;
      const index = await load();
      if (isOver()) return null;
      if (!isTypedOn) index.store.answered();
      const filters = knownFilters(asked, index);
      const terms = readTerms(query);
      const about = { index, filters, home, opening: await opening(index, filters) };
      if (terms.length === 0) {
        const isAsked = query.trim() === '' && Object.keys(filters).length > 0;
        const texts = isAsked ? [...index.texts.values()] : [];
        return createAnswer({ ...about, texts, terms: [], meanings: [], missing: [] }, course);
      }
      // The beginning of a word is mostly in another piece of the index than the word.
      if (terms.some((one) => isBeginning(one, index.words))) {
        const become = terms.flatMap((one) => onlyCompletion(one, index.words) ?? []);
        await Promise.all([pause(), ...become.map((word) => finderOf(index)(term(word)))]);
      }
      const knownWords = async (): Promise<readonly string[]> => {
        await pause();
        if (isOver()) return [];
        await confirmArrival(folder);
        return index.words;
      };
      const answerWith = async (trust: boolean): Promise<SearchAnswer | null> => {
        if (isOver()) return null;
        // What a word may become is looked for all over the index.
        const textsWith = async (one: Term): Promise<Holdings> => {
          if (one.unfinished) await pause();
          return isOver() ? new Map() : finderOf(index)(one);
        };
        const understood = await understand(terms, textsWith, knownWords, trust);
        const question = { ...about, texts: ranked(index, understood.terms), ...understood };
        if (isGuess(question) && !isLoaded(question)) await pause();
        return isOver() ? null : createAnswer(question, course);
      };
      const answer = await answerWith(true);
      if (answer === null) return null;
      const isBegun = !terms.some(
        ({ typed, unfinished }) => unfinished && answer.unheld.includes(typed),
      );
      return isBegun ? answer : answerWith(false);
    },
    anchorsOf: async (id) => {
      const { texts, store } = await load();
      const text = [...texts.values()].find(({ known }) => known.id === id);
      const { paragraphs } = text ? await store.load(text.record) : { paragraphs: [] };
      return new Set(paragraphs.map(({ anchor }) => anchor));
    },
  };
}

/** Whether a query is what was asked before with something added or taken away: not one of its own. */
function isContinuation(query: string, before: string): boolean {
  return query !== '' && (query.startsWith(before) || before.startsWith(query));
}

function term(word: string): Term {
  return { typed: word, runs: [[word]], unfinished: false };
}

/** Whether a text would be loaded for words that may become others, or tell nothing; or after many. */
function isGuess(question: Question): boolean {
  const { terms } = question;
  return (
    terms.some(({ unfinished }) => unfinished) || terms.every(tellsNothing) || isCostly(question)
  );
}
