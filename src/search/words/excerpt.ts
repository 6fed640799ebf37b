/** The part of a paragraph that is shown for a hit, with the words that were found. */
import type { ParagraphMatch, Section } from './match.ts';
import { longestRun } from './nearness.ts';
import { isStopWord } from './stop-words.ts';

/** A piece of an excerpt. */
export interface Passage {
  readonly text: string;
  readonly marked: boolean;
}

export interface Excerpt {
  readonly passages: readonly Passage[];
  /** The words that are marked in the whole paragraph and its notes, as printed, each once. */
  readonly words: readonly string[];
}

/** How many words an excerpt has at most, and how many of them before the first mark. */
const LENGTH = 40;
const BEFORE = 10;

type Places = ParagraphMatch['places'];

/**
 * Shows the words where most terms stand together, each as printed. If a note has more of them
 * than the paragraph, it follows a shorter piece of that: `Recalling … Note: See …`
 */
export function excerpt({
  sections,
  places,
}: Pick<ParagraphMatch, 'sections' | 'places'>): Excerpt {
  const found = new Set(places.flat());
  const marked = joined(
    places,
    sections.flatMap((section) => section.words),
  );
  const best = sections.map((section) => bestPiece(section, places, LENGTH));
  const weights = best.map(({ weight }) => weight);
  const richest = weights.indexOf(Math.max(...weights));
  const shown = sections.flatMap((section, at) => {
    if (at === 0) return [cut(section, marked, places, richest > 0 ? LENGTH / 2 : LENGTH)];
    return at === richest ? [[plain('Note: '), ...cut(section, marked, places, LENGTH)]] : [];
  });
  const words = sections.flatMap(({ start, words: printed }) =>
    printed.filter((_, at) => found.has(start + at)).map((word) => trim(word).core),
  );
  return {
    passages: merge(
      shown.flatMap((passages, at) => (at === 0 ? passages : [plain(' '), ...passages])),
    ),
    words: [...new Set(words)],
  };
}

/** All of a text, with the words at some places marked. */
export function marked(words: readonly string[], places: Places): Passage[] {
  const all = joined(places, words);
  return merge(words.flatMap((word, at) => passagesOf(word, all.has(at), at === 0)));
}

/**
 * The places of all terms, with those of words between two of them that tell nothing: `right to
 * food` is marked as one.
 */
function joined(places: Places, words: readonly string[]): ReadonlySet<number> {
  const terms = new Map(places.flatMap((list, term) => list.map((place) => [place, term])));
  const all = new Set(terms.keys());
  for (const [place, term] of terms) {
    let end = place + 1;
    while (isLittle(words[end])) end++;
    if ((terms.get(end) ?? term) === term) continue;
    for (let between = place + 1; between < end; between++) all.add(between);
  }
  return all;
}

/** Whether a word tells nothing and has no punctuation, which would part what stands around it. */
function isLittle(word = ''): boolean {
  return /^\p{L}+$/u.test(word) && isStopWord(word.toLowerCase());
}

function cut(
  section: Section,
  marks: ReadonlySet<number>,
  places: Places,
  length: number,
): Passage[] {
  const { start, words } = section;
  const first = bestPiece(section, places, length).from - start;
  const from = words.length <= first + length ? Math.max(0, words.length - length) : first;
  const end = Math.min(words.length, from + length);
  return [
    ...(from > 0 ? [plain('… ')] : []),
    ...words
      .slice(from, end)
      .flatMap((word, at) => passagesOf(word, marks.has(start + from + at), at === 0)),
    ...(end < words.length ? [plain(' …')] : []),
  ];
}

/** Where a piece of a section is to begin, a few words before a mark, and what it is worth. */
function bestPiece(
  { start, words }: Section,
  places: Places,
  length: number,
): { from: number; weight: number } {
  const end = start + words.length;
  const starts = places
    .flat()
    .filter((place) => place >= start && place < end)
    .sort((a, b) => a - b)
    .map((place) => Math.max(start, place - BEFORE));
  let best = { from: starts[0] ?? start, weight: 0 };
  for (const from of new Set(starts)) {
    const weight = weigh(places, from, Math.min(end, from + length));
    if (weight > best.weight) best = { from, weight };
  }
  return best;
}

/** The more terms a piece has the better; then, the more of them stand side by side; then, the more often. */
function weigh(places: Places, from: number, end: number): number {
  const within = places.map((list) => list.filter((place) => place >= from && place < end));
  const terms = within.filter(({ length }) => length > 0).length;
  const all = within.flat();
  return terms * 100 + longestRun(all) * 10 + Math.min(9, all.length);
}

function passagesOf(word: string, isMarked: boolean, isFirst: boolean): Passage[] {
  const space = isFirst ? '' : ' ';
  if (!isMarked) return [plain(space + word)];
  const { before, core, after } = trim(word);
  return [plain(space + before), { text: core, marked: true }, plain(after)];
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
  const merged: Passage[] = [];
  passages
    .filter(({ text }) => text !== '')
    .forEach((passage, at, all) => {
      const last = merged.at(-1);
      const isMarked =
        passage.marked || (passage.text === ' ' && !!last?.marked && !!all[at + 1]?.marked);
      if (last?.marked === isMarked)
        merged[merged.length - 1] = { text: last.text + passage.text, marked: isMarked };
      else merged.push({ ...passage, marked: isMarked });
    });
  return merged;
}
