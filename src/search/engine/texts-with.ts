/** Asks the index which texts hold a term, before any of them is loaded. */
import { inFull } from '../words/stems.ts';
import { isStopWord } from '../words/stop-words.ts';
import type { Run, Term } from '../words/terms.ts';
import type { IndexHit, LoadedIndex } from './pagefind.ts';

/** What is known of a term in a text that is not loaded. */
export interface Holding {
  /** Pagefind's, higher where the term tells more. */
  readonly score: number;
  /** Where the term, or a longer word, stands; empty where it stands in all texts. */
  readonly places: readonly number[];
  /** Whether the title has it. */
  readonly inTitle: boolean;
}

/** The texts that hold a term, by the ids of their records. */
export type Holdings = ReadonlyMap<string, Holding>;

/** How many answers are kept while a query is being typed, since most of its words stay. */
const KEPT = 100;

/** How much more a text counts that has a word as typed, and not only one of the same stem. */
const AS_TYPED = 3;

/** How many letters a word that is being typed may have beyond the stem by which the index knows it. */
const BEYOND_STEM = 6;

/** The shortest stem that is tried for a word that is being typed. */
const SHORTEST_STEM = 3;

/** The index has the title first: what stands in so many words is taken to be in it. */
const IN_TITLE = 20;

/** Where most texts have a place of this name: `op5`. */
const PLACE = /^(?:op|pp)\d/;

/** Whether a term is only of words that are in all texts: `of the`, `op5`. */
export function tellsNothing({ runs }: Pick<Term, 'runs'>): boolean {
  return runs.every((run) => tellingWords(run).length === 0);
}

function tellingWords(run: Run): string[] {
  return run.filter((word) => !isStopWord(word) && !PLACE.test(word));
}

/**
 * Asks an index which texts hold a term, and keeps the answers. Of an unfinished term it tells
 * those that may: the index cannot know. Words that the index leaves out are in all texts.
 */
export function createTextFinder(index: LoadedIndex): (term: Term) => Promise<Holdings> {
  const kept = new Map<string, Holdings>();
  const everywhere: Holdings = new Map(
    [...index.texts.keys()].map((id) => [id, { score: 0, places: [], inTitle: false }]),
  );

  const ask = async (query: string): Promise<readonly IndexHit[]> =>
    (await index.search(query)).results;

  const holdingRun = async (words: Run): Promise<Holdings> => {
    const run = tellingWords(words);
    const [word, ...others] = run;
    if (word === undefined) return everywhere;
    const hits = toHoldings(await ask(`"${run.join(' ')}"`));
    if (hits.size === 0) return hits;
    // In quotation marks words tell only their first places in a text, and no score.
    const found = toHoldings(await ask(run.join(' ')));
    if (others.length > 0) return map(hits, (hit, id) => asPhrase(hit, found.get(id) ?? hit));
    const full = inFull(word);
    const asTyped = toHoldings(full === null ? [] : await ask(`"${full}"`));
    return map(hits, (hit, id) => {
      const holding = found.get(id) ?? hit;
      return asTyped.has(id) ? { ...holding, score: holding.score * AS_TYPED } : holding;
    });
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
  return new Map(
    hits.map(({ id, score, words, matchedMetaFields = [] }) => [
      id,
      { score, places: words, inTitle: matchedMetaFields.length > 0 },
    ]),
  );
}

/** A phrase counts as its words do; it is in the title if they are, and it stands at the beginning. */
function asPhrase({ places }: Holding, { score, inTitle }: Holding): Holding {
  return { score, places, inTitle: inTitle && (places[0] ?? Infinity) < IN_TITLE };
}

function map(
  holdings: Holdings,
  change: (holding: Holding, id: string) => Holding,
): Map<string, Holding> {
  return new Map([...holdings].map(([id, holding]) => [id, change(holding, id)]));
}

function union(several: readonly Holdings[]): Holdings {
  const [first, ...others] = several;
  if (first && others.length === 0) return first;
  const all = new Map<string, Holding>();
  for (const [id, { score, places, inTitle }] of several.flatMap((holdings) => [...holdings])) {
    const known = all.get(id);
    all.set(id, {
      score: Math.max(score, known?.score ?? 0),
      places: [...(known?.places ?? []), ...places],
      inTitle: inTitle || (known?.inTitle ?? false),
    });
  }
  return all;
}
