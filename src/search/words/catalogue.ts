/**
 * What is known of every text before it is loaded: by what it can be named, and what a search
 * can be narrowed to.
 */
import type { DescriptionJson } from '../../formats/json-schema.ts';
import { openingVerb } from './opening-verb.ts';
import type { SearchedKind, SearchedParagraph } from './text.ts';

/** The kinds of paragraphs a search can be narrowed to, in the order of a text. */
export const paragraphKinds = ['preambular', 'operative', 'annex'] as const;

export type ParagraphKind = (typeof paragraphKinds)[number];

/** What a resolution is known by, as in the published data. */
type Known = Pick<
  DescriptionJson,
  'id' | 'symbol' | 'designation' | 'organ' | 'status' | 'adopted'
>;

/** A text of the catalogue. */
export interface CataloguedText extends Known {
  /** How many of its paragraphs are of each kind, in the order of {@link paragraphKinds}. */
  readonly kinds: readonly number[];
}

export interface Catalogue {
  /** The words of all texts, the most frequent first. */
  readonly words: readonly string[];
  /** The verbs that open most paragraphs, the most frequent first, and how many each. */
  readonly verbs: readonly (readonly [verb: string, total: number])[];
  /** In the order in which the site lists them. */
  readonly texts: readonly CataloguedText[];
}

/** No more verbs than these are listed: nobody reads a longer list. */
const MOST_VERBS = 60;

/**
 * The catalogue of texts with their paragraphs.
 *
 * @param words the words of all texts, the most frequent first
 */
export function catalogue(
  texts: readonly {
    readonly resolution: Known;
    readonly paragraphs: readonly SearchedParagraph[];
  }[],
  words: readonly string[],
): Catalogue {
  const openings = texts.flatMap(({ paragraphs }) => paragraphs.flatMap(verbOf));
  return {
    words,
    verbs: [...count(openings)].sort(byTotal).slice(0, MOST_VERBS),
    texts: texts.map(({ resolution, paragraphs }) => {
      const { id, symbol, designation, organ, status, adopted } = resolution;
      const kinds = count(paragraphs.map(({ kind }): SearchedKind => kind));
      return {
        ...{ id, symbol, designation, organ, status, adopted },
        kinds: paragraphKinds.map((kind) => kinds.get(kind) ?? 0),
      };
    }),
  };
}

/** The verb that opens a paragraph, if its lead tells one. */
export function verbOf({ words, leadLength }: SearchedParagraph): string[] {
  return leadLength === 0 ? [] : [openingVerb(words.slice(0, leadLength).join(' '))];
}

function count<T>(values: readonly T[]): Map<T, number> {
  const totals = new Map<T, number>();
  for (const value of values) totals.set(value, (totals.get(value) ?? 0) + 1);
  return totals;
}

function byTotal(
  [verb, total]: readonly [string, number],
  [other, others]: readonly [string, number],
): number {
  return others - total || (verb < other ? -1 : 1);
}
