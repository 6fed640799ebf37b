import { inFull } from '../words/stems.ts';
import { isStopWord } from '../words/stop-words.ts';
import type { SearchedText } from '../words/text.ts';
import { isJoined, plainWord, plainWords } from '../words/words.ts';

/** Has no letter, so it is not found, and breaks phrases. */
const BREAK = '␞';

/**
 * What Pagefind is to index of a text: the words of its title and its paragraphs, joined ones in
 * their parts, without those that all texts have; then joined words whole, other spellings, and
 * words that it is to know in full.
 */
export function indexedWords({ title, paragraphs }: SearchedText): string {
  const runs = paragraphs.flatMap(({ words, notes, spellings }) => {
    const whole = [words, ...notes].flat().filter(isJoined).map(plainWord);
    return [words, ...notes, whole, spellings];
  });
  const words = [[title], ...runs].map(indexed).filter(({ length }) => length > 0);
  const full = new Set(words.flat().flatMap((word) => inFull(word) ?? []));
  return [...words.flatMap((run) => [...run, BREAK]), ...full].join(' ');
}

/** A title as Pagefind is to know it. */
export function indexedTitle(title: string): string {
  return indexed([title]).join(' ');
}

function indexed(run: readonly string[]): string[] {
  return run.flatMap(plainWords).filter((word) => !isStopWord(word));
}
