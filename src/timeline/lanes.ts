/** The organs of a drawing: each has a lane, as long as there is room. */

import { organs } from '../model/symbols/organ.ts';
import type { TimelineMeasures } from './measures.ts';
import { laneHead } from './words.ts';
import type { TimelineInstrument } from './timeline.ts';

export interface Lane {
  readonly x: number;
  readonly head: readonly string[];
}

/** The lanes of a drawing, and in which of them an organ's instruments stand. */
export interface Lanes {
  readonly all: readonly Lane[];
  readonly laneOf: (organ: string | null) => number;
}

/**
 * Gives each organ a lane: first the organs whose resolutions are cited by number, then others
 * in the order given. Those for which there is no room share the last lane.
 */
export function createLanes(
  instruments: readonly TimelineInstrument[],
  { lanes: { from, room, most }, letter }: TimelineMeasures,
): Lanes {
  const found = new Set(instruments.map(({ reference }) => reference.organ));
  const known = organs.map(({ name }) => name).filter((name) => found.has(name));
  const names = [...new Set<string | null>([...known, ...found])];
  const count = Math.min(names.length, most);
  const width = room / Math.max(1, count);
  return {
    all: names.slice(0, count).map((name, lane) => ({
      x: Math.round(from + (lane + 0.5) * width),
      head:
        name === null || (lane === most - 1 && names.length > most)
          ? ['Others']
          : laneHead(name, Math.floor(width / letter) - 1),
    })),
    laneOf: (organ) => Math.min(names.indexOf(organ), count - 1),
  };
}
