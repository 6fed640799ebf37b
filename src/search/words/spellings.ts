/** Other spellings under which the words of a paragraph are to be found. */
import type { CitationJson } from '../../formats/json-schema.ts';
import { wholeWord } from './text.ts';
import { isJoined, plainWord, plainWords } from './words.ts';

/**
 * Shorter words keep all their letters in the index, but for those in -ing. Longer ones may
 * lose their endings, so that `cooperati`, while it is being typed, would find nothing.
 */
const MAY_LOSE_ITS_END = /^(?:\p{L}{7,}|\p{L}{2,}ing)$/u;

/** Whether a word, as `plainWords` gives it, is in the index once more in full. */
export function isSpeltInFull(word: string): boolean {
  return MAY_LOSE_ITS_END.test(word);
}

/**
 * `confidence-building` in two words, for phrases; `A/RES/55/109` for a text that says
 * `resolution 55/109`, and the other way round; and every long word once more in full.
 */
export function otherSpellings(printed: string, citations: readonly CitationJson[]): string[] {
  const words = printed.split(/\s+/);
  const parts = words.filter(isJoined).map((word) => plainWords(word).join(' '));
  const single = words.flatMap((word) => [plainWord(word), ...plainWords(word)]);
  const whole = single.filter(isSpeltInFull).map(wholeWord);
  return [...new Set([...parts, ...citations.flatMap(symbolSpellings(words)), ...whole])];
}

const symbolSpellings =
  (words: readonly string[]) =>
  ({ symbol }: CitationJson): string[] => {
    const short = /\/RES\/(\S+)/.exec(symbol ?? '')?.[1];
    if (symbol === null || short === undefined) return [];
    const plain = words.map(plainWord);
    // An instrument that is cited by its name alone is not found by its number.
    return [symbol, short].filter(
      (form) =>
        [symbol, short].some((printed) => plain.includes(plainWord(printed))) &&
        !plain.includes(plainWord(form)),
    );
  };
