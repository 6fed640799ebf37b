/** What a reader has typed, as terms to be found. */
import { isStopWord } from './stop-words.ts';
import { isJoined, plainWord, plainWords, typedWords } from './words.ts';

/** Words that stand one after the other, as `plainWords` gives them. */
export type Run = readonly string[];

/** A word or phrase that is asked for. */
export interface Term {
  /** As typed, to speak of it. */
  readonly typed: string;
  /** What will do for it: `co-operation` may be printed as one word or as two. */
  readonly runs: readonly Run[];
  /** Whether its last word may be the beginning of a longer one. */
  readonly unfinished: boolean;
}

/** More words than this are not read: a pasted page would keep the browser busy. */
const LONGEST = 40;

/** The number of a paragraph that is pasted whole. */
const NUMBER = /^\s*\d{1,3}\.\s+(?=\p{L})/u;

/** What asks without saying for what; `WHO` in capitals is the World Health Organization. */
const QUESTION = /^(?:who|whom|whose|what|when|where|why|how|does|did|do)$/;

/**
 * The terms of a query; none where it has no word. Words in quotation marks of any kind are one
 * term, and so are those behind a mark that is not closed yet. `“mutual coop` is one term, a
 * phrase whose last word is unfinished. Words that tell nothing are left out beside others:
 * `who decided to convene` asks for two.
 */
export function readTerms(typed: string): Term[] {
  const parts = typed
    .replace(NUMBER, '')
    .replace(/[“”„‟«»]/g, '"')
    .split('"');
  const terms = parts.flatMap((part, at): Term[] => {
    const isLast = at === parts.length - 1;
    const isUnfinished = isLast && /[\p{L}\p{N}/-]$/u.test(part);
    return at % 2 === 1 ? phrase(part, isUnfinished) : singleWords(part, isUnfinished);
  });
  const telling = terms.filter(({ typed: word, runs }) => !QUESTION.test(word) && tells(runs));
  const seen = new Set<string>();
  return (telling.length > 0 ? telling : terms).slice(0, LONGEST).filter(({ runs }) => {
    const key = JSON.stringify(runs);
    return !seen.has(key) && seen.add(key);
  });
}

function tells(runs: readonly Run[]): boolean {
  return !runs.every((run) => run.every(isStopWord));
}

/** The words of a phrase as texts may print it, with joined words whole and in their parts. */
export function phraseRuns(phrase: string): Run[] {
  const words = typedWords(phrase).slice(0, LONGEST);
  return different([words.flatMap(joined), words.flatMap(plainWords)]);
}

function phrase(part: string, unfinished: boolean): Term[] {
  const runs = phraseRuns(part);
  return runs.length === 0 ? [] : [{ typed: `“${part.trim()}”`, runs, unfinished }];
}

function singleWords(part: string, isUnfinished: boolean): Term[] {
  return typedWords(part).flatMap((word, at, words) => {
    const unfinished = isUnfinished && at === words.length - 1;
    const runs = isJoined(word)
      ? different([joined(word), plainWords(word)])
      : joined(word).map((plain) => [plain]);
    // The slash at which the typing of a symbol has stopped is part of its last word.
    const stopped =
      unfinished && part.endsWith('/') ? runs.map((run) => [`${run.join('')}/`]) : runs;
    return stopped.length === 0 ? [] : [{ typed: word, runs: stopped, unfinished }];
  });
}

function joined(word: string): string[] {
  return [plainWord(word)].filter(Boolean);
}

function different(runs: readonly Run[]): Run[] {
  const [first = [], second = []] = runs;
  return [first, ...(first.join(' ') === second.join(' ') ? [] : [second])].filter(
    (run) => run.length > 0,
  );
}
