/** Asks the index which texts hold a term, before any of them is loaded. */
import { inFull } from '../words/stems.ts';
import type { Run, Term } from '../words/terms.ts';
import type { IndexHit, LoadedIndex } from './pagefind.ts';

/** What is known of a term in a text that is not loaded. */
interface Holding {
  /** Pagefind's, higher where the term tells more. */
  readonly score: number;
  /** Where the term, or a longer word, stands; empty where it stands in so many texts that it tells nothing. */
  readonly places: readonly number[];
}

/** The texts that hold a term, by the ids of their records. */
export type Holdings = ReadonlyMap<string, Holding>;

/** How many answers are kept while a query is being typed, since most of its words stay. */
const KEPT = 100;

/** Words up to this length that most texts have tell nothing: `the`, `with`. */
const LONGEST_LITTLE = 4;

/** How much more a text counts that has a word as typed, and not only one of the same stem. */
const AS_TYPED = 3;

/** How many letters a word that is being typed may have beyond the stem by which the index knows it. */
const BEYOND_STEM = 6;

/** The shortest stem that is tried for a word that is being typed. */
const SHORTEST_STEM = 3;

/**
 * Asks an index which texts hold a term, and keeps the answers. Of an unfinished term it tells
 * those that may: the index cannot know.
 */
export function createTextFinder(index: LoadedIndex): (term: Term) => Promise<Holdings> {
  const kept = new Map<string, Holdings>();

  const ask = async (query: string): Promise<readonly IndexHit[]> =>
    (await index.search(query)).results;

  const holdingRun = async (run: Run): Promise<Holdings> => {
    const [word = '', ...others] = run;
    const hits = await ask(`"${run.join(' ')}"`);
    if (others.length > 0 || hits.length === 0) return toHoldings(hits);
    const full = inFull(word);
    const isCommon = word.length <= LONGEST_LITTLE && hits.length * 2 > index.texts.size;
    const [all, asTyped] = await Promise.all([
      // In quotation marks a word tells only its first place in a text.
      isCommon ? [] : ask(word),
      full === null ? [] : ask(`"${full}"`),
    ]);
    const everywhere = toHoldings(all);
    const typed = new Set(asTyped.map(({ id }) => id));
    return new Map(
      hits.map(({ id, score }) => {
        const holding = everywhere.get(id) ?? { score, places: [] };
        return [id, typed.has(id) ? { ...holding, score: holding.score * AS_TYPED } : holding];
      }),
    );
  };

  /** The index may have cut the end off the word that this is to become: `cooperati`, `cooper`. */
  const holdingBeginning = async (word: string): Promise<Holdings> => {
    const stems = Array.from({ length: BEYOND_STEM }, (_, at) => word.slice(0, -1 - at)).filter(
      (stem) => stem.length >= SHORTEST_STEM && /^\p{L}+$/u.test(stem),
    );
    const found = await Promise.all([ask(word), ...stems.map((stem) => ask(`"${stem}"`))]);
    return union(found.map(toHoldings));
  };

  const holding = async (run: Run, unfinished: boolean): Promise<Holdings> => {
    if (!unfinished) return holdingRun(run);
    const [before, beginning] = await Promise.all([
      run.length > 1 ? holdingRun(run.slice(0, -1)) : null,
      holdingBeginning(run.at(-1) ?? ''),
    ]);
    return before ? new Map([...before].filter(([id]) => beginning.has(id))) : beginning;
  };

  return async ({ runs, unfinished }) => {
    const key = JSON.stringify([runs, unfinished]);
    const known = kept.get(key);
    if (known) return known;
    const holdings = union(await Promise.all(runs.map((run) => holding(run, unfinished))));
    if (kept.size >= KEPT) kept.clear();
    // There may be none only because a piece of the index did not arrive.
    if (holdings.size > 0) kept.set(key, holdings);
    return holdings;
  };
}

function toHoldings(hits: readonly IndexHit[]): Holdings {
  return new Map(hits.map(({ id, score, words }) => [id, { score, places: words }]));
}

function union(several: readonly Holdings[]): Holdings {
  const all = new Map<string, Holding>();
  for (const [id, { score, places }] of several.flatMap((holdings) => [...holdings])) {
    const known = all.get(id);
    all.set(id, {
      score: Math.max(score, known?.score ?? 0),
      places: [...(known?.places ?? []), ...places],
    });
  }
  return all;
}
