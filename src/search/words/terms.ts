/** What a reader has typed, as words and phrases to be found. */
import { isJoined, plainWord, plainWords, typedWords } from './words.ts';

/** One way to read a query. A paragraph that is found has all its words and phrases. */
export interface SearchTerms {
  readonly words: readonly string[];
  /** Runs of words in quotation marks. */
  readonly phrases: readonly (readonly string[])[];
  /** The last of the words, if it may be the beginning of a longer one. */
  readonly unfinished: string | null;
  /** How many of the words, at their end, stand in a quotation that is not closed yet. */
  readonly open: number;
}

/** More words than this are not read: a pasted page would keep the browser busy. */
const LONGEST = 40;

/**
 * The ways to read a query; none where it has no word. What a reading finds is found.
 *
 * `“mutual coop` has two, a phrase and two words. `co-operation` has two, since a text may
 * print it in one word or two; `A/RES/55/109` and, if that is nowhere, `55/109`.
 */
export function searchTerms(typed: string): SearchTerms[] {
  const parts = typed.replace(/[“”„‟«»]/g, '"').split('"');
  const spellings = typedWords(typed).some(isJoined) ? [joined, apart] : [joined];
  return spellings
    .map((inWords) => read(parts, inWords))
    .filter(({ words, phrases }) => words.length + phrases.length > 0);
}

/** The same query with the symbols of resolutions shortened; null where it has none. */
export function withShortSymbols(typed: string): string | null {
  const short = typed.replace(/(?<![^\s"“])[a-z]+(?:\/[a-z0-9.-]+)*\/res\/(?=\d)/gi, '');
  return short === typed ? null : short;
}

type InWords = (word: string) => string[];
const joined: InWords = (word) => [plainWord(word)].filter(Boolean);
const apart: InWords = (word) => plainWords(word);

/** Every second part of a query that is cut at its quotation marks was within them. */
function read(parts: readonly string[], inWords: InWords): SearchTerms {
  const wordsOf = (part: string) =>
    typedWords(part).flatMap(inWords).slice(0, LONGEST).map(withSlash(part));
  const closed = parts.length % 2 === 1;
  const quoted = parts.filter(
    (_, index) => index % 2 === 1 && (closed || index < parts.length - 1),
  );
  const plain = parts.filter(
    (_, index) => index % 2 === 0 || (!closed && index === parts.length - 1),
  );
  const words = [...new Set(plain.flatMap(wordsOf))].slice(0, LONGEST);
  const last = parts.at(-1) ?? '';
  return {
    words,
    phrases: quoted.map(wordsOf).filter((phrase) => phrase.length > 0),
    open: closed ? 0 : wordsOf(last).length,
    unfinished: /[\p{L}\p{N}/-]$/u.test(last) ? (wordsOf(last).at(-1) ?? null) : null,
  };
}

/** The slash at which the typing of a symbol has stopped is part of its last word. */
const withSlash =
  (part: string) =>
  (word: string, at: number, words: readonly string[]): string =>
    at === words.length - 1 && /[\p{L}\p{N}]\/$/u.test(part) ? `${word}/` : word;
