/** Which words of a paragraph are the ones that were searched for. */
import { withoutMark, type SearchText } from './text.ts';
import { plainWord, plainWords } from './words.ts';

/** What was found in a text. */
export interface Found {
  /** Places of words; of a phrase or word the index tells only the first. */
  readonly places: ReadonlySet<number>;
  /** Those of words that were asked for by themselves: the same word is found elsewhere too. */
  readonly single: ReadonlySet<number>;
  /** Beginnings of words, as `plainWords` gives them. */
  readonly beginnings: readonly string[];
}

/** Tells whether the word at a place is found: by its place, another spelling, or its beginning. */
export function finder(
  { all, sections }: SearchText,
  { places, single, beginnings }: Found,
): (word: string, place: number) => boolean {
  const printed = new Set(sections.flatMap(({ start, words }) => words.map((_, at) => start + at)));
  const spellings = [...places]
    .filter((place) => single.has(place) || !printed.has(place))
    .flatMap((place) => plainWords(withoutMark(all[place] ?? '')));
  const short = spellings.map((spelling) => spelling.replace(/^.*\/res\//, ''));
  const same = new Set([...spellings, ...short]);
  return (word, place) =>
    places.has(place) ||
    [plainWord(word), ...plainWords(word)].some(
      (part) => same.has(part) || beginnings.some((beginning) => part.startsWith(beginning)),
    );
}
