/** What a search can be narrowed to: the values of each filter and how many paragraphs have them. */
import { withSubParagraphs } from '../../model/text/paragraphs.ts';
import type { Paragraph, Resolution } from '../../model/text/resolution.ts';

/** A value of a filter. */
export interface FacetValue {
  readonly value: string;
  /** How many paragraphs have it. */
  readonly total: number;
}

/** A resolution as a value of a filter. */
export interface ResolutionFacet {
  readonly resolution: Resolution;
  readonly total: number;
}

export interface SearchFacets {
  /** All paragraphs and sub-paragraphs of the site. */
  readonly total: number;
  /** In the order in which they were given. */
  readonly resolutions: readonly ResolutionFacet[];
  /** In alphabetical order, like the leads. */
  readonly organs: readonly FacetValue[];
  readonly kinds: readonly FacetValue[];
  readonly leads: readonly FacetValue[];
}

/** Counts what there is to search, as the search index has it: one record a paragraph. */
export function searchFacets(resolutions: readonly Resolution[]): SearchFacets {
  const all = resolutions.flatMap(({ organ, paragraphs }) =>
    withSubParagraphs(paragraphs).map((paragraph) => ({ organ, paragraph })),
  );
  const leads = all.flatMap(({ paragraph: { lead } }) => lead ?? []);
  return {
    total: all.length,
    resolutions: resolutions.map((resolution) => ({
      resolution,
      total: withSubParagraphs(resolution.paragraphs).length,
    })),
    organs: count(all.map(({ organ }) => organ)),
    kinds: count(all.map(({ paragraph }): Paragraph['kind'] => paragraph.kind)),
    leads: count(leads),
  };
}

function count(values: readonly string[]): FacetValue[] {
  const groups = Map.groupBy(values, (value) => value);
  return [...groups]
    .map(([value, { length }]) => ({ value, total: length }))
    .sort((a, b) => (a.value < b.value ? -1 : 1));
}
