/** Which terms of a query a paragraph holds, where, and how well. */
import { nearness } from './nearness.ts';
import { shortSymbol } from './spellings.ts';
import { isForm } from './stems.ts';
import { isStopWord } from './stop-words.ts';
import type { Run, Term } from './terms.ts';
import type { SearchedParagraph } from './text.ts';
import { isJoined, plainWord, plainWords } from './words.ts';

/** Words that are shown together: those of the paragraph, or of one of its notes. */
export interface Section {
  readonly kind: 'paragraph' | 'note';
  /** The place of its first word, counted through all sections. */
  readonly start: number;
  readonly words: readonly string[];
}

/** What is found in a paragraph. */
export interface ParagraphMatch {
  readonly paragraph: SearchedParagraph;
  /** The paragraph first, then its notes. */
  readonly sections: readonly Section[];
  /** For each term, the places of its words; empty where the paragraph does not hold it. */
  readonly places: readonly (readonly number[])[];
  /** Which of the terms it holds, and how many. */
  readonly holds: readonly boolean[];
  readonly held: number;
  /** The higher, the better; to be compared for one query. */
  readonly score: number;
}

/** A word, or a part of a joined one, with the place at which it is printed. */
interface Part {
  readonly word: string;
  readonly place: number;
}

/**
 * Finds the terms in a paragraph; null where it holds none.
 *
 * @param weights what each term counts: a rare one tells more
 */
export function matchParagraph(
  paragraph: SearchedParagraph,
  terms: readonly Term[],
  weights: readonly number[],
): ParagraphMatch | null {
  const sections = sectionsOf(paragraph);
  const sequences = sections.flatMap(sequencesOf);
  // By its anchor, too: `op5`.
  const spellings = [...paragraph.spellings, paragraph.anchor.replaceAll('-', '')];
  const found = terms.map((term) => findTerm(term, sequences, spellings));
  const holds = found.map((one) => one !== null);
  const held = holds.filter(Boolean).length;
  if (held === 0) return null;
  const places = found.map((one) => one?.places ?? []);
  return {
    paragraph,
    sections,
    places,
    holds,
    held,
    score: score(paragraph, found, weights, tellingPlaces(sequences)),
  };
}

/** A paragraph in which nothing was looked for. */
export function unasked(paragraph: SearchedParagraph): ParagraphMatch {
  return { paragraph, sections: sectionsOf(paragraph), places: [], holds: [], held: 0, score: 0 };
}

function sectionsOf({ words, notes }: SearchedParagraph): Section[] {
  let start = 0;
  return [words, ...notes].map((section, at) => {
    const from = start;
    start += section.length;
    return { kind: at === 0 ? 'paragraph' : 'note', start: from, words: section };
  });
}

/** The words of a section, once with joined words whole and, where it has some, in their parts. */
function sequencesOf({ start, words }: Section): Part[][] {
  const inParts = (partsOf: (word: string) => string[]): Part[] =>
    words.flatMap((printed, at) => partsOf(printed).map((word) => ({ word, place: start + at })));
  const whole = inParts((word) => [plainWord(word)].filter(Boolean));
  return words.some(isJoined) ? [whole, inParts(plainWords)] : [whole];
}

/** How many words that tell something stand before a place: `right to food` is two side by side. */
function tellingPlaces(sequences: readonly (readonly Part[])[]): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  let before = 0;
  for (const { word, place } of sequences.flat()) {
    if (places.has(place)) continue;
    places.set(place, before);
    if (!isStopWord(word)) before++;
  }
  return places;
}

interface FoundTerm {
  readonly places: readonly number[];
  /** How many times it stands there, and how many of them in the very form that was typed. */
  readonly times: number;
  readonly exactly: number;
}

function findTerm(
  { runs, unfinished }: Term,
  sequences: readonly (readonly Part[])[],
  spellings: readonly string[],
): FoundTerm | null {
  const places = new Set<number>();
  const starts = new Set<number>();
  const exactly = new Set<number>();
  for (const run of runs) {
    for (const sequence of sequences) {
      for (const at of startsOf(run, sequence, unfinished)) {
        const parts = sequence.slice(at, at + run.length);
        parts.forEach(({ place }) => places.add(place));
        const start = parts[0]?.place ?? 0;
        starts.add(start);
        if (parts.every(({ word }, step) => word === run[step])) exactly.add(start);
      }
    }
  }
  const other = spellings.filter((spelling) =>
    runs.some((run) => startsOf(run, spelt(spelling), unfinished).length > 0),
  );
  for (const spelling of other) {
    const short = plainWord(shortSymbol(spelling) ?? spelling);
    for (const { word, place } of sequences.flat()) {
      if (word === short || shortSymbol(word) === short) places.add(place);
    }
  }
  const times = Math.max(starts.size, other.length);
  return times === 0 ? null : { places: [...places], times, exactly: exactly.size };
}

function spelt(spelling: string): Part[] {
  return spelling.split(' ').map((word) => ({ word: plainWord(word), place: 0 }));
}

/** Where in a sequence a run of words begins. */
function startsOf(run: Run, sequence: readonly Part[], unfinished: boolean): number[] {
  const last = run.length - 1;
  const isAt = (at: number): boolean =>
    run.every((word, step) => {
      const part = sequence[at + step]?.word;
      if (part === undefined) return false;
      return isForm(part, word) || (unfinished && step === last && part.startsWith(word));
    });
  return Array.from(sequence.keys()).filter(isAt);
}

/** How much more a term counts in a lead than elsewhere, and how much it counts exactly as typed. */
const IN_LEAD = 0.5;
const AS_TYPED = 1;

/** A term that stands twice tells little more than one that stands once (BM25’s k1). */
const SATURATION = 1.2;

/** Long paragraphs hold more words by chance (BM25’s b), beside one of the usual length in words. */
const LENGTH = 0.75;
const USUAL_LENGTH = 50;

function score(
  { words, leadLength }: SearchedParagraph,
  found: readonly (FoundTerm | null)[],
  weights: readonly number[],
  order: ReadonlyMap<number, number>,
): number {
  const held = found.filter((one) => one !== null);
  const length = 1 - LENGTH + (LENGTH * words.length) / USUAL_LENGTH;
  const worth = found.reduce((sum, one, at) => {
    if (one === null) return sum;
    const times = one.times / (one.times + SATURATION * length);
    const inLead = one.places.some((place) => place < leadLength) ? IN_LEAD : 0;
    const asTyped = one.exactly > 0 ? AS_TYPED : 0;
    return sum + (weights[at] ?? 1) * times * (1 + inLead + asTyped);
  }, 0);
  const places = held.map((one) => one.places.map((place) => order.get(place) ?? place));
  const near = nearness(places.filter(({ length }) => length > 0));
  return worth * near;
}
