/** What a search can be narrowed to, with the numbers of the query. */
import { shortName } from '../../model/text/names.ts';
import { paragraphKinds, verbOf, type CataloguedText } from '../words/catalogue.ts';
import type { SearchedParagraph } from '../words/text.ts';
import type { LoadedIndex } from './pagefind.ts';

/** The filters, by the names that they have in the address. */
export const filterNames = ['resolution', 'organ', 'kind', 'lead'] as const;

export type FilterName = (typeof filterNames)[number];

/** The values that are chosen; all must be met. */
export type Filters = Readonly<Partial<Record<FilterName, string>>>;

/** A value of a filter. */
export interface FacetValue {
  readonly value: string;
  readonly label: string;
  /** How many paragraphs, or texts, have it; null where that is known only once all are loaded. */
  readonly total: number | null;
  readonly unit: 'paragraphs' | 'texts';
  /** Under what it is listed where there are many: the year of a resolution. */
  readonly group: string | null;
}

export type Facets = Readonly<Record<FilterName, readonly FacetValue[]>>;

/** A paragraph with the text in which it stands. */
export interface PlacedParagraph {
  readonly text: CataloguedText;
  readonly paragraph: SearchedParagraph;
}

/** The filters without values that no text has, as an address may name them. */
export function knownFilters(filters: Filters, { known, verbs }: LoadedIndex): Filters {
  const isKnown: Readonly<Record<FilterName, (value: string) => boolean>> = {
    resolution: (value) => known.some(({ id }) => id === value),
    organ: (value) => known.some(({ organ }) => organ === value),
    kind: (value) => paragraphKinds.some((kind) => kind === value),
    lead: (value) => verbs.some(([verb]) => verb === value),
  };
  return Object.fromEntries(
    filterNames.flatMap((name) => {
      const value = filters[name];
      return value !== undefined && isKnown[name](value) ? [[name, value]] : [];
    }),
  );
}

/** Whether a text may have paragraphs that pass all filters but that for their opening words. */
export function mayPass(text: CataloguedText, { resolution, organ, kind }: Filters): boolean {
  const kindAt = paragraphKinds.findIndex((name) => name === kind);
  return (
    (resolution === undefined || text.id === resolution) &&
    (organ === undefined || text.organ === organ) &&
    (kind === undefined || (text.kinds[kindAt] ?? 0) > 0)
  );
}

/** Whether a paragraph passes all filters, one of them perhaps left out. */
export function passes(
  { text, paragraph }: PlacedParagraph,
  filters: Filters,
  except?: FilterName,
): boolean {
  return filterNames.every((name) => {
    const wanted = filters[name];
    if (wanted === undefined || name === except) return true;
    return valuesOf[name]({ text, paragraph }).includes(wanted);
  });
}

const valuesOf: Readonly<Record<FilterName, (placed: PlacedParagraph) => readonly string[]>> = {
  resolution: ({ text }) => [text.id],
  organ: ({ text }) => [text.organ],
  kind: ({ paragraph }) => [paragraph.kind],
  lead: ({ paragraph }) => verbOf(paragraph),
};

/**
 * Counts the paragraphs that are found: for each filter those that pass the others.
 *
 * @param found without regard to filters
 */
export function countedFacets(
  index: LoadedIndex,
  found: readonly PlacedParagraph[],
  filters: Filters,
): Facets {
  return facets((name) => {
    const totals = new Map<string, number>();
    for (const placed of found.filter((one) => passes(one, filters, name))) {
      for (const value of valuesOf[name](placed)) totals.set(value, (totals.get(value) ?? 0) + 1);
    }
    return ordered(index, name, totals, 'paragraphs');
  });
}

/** Counts the paragraphs of all texts: what there is to search. */
export function allFacets(index: LoadedIndex): Facets {
  const texts = index.known;
  const totals: Readonly<Record<FilterName, readonly (readonly [string, number])[]>> = {
    resolution: texts.map((text) => [text.id, sum(text.kinds)]),
    organ: texts.map((text) => [text.organ, sum(text.kinds)]),
    kind: texts.flatMap(({ kinds }) => paragraphKinds.map((kind, at) => [kind, kinds[at] ?? 0])),
    lead: index.verbs,
  };
  return facets((name) => ordered(index, name, summed(totals[name]), 'paragraphs'));
}

/** Tells what the texts that are found have, where their paragraphs are not known. */
export function estimatedFacets(
  index: LoadedIndex,
  texts: readonly CataloguedText[],
  filters: Filters,
): Facets {
  const { resolution, organ } = filters;
  const others = (name: FilterName): readonly CataloguedText[] =>
    texts.filter(
      (text) =>
        (name === 'resolution' || resolution === undefined || text.id === resolution) &&
        (name === 'organ' || organ === undefined || text.organ === organ),
    );
  const unknown = (values: readonly string[]): Map<string, null> =>
    new Map(values.map((value) => [value, null]));
  return {
    resolution: ordered(
      index,
      'resolution',
      unknown(others('resolution').map(({ id }) => id)),
      'paragraphs',
    ),
    organ: ordered(index, 'organ', summed(others('organ').map((text) => [text.organ, 1])), 'texts'),
    kind: ordered(
      index,
      'kind',
      unknown(
        paragraphKinds.filter((_, at) => others('kind').some(({ kinds }) => (kinds[at] ?? 0) > 0)),
      ),
      'paragraphs',
    ),
    lead: ordered(index, 'lead', unknown(index.verbs.map(([verb]) => verb)), 'paragraphs'),
  };
}

function facets(values: (name: FilterName) => readonly FacetValue[]): Facets {
  return {
    resolution: values('resolution'),
    organ: values('organ'),
    kind: values('kind'),
    lead: values('lead'),
  };
}

/** Resolutions and kinds in the order of the site and of a text, the others alphabetically. */
function ordered(
  index: LoadedIndex,
  name: FilterName,
  totals: ReadonlyMap<string, number | null>,
  unit: FacetValue['unit'],
): FacetValue[] {
  const row = (value: string, label = value, group: string | null = null): FacetValue[] => {
    const total = totals.get(value);
    return total === undefined || total === 0 ? [] : [{ value, label, total, unit, group }];
  };
  switch (name) {
    case 'resolution':
      return index.known.flatMap((text) => row(text.id, shortName(text), yearOf(text)));
    case 'kind':
      return paragraphKinds.flatMap((kind) => row(kind));
    case 'lead':
      return index.verbs
        .map(([verb]) => verb)
        .sort()
        .flatMap((verb) => row(verb));
    default:
      return [...totals.keys()].sort().flatMap((value) => row(value));
  }
}

function yearOf({ adopted }: CataloguedText): string {
  return adopted?.slice(0, 4) ?? 'Drafts';
}

function summed(rows: readonly (readonly [string, number])[]): Map<string, number> {
  const totals = new Map<string, number>();
  for (const [value, total] of rows) totals.set(value, (totals.get(value) ?? 0) + total);
  return totals;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
