/** Finds the paragraphs that hold all words of a query, and no others. */

import { plainWord, plainWords } from '../words/words.ts';
import type { IndexHit, SearchIndex, IndexFilters } from './index.ts';
import { longestRun, nearness } from '../words/nearness.ts';
import { isSpeltInFull } from '../words/spellings.ts';
import { wholeWord } from '../words/text.ts';
import type { SearchTerms } from '../words/terms.ts';

/** A paragraph that holds what was asked for. */
export interface Match {
  readonly hit: IndexHit;
  readonly score: number;
  /** The places of the words and phrases that it holds in one of their forms. */
  readonly places: ReadonlySet<number>;
  /** Those of the words alone. */
  readonly single: ReadonlySet<number>;
  /** What it may hold as the beginnings of words. */
  readonly beginnings: readonly string[];
}

/** What one reading of a query finds, in the index's own order. */
export async function findMatches(
  index: SearchIndex,
  findHolders: FindHolders,
  { words, phrases, unfinished, open }: SearchTerms,
  filters: IndexFilters,
): Promise<Match[]> {
  const all = [...words, ...phrases.flat()];
  const { results } = await index.search(all.join(' '), { filters });
  if (results.length === 0) return [];

  const wordHolders = await Promise.all(words.map((word) => findHolders([word])));
  const phraseHolders = await Promise.all(phrases.map((phrase) => findHolders(phrase)));
  const inFull = await Promise.all(
    all.filter(isSpeltInFull).map((word) => findHolders([wholeWord(word)])),
  );

  // A word that nobody writes in full may be the beginning of one.
  const begun = words.filter((_, at) => wordHolders[at]?.size === 0);
  const needed = [...wordHolders.filter(({ size }) => size > 0), ...phraseHolders];
  const asked = results.filter(({ id }) => needed.every((holders) => holders.has(id)));
  const mayBegin = begun.every((word) => word === unfinished || BEGINNING.test(word));
  const whole = mayBegin ? await withBeginnings(asked, begun) : [];
  const last = unfinished === null ? undefined : wordHolders[words.indexOf(unfinished)];
  const longer =
    unfinished === null || last === undefined || begun.length > 0
      ? []
      : await unfinishedMatches(results, needed, last, unfinished);

  const toMatch = (hit: IndexHit, beginnings: readonly string[]): Match[] => {
    const places = [...wordHolders, ...phraseHolders].map((holders) => holders.get(hit.id) ?? []);
    const known = new Set(places.flat());
    const others = hit.words.filter((place) => !known.has(place));
    const all = places.map((list) => (list.length > 0 ? list : others));
    if (open > 1 && longestRun(hit.words) < open) return [];
    const score = hit.score * nearness(all, hit.words) * (1 + share(inFull, hit));
    const single = new Set(places.slice(0, words.length).flat());
    return [{ hit, score, places: known, single, beginnings }];
  };
  return [
    ...whole.flatMap((hit) => toMatch(hit, begun)),
    ...longer.flatMap((hit) => toMatch(hit, unfinished === null ? [] : [unfinished])),
  ];
}

/** Before other words, neither `b` nor `56/1` is the beginning of a word; at the end both may be. */
const BEGINNING = /^\p{L}{3,}$/u;

/** Of the words that can be asked for in the form typed, how many a paragraph has in it. */
function share(inFull: readonly Holders[], { id }: IndexHit): number {
  return inFull.filter((holders) => holders.has(id)).length / Math.max(1, inFull.length);
}

/** Those that lack the last word in all its forms, but hold a longer one that it begins. */
async function unfinishedMatches(
  results: readonly IndexHit[],
  needed: readonly Holders[],
  last: Holders,
  unfinished: string,
): Promise<readonly IndexHit[]> {
  // A number that is there in full is not the beginning of another.
  if (!/^\p{L}+$/u.test(unfinished)) return [];
  const others = needed.filter((holders) => holders !== last);
  const longer = results.filter(
    ({ id }) => !last.has(id) && others.every((holders) => holders.has(id)),
  );
  return withBeginnings(longer, [unfinished]);
}

/** The places at which each paragraph holds a word or phrase, by the paragraph's id. */
type Holders = ReadonlyMap<string, readonly number[]>;

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

/** So many of the best hits are read to see whether the index was right: those shown first. */
const SAMPLE = 20;

/** So many are read where it was not. */
const MOST = 100;

/**
 * Those that hold words which begin with the ones given. The index cannot tell: it cuts off
 * the end of a beginning (`confe` finds `conformity`), and where nothing is longer it finds
 * the shorter. Where that is seen in the best hits, only those are kept that were read.
 */
async function withBeginnings(
  hits: readonly IndexHit[],
  beginnings: readonly string[],
): Promise<readonly IndexHit[]> {
  const sample = hits.slice(0, SAMPLE);
  const right = await holding(sample, beginnings);
  if (right.length === sample.length) return hits;
  return [...right, ...(await holding(hits.slice(SAMPLE, MOST), beginnings))];
}

async function holding(
  hits: readonly IndexHit[],
  beginnings: readonly string[],
): Promise<readonly IndexHit[]> {
  if (beginnings.length === 0) return hits;
  const held = await Promise.all(hits.map(async (hit) => heldWords((await hit.data()).content)));
  return hits.filter((_, at) =>
    beginnings.every((beginning) => held[at]?.some((word) => word.startsWith(beginning))),
  );
}

function heldWords(content: string): string[] {
  return content.split(' ').flatMap((word) => [plainWord(word), ...plainWords(word)]);
}
