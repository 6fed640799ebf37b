/** What a word that is being typed may become. */
import { isForm } from '../words/stems.ts';
import type { Term } from '../words/terms.ts';

/** What has signs, as a symbol, is looked for from so many on: of fewer, most become others. */
const SHORTEST = 4;

/**
 * Whether a term is likely to be typed on: known words begin like its last one, and none is that
 * word or a form of it. `conf` is a beginning, `law` is none, though `lawful` begins with it.
 *
 * @param vocabulary the words of all texts; what none of them begins with may be a rare word
 */
export function isBeginning(term: Term, vocabulary: readonly string[]): boolean {
  return lastWords(term).some((word) => {
    if (!/^\p{L}+$/u.test(word)) return word.length < SHORTEST;
    const completions = completionsOf(word, vocabulary);
    return completions.length > 0 && !completions.some((known) => isForm(known, word));
  });
}

/**
 * The word that a term is to become, where the vocabulary has forms of one word alone that begin
 * so: `conflict` for `confli`. Null where it has several, and where the term has several words.
 */
export function onlyCompletion(term: Term, vocabulary: readonly string[]): string | null {
  const [word, ...others] = lastWords(term);
  if (word === undefined || others.length > 0 || term.runs[0]?.length !== 1) return null;
  const [first, ...rest] = completionsOf(word, vocabulary);
  return first !== undefined && rest.every((known) => isForm(known, first)) ? first : null;
}

function lastWords({ runs, unfinished }: Term): string[] {
  return unfinished ? [...new Set(runs.map((run) => run.at(-1) ?? ''))] : [];
}

function completionsOf(word: string, vocabulary: readonly string[]): string[] {
  return vocabulary.filter((known) => known.startsWith(word));
}
