/** A quotation held against the texts: whether it is exact, and where its words really stand. */
import { diffArrays } from 'diff';
import { tokensOf, type Token } from '../comparing/align/tokens.ts';
import { difference, type DifferenceSegment } from '../comparing/difference.ts';
import type { SourcePlace, SourceText } from './sources.ts';

/** What was quoted, taken apart. */
export interface Quotation {
  readonly words: string;
  /** The words around it, in which its citation stands; empty where there is none. */
  readonly citation: string;
}

/** What is found of a quotation. */
export interface QuotationVerdict {
  readonly place: SourcePlace;
  readonly isExact: boolean;
  /** Whether it is all of the paragraph. */
  readonly isWhole: boolean;
  /** From the words of the paragraph that are meant to those quoted. */
  readonly segments: readonly DifferenceSegment[];
}

/** Less than this of what was quoted is not the same words, quoted wrongly. */
const leastShared = 0.5;

/**
 * Takes a sentence apart: `“mutual understanding” (resolution 56/149, para. 6)`. Words without
 * quotation marks are the quotation, up to a citation in parentheses at their end.
 */
export function readQuotation(text: string): Quotation {
  const trimmed = text.trim();
  const marked = /[“"„«]([^”"»]{12,})[”"»]/.exec(trimmed);
  if (marked?.[1] !== undefined) {
    return { words: marked[1].trim(), citation: trimmed.replace(marked[0], ' ').trim() };
  }
  const cited = /^([^]*\S)\s*\(([^()]*(?:\([^()]*\)[^()]*)*)\)\.?$/.exec(trimmed);
  if (cited?.[1] !== undefined && /\d/.test(cited[2] ?? '')) {
    return { words: cited[1], citation: cited[2] ?? '' };
  }
  return { words: trimmed, citation: '' };
}

/**
 * Where the words of a quotation stand, the best place first: those that have it exactly, of
 * these the one that is cited, then the latest; else the one that shares most with it.
 *
 * @param cited the place that the quotation names, whole texts without an anchor
 */
export function findQuotation(
  words: string,
  sources: readonly SourceText[],
  cited: { readonly id: string; readonly anchor: string | null } | null,
): QuotationVerdict[] {
  const quoted = tokensOf(words);
  if (quoted.length === 0) return [];
  const found = sources.flatMap(({ resolution, paragraphs }) =>
    paragraphs.flatMap((paragraph) => {
      const match = matchIn(tokensOf(paragraph.words), quoted);
      if (match.shared < leastShared) return [];
      const segments = difference(match.words, words);
      const place = { resolution, ...paragraph };
      const isExact = match.isExact;
      const isWhole = isExact && match.words.length >= paragraph.words.length - 1;
      return [{ place, isExact, isWhole, segments, shared: match.shared }];
    }),
  );
  const nearness = (place: SourcePlace): number =>
    isAt(place, cited) ? 2 : Number(place.resolution.id === cited?.id);
  return found
    .sort(
      (a, b) =>
        Number(b.isExact) - Number(a.isExact) ||
        (a.isExact ? 0 : b.shared - a.shared) ||
        nearness(b.place) - nearness(a.place) ||
        age(b.place).localeCompare(age(a.place)),
    )
    .map(({ place, isExact, isWhole, segments }) => ({ place, isExact, isWhole, segments }));
}

/** Whether a place is what is cited, or lies in it. */
export function isAt(
  { resolution, anchor, holders }: SourcePlace,
  cited: { readonly id: string; readonly anchor: string | null } | null,
): boolean {
  if (resolution.id !== cited?.id) return false;
  const ends = cited.anchor?.split(':') ?? [];
  return ends.length === 0 || [anchor, ...holders].some((one) => ends.includes(one));
}

interface Match {
  /** The words of the paragraph from the first to the last that the quotation has. */
  readonly words: string;
  /** How many of the words quoted are among them, from 0 to 1. */
  readonly shared: number;
  readonly isExact: boolean;
}

const none: Match = { words: '', shared: 0, isExact: false };

function matchIn(paragraph: readonly Token[], quoted: readonly Token[]): Match {
  const keys = quoted.map(({ key }) => key);
  const at = paragraph.findIndex((_, start) =>
    keys.every((key, index) => paragraph[start + index]?.key === key),
  );
  if (at !== -1) {
    return { words: printed(paragraph.slice(at, at + keys.length)), shared: 1, isExact: true };
  }
  // What has too few of the words has no more of them in their order.
  const own = new Set(paragraph.map(({ key }) => key));
  if (keys.filter((key) => own.has(key)).length < leastShared * keys.length) return none;
  const comparator = (one: Token, other: Token): boolean => one.key === other.key;
  let [place, shared, first, last] = [0, 0, -1, -1];
  for (const { added, removed, count } of diffArrays([...paragraph], [...quoted], { comparator })) {
    if (added) continue;
    if (!removed) {
      if (first === -1) first = place;
      last = place + count;
      shared += count;
    }
    place += count;
  }
  return {
    words: printed(paragraph.slice(Math.max(0, first), Math.max(0, last))),
    shared: shared / quoted.length,
    isExact: false,
  };
}

function printed(tokens: readonly Token[]): string {
  return tokens
    .map(({ space, text }) => space + text)
    .join('')
    .trimStart();
}

function age({ resolution }: SourcePlace): string {
  return `${resolution.adopted ?? '9999'} ${resolution.id}`;
}
