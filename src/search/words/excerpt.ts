/** The part of a paragraph that is shown for a hit, with the words that were found. */
import { finder, type Found } from './marks.ts';
import type { SearchText, Section } from './text.ts';

/** A piece of an excerpt. */
export interface Passage {
  readonly text: string;
  readonly marked: boolean;
}

export interface Excerpt {
  readonly passages: readonly Passage[];
  /** The words that are marked in the whole text, as printed, each once. */
  readonly words: readonly string[];
}

/** How many words an excerpt has at most, and how many of them before the first mark. */
const LENGTH = 40;
const BEFORE = 10;

/**
 * Shows the words around those that were found, each as printed. If a note has more of
 * them than the paragraph, it follows a shorter piece of that: `Recalling … Note: See …`
 */
export function excerpt(text: SearchText, found: Found): Excerpt {
  const isFound = finder(text, found);
  const marks = text.sections.map(({ start, words }) =>
    words.map((word, at) => isFound(word, start + at)),
  );
  const weights = marks.map((section) => weigh(section, bestStart(section, LENGTH), LENGTH));
  const best = weights.indexOf(Math.max(...weights));
  const shown = text.sections.flatMap((section, at) => {
    const marked = marks[at] ?? [];
    if (at === 0) return [cut(section, marked, best > 0 ? LENGTH / 2 : LENGTH)];
    return at === best ? [[plain('Note: '), ...cut(section, marked, LENGTH)]] : [];
  });
  const words = text.sections.flatMap((section, at) =>
    section.words.filter((_, place) => marks[at]?.[place]).map((word) => trim(word).core),
  );
  return {
    passages: merge(
      shown.flatMap((passages, at) => (at === 0 ? passages : [plain(' '), ...passages])),
    ),
    words: [...new Set(words)],
  };
}

function cut({ words }: Section, marks: readonly boolean[], length: number): Passage[] {
  const first = Math.max(0, bestStart(marks, length));
  const from = words.length <= first + length ? Math.max(0, words.length - length) : first;
  const end = Math.min(words.length, from + length);
  return [
    ...(from > 0 ? [plain('… ')] : []),
    ...words.slice(from, end).flatMap((word, at) => {
      const { before, core, after } = trim(word);
      const space = at === 0 ? '' : ' ';
      return marks[from + at]
        ? [plain(space + before), { text: core, marked: true }, plain(after)]
        : [plain(space + word)];
    }),
    ...(end < words.length ? [plain(' …')] : []),
  ];
}

/** Where to begin so that the best is seen, with a few words before the first mark. */
function bestStart(marks: readonly boolean[], length: number): number {
  const starts = marks.flatMap((isMarked, at) => (isMarked ? [Math.max(0, at - BEFORE)] : []));
  const [first = 0] = starts;
  return starts.reduce(
    (best, start) => (weigh(marks, start, length) > weigh(marks, best, length) ? start : best),
    first,
  );
}

/** Counts marked words; one that follows another tells more than one that stands alone. */
function weigh(marks: readonly boolean[], start: number, length: number): number {
  return marks
    .slice(start, start + length)
    .reduce((sum, isMarked, at, seen) => sum + (isMarked ? (seen[at - 1] === true ? 3 : 1) : 0), 0);
}

/** The punctuation around a word is not part of it. */
function trim(word: string): { before: string; core: string; after: string } {
  const [, before = '', core = '', after = ''] =
    /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(word) ?? [];
  return { before, core, after };
}

function plain(text: string): Passage {
  return { text, marked: false };
}

/** Joins neighbours, and marked words with the space between them. */
function merge(passages: readonly Passage[]): Passage[] {
  const joined: Passage[] = [];
  passages
    .filter(({ text }) => text !== '')
    .forEach((passage, at, all) => {
      const last = joined.at(-1);
      const marked =
        passage.marked || (passage.text === ' ' && !!last?.marked && !!all[at + 1]?.marked);
      if (last?.marked === marked)
        joined[joined.length - 1] = { text: last.text + passage.text, marked };
      else joined.push({ ...passage, marked });
    });
  return joined;
}
