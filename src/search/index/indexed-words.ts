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
    const printed = [words, ...notes];
    return [
      ...printed.map((run) => run.flatMap(parts)),
      printed.flat().flatMap(whole),
      spellings.flatMap(parts),
    ];
  });
  const words = [parts(title), ...runs].filter(({ length }) => length > 0);
  const full = new Set(words.flat().flatMap(known));
  return [...words.flatMap((run) => [...run, BREAK]), ...full].join(' ');
}

/** A title as Pagefind is to know it. */
export function indexedTitle(title: string): string {
  return parts(title).join(' ');
}

const parts = remembered((word) => plainWords(word).filter((part) => !isStopWord(part)));
const whole = remembered((word) => (isJoined(word) ? parts(plainWord(word)) : []));
const known = remembered((word) => inFull(word) ?? []);

/** What is made of words, each of which texts have many times. */
function remembered<Made>(make: (word: string) => Made): (word: string) => Made {
  const made = new Map<string, Made>();
  return (word) => {
    const before = made.get(word);
    if (before !== undefined) return before;
    const now = make(word);
    made.set(word, now);
    return now;
  };
}
