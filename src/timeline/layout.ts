/** Where everything in the picture of the references stands: time runs from the top back. */

import { columnsHeight, placeTexts, type DrawnText } from './columns.ts';
import { createOrganColumns, type OrganColumn } from './organ-columns.ts';
import type { TimelineMeasures } from './measures.ts';
import { createTimeScale } from './scale.ts';
import { spread } from './spread.ts';
import { nameInLines, type TimelineName } from './words.ts';
import type { Timeline, TimelineInstrument } from './timeline.ts';

export interface DrawnInstrument extends TimelineInstrument {
  /** Its dot: in its organ's column at its date; without a date, beside its name. */
  readonly dot: { readonly x: number; readonly y: number };
  /** Its name, the middle of its lines at y; without lines where the drawing has no names. */
  readonly name: TimelineName & { readonly x: number; readonly y: number; readonly end: number };
}

export interface Drawing {
  readonly measures: TimelineMeasures;
  readonly height: number;
  /** Where the columns of organs begin and end. */
  readonly top: number;
  readonly bottom: number;
  readonly organColumns: readonly OrganColumn[];
  readonly years: readonly { readonly year: number; readonly y: number }[];
  /** The heading above the instruments without a date; null where all have one. */
  readonly undated: number | null;
  readonly instruments: readonly DrawnInstrument[];
  readonly texts: readonly DrawnText[];
}

/** Draws a timeline in the given proportions. */
export function layOut(timeline: Timeline, measures: TimelineMeasures): Drawing {
  const { line, gap, hasHeads } = measures;
  const entries = timeline.instruments.map((instrument) => {
    const name = nameOf(instrument, measures);
    return { ...instrument, name, room: (name.lines.length + name.facts.length) * line + gap };
  });
  const dated = entries.filter(({ reference }) => reference.date !== null).reverse();
  const undated = entries.filter(({ reference }) => reference.date === null);
  const organColumns = createOrganColumns(dated, measures);
  const headLines = hasHeads ? Math.max(1, ...organColumns.all.map(({ head }) => head.length)) : 1;
  const top = (headLines + 1) * line;
  const undatedRoom = undated.length === 0 ? 0 : roomOf(undated) + 2 * line;

  const days = dated.map(({ reference }) => reference.date ?? '');
  const whole = Math.max(roomOf(dated), columnsHeight(timeline, measures) - undatedRoom);
  const scale = createTimeScale(
    days,
    { year: measures.year, whole },
    measures.names ? line : 3 * line,
  );
  const heights = days.map((day) => top + scale.heightOf(day));
  const names = spread(
    dated.map(({ room }, index) => ({ at: heights[index] ?? top, room })),
    top,
  );
  const lowest = (names.at(-1) ?? top) + (dated.at(-1)?.room ?? 0) / 2;
  const bottom = top + scale.height;
  const below = Math.max(bottom, lowest) + 2 * line;
  const stacked = spread(
    undated.map(({ room }) => ({ at: below, room })),
    below,
  );
  const height = undated.length === 0 ? below - line : below + roomOf(undated);

  const place = (entry: (typeof entries)[number], x: number, dotY: number, y: number) => ({
    ...entry,
    dot: { x, y: dotY },
    name: { ...entry.name, y },
  });
  return {
    measures,
    height: Math.ceil(height),
    top,
    bottom,
    organColumns: organColumns.all,
    years: scale.years.map(({ year, y }) => ({ year, y: top + y })),
    undated: undated.length === 0 ? null : below - line / 2,
    instruments: [
      ...dated.map((entry, index) => {
        const column = organColumns.all[organColumns.columnOf(entry.reference.organ)];
        return place(entry, column?.x ?? 0, heights[index] ?? top, names[index] ?? top);
      }),
      ...undated.map((entry, index) => {
        const y = stacked[index] ?? below;
        return place(entry, entry.name.x - line, y, y);
      }),
    ],
    texts: placeTexts(timeline, measures, top, height),
  };
}

/** The name of an instrument, which has no height yet. */
function nameOf({ reference }: TimelineInstrument, measures: TimelineMeasures) {
  const { names, organColumns, letter, hasHeads } = measures;
  if (!names) {
    const x = organColumns.from + organColumns.room;
    return { lines: [], facts: [], x, end: x };
  }
  const { lines, facts } = nameInLines(reference, names.letters, !hasHeads);
  const longest = Math.max(...[...lines, ...facts].map(({ length }) => length));
  return { lines, facts, x: names.from, end: names.from + longest * letter + gapBehind };
}

const gapBehind = 8;

function roomOf(entries: readonly { readonly room: number }[]): number {
  return entries.reduce((sum, { room }) => sum + room, 0);
}
