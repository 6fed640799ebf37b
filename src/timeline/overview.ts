/** What the picture shows where there is too much to draw each thing cited: organs by year. */
import type { Reference } from '../citing/references.ts';
import { yearOf } from './year-of.ts';

/** An organ and how often what it adopted or issued is cited. */
export interface OverviewRow {
  readonly name: string;
  /** How many times a text cites something of it, each instrument once a text. */
  readonly total: number;
  /** The same by the year of what is cited, from the first year of the picture to the last. */
  readonly years: readonly number[];
}

export interface Overview {
  /** None where the year of nothing is known. */
  readonly rows: readonly OverviewRow[];
  readonly firstYear: number;
  readonly lastYear: number;
  /** How many citations are of something whose year is not known. */
  readonly undated: number;
}

/** Further organs share a row. */
const mostRows = 5;
const others = 'Others';

/** Whether there is too much to draw each text and each thing that it cites. */
export function isTooMuchToDraw(references: readonly Reference[]): boolean {
  const texts = new Set(references.flatMap(({ citedBy }) => citedBy.map(({ text }) => text.id)));
  return references.length > 90 || texts.size > 6;
}

/** Counts citations by organ and year. */
export function createOverview(references: readonly Reference[]): Overview {
  const counted = references.map((reference) => ({
    organ: reference.organ ?? others,
    year: knownYear(reference),
    texts: reference.citedBy.length,
  }));
  const totals = new Map<string, number>();
  for (const { organ, year, texts } of counted) {
    if (year !== null && organ !== others) totals.set(organ, (totals.get(organ) ?? 0) + texts);
  }
  const named = [...totals].sort(([, a], [, b]) => b - a).slice(0, mostRows);
  const names = [...named.map(([name]) => name), others];
  const rowOf = (organ: string): string => (names.includes(organ) ? organ : others);
  const years = counted.flatMap(({ year }) => year ?? []);
  const [firstYear, lastYear] = [Math.min(...years), Math.max(...years)];
  const byRow = Map.groupBy(counted, ({ organ }) => rowOf(organ));
  return {
    firstYear,
    lastYear,
    undated: sum(counted.filter(({ year }) => year === null)),
    rows: names.flatMap((name) => {
      const members = byRow.get(name) ?? [];
      const perYear = Array.from({ length: lastYear - firstYear + 1 }, () => 0);
      for (const { year, texts } of members) {
        if (year !== null) perYear[year - firstYear] = (perYear[year - firstYear] ?? 0) + texts;
      }
      return members.length === 0 || years.length === 0
        ? []
        : [{ name, total: sum(members), years: perYear }];
    }),
  };
}

/** The year of an instrument; what would be of a later year than all that cite it names another. */
function knownYear(reference: Reference): number | null {
  const year = yearOf(reference);
  const latest = Math.max(
    ...reference.citedBy.map(({ text }) => Number(text.adopted?.slice(0, 4) ?? Infinity)),
  );
  return year === null || year > latest ? null : year;
}

function sum(counted: readonly { readonly texts: number }[]): number {
  return counted.reduce((total, { texts }) => total + texts, 0);
}

/** The instruments that most texts cite, the most cited first. */
export function mostCited(references: readonly Reference[], most: number): readonly Reference[] {
  return references.toSorted((a, b) => b.citedBy.length - a.citedBy.length).slice(0, most);
}
