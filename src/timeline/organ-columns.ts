/** The organs of a drawing: each has a column, as long as there is room. */

import { organs } from '../model/symbols/organ.ts';
import type { TimelineMeasures } from './measures.ts';
import { organHead } from './words.ts';
import type { TimelineInstrument } from './timeline.ts';

export interface OrganColumn {
  readonly x: number;
  readonly head: readonly string[];
}

/** The columns of organs in a drawing, and in which of them an organ's instruments stand. */
export interface OrganColumns {
  readonly all: readonly OrganColumn[];
  readonly columnOf: (organ: string | null) => number;
}

/**
 * Gives each organ a column: first the organs whose resolutions are cited by number, then others
 * in the order given. Those for which there is no room share the last column.
 */
export function createOrganColumns(
  instruments: readonly TimelineInstrument[],
  { organColumns: { from, room, most }, letter }: TimelineMeasures,
): OrganColumns {
  const found = new Set(instruments.map(({ reference }) => reference.organ));
  const known = organs.map(({ name }) => name).filter((name) => found.has(name));
  const names = [...new Set<string | null>([...known, ...found])];
  const count = Math.min(names.length, most);
  const width = room / Math.max(1, count);
  return {
    all: names.slice(0, count).map((name, column) => ({
      x: Math.round(from + (column + 0.5) * width),
      head:
        name === null || (column === most - 1 && names.length > most)
          ? ['Others']
          : organHead(name, Math.floor(width / letter) - 1),
    })),
    columnOf: (organ) => Math.min(names.indexOf(organ), count - 1),
  };
}
