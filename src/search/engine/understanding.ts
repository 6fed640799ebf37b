/** What a query is taken to mean: its terms as typed, in another spelling, or spelled out. */
import { meaningsOf } from '../words/acronyms.ts';
import { nearestWord, otherForms } from '../words/forgiveness.ts';
import { phraseRuns, type Term } from '../words/terms.ts';
import type { Holdings } from './texts-with.ts';

/** A term with the texts that hold it. */
export interface UnderstoodTerm extends Term {
  readonly holdings: Holdings;
}

/** Other words than those typed, for which the texts were searched. */
export interface Meaning {
  readonly typed: string;
  readonly meant: readonly string[];
  /** Whether the words as typed were found, too. */
  readonly isAlso: boolean;
  /** Whether an acronym was spelled out, and not its spelling changed. */
  readonly isAcronym: boolean;
}

export interface Understanding {
  /** The terms that some text holds. */
  readonly terms: readonly UnderstoodTerm[];
  readonly meanings: readonly Meaning[];
  /** The terms that no text holds, as typed. */
  readonly missing: readonly string[];
}

/**
 * Reads a query. A word that no text has is searched for in its other spelling, or as the word
 * nearest to it; an acronym is searched for as it stands and spelled out.
 *
 * @param terms what was typed
 * @param textsWith which texts hold a term
 * @param vocabulary the words of all texts, the likeliest first; asked for only where needed
 * @param trust whether to trust the index with what an unfinished word may become: it also
 *   finds words that only begin like it. Otherwise the vocabulary tells.
 */
export async function understand(
  terms: readonly Term[],
  textsWith: TextsWith,
  vocabulary: () => Promise<readonly string[]>,
  trust: boolean,
): Promise<Understanding> {
  const read = await Promise.all(
    terms.map(
      async (term) =>
        (await spelledOut(term, textsWith)) ??
        (await asTyped(term, textsWith)) ??
        (await inOtherSpelling(term, textsWith)) ??
        (trust ? await asBegun(term, textsWith) : null) ??
        (await inOtherWords(term, textsWith, vocabulary)) ??
        missing(term),
    ),
  );
  return {
    terms: read.flatMap(({ term }) => term ?? []),
    meanings: read.flatMap(({ meaning }) => meaning ?? []),
    missing: read.flatMap(({ term, typed }) => (term ? [] : [typed])),
  };
}

type TextsWith = (term: Term) => Promise<Holdings>;

interface Reading {
  readonly typed: string;
  readonly term: UnderstoodTerm | null;
  readonly meaning: Meaning | null;
}

function missing({ typed }: Term): Reading {
  return { typed, term: null, meaning: null };
}

/**
 * A term that some text has whole is not the beginning of another. Texts may print it in the
 * other spelling, too: `program` and `programme`.
 */
async function asTyped(term: Term, textsWith: TextsWith): Promise<Reading | null> {
  const found = await asFound({ ...term, unfinished: false }, textsWith);
  const other = found && isWord(term) ? await inOtherSpelling(term, textsWith) : null;
  if (!other?.term) return found;
  const { typed, runs } = term;
  const both = { typed, runs: [...runs, ...other.term.runs], unfinished: false };
  // Hardly anyone prints it otherwise: then it goes without saying.
  const isRare = other.term.holdings.size < (found?.term?.holdings.size ?? 0);
  const meaning = isRare ? null : other.meaning && { ...other.meaning, isAlso: true };
  return { typed, term: await withTexts(both, textsWith), meaning };
}

/** A single word as it is spelled elsewhere, where a text has that. */
async function inOtherSpelling(
  { typed, runs }: Term,
  textsWith: TextsWith,
): Promise<Reading | null> {
  const word = singleWord(runs);
  if (word === null) return null;
  for (const form of otherForms(word)) {
    const found = await meaning(typed, form, textsWith);
    if (found) return found;
  }
  return null;
}

/** A word taken for another one. */
async function meaning(typed: string, form: string, textsWith: TextsWith): Promise<Reading | null> {
  const term = await withTexts({ typed, runs: [[form]], unfinished: false }, textsWith);
  return (
    term && { typed, term, meaning: { typed, meant: [form], isAlso: false, isAcronym: false } }
  );
}

function isWord({ typed }: Term): boolean {
  return /^\p{L}+$/u.test(typed);
}

function singleWord(runs: Term['runs']): string | null {
  const [word, ...others] = runs.length === 1 ? (runs[0] ?? []) : [];
  return others.length === 0 ? (word ?? null) : null;
}

async function asBegun(term: Term, textsWith: TextsWith): Promise<Reading | null> {
  return term.unfinished ? asFound(term, textsWith) : null;
}

async function asFound(term: Term, textsWith: TextsWith): Promise<Reading | null> {
  const found = await withTexts(term, textsWith);
  return found && { typed: term.typed, term: found, meaning: null };
}

async function spelledOut(term: Term, textsWith: TextsWith): Promise<Reading | null> {
  const { typed, runs } = term;
  const meant = meaningsOf(typed);
  if (meant.length === 0) return null;
  const inFull = { typed, runs: meant.flatMap(phraseRuns), unfinished: false };
  if (!(await withTexts(inFull, textsWith))) return null;
  const isAlso = (await withTexts({ ...term, unfinished: false }, textsWith)) !== null;
  const either = await withTexts({ ...inFull, runs: [...runs, ...inFull.runs] }, textsWith);
  return { typed, term: either, meaning: { typed, meant, isAlso, isAcronym: true } };
}

/** So many words that begin as typed are searched for, the most frequent ones. */
const MOST_COMPLETIONS = 5;

async function inOtherWords(
  { typed, runs, unfinished }: Term,
  textsWith: TextsWith,
  vocabulary: () => Promise<readonly string[]>,
): Promise<Reading | null> {
  const word = singleWord(runs);
  if (word === null) return null;
  const words = await vocabulary();
  const completions = unfinished ? words.filter((known) => known.startsWith(word)) : [];
  if (completions.length > 0) {
    const begun = completions.slice(0, MOST_COMPLETIONS).map((known) => [known]);
    return asFound({ typed, runs: begun, unfinished: false }, textsWith);
  }
  const nearest = nearestWord(word, words);
  return nearest === null ? null : meaning(typed, nearest, textsWith);
}

async function withTexts(term: Term, textsWith: TextsWith): Promise<UnderstoodTerm | null> {
  const holdings = await textsWith(term);
  return holdings.size === 0 ? null : { ...term, holdings };
}
