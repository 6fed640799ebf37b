/** A table whose cells each have a line below them, heavier below those of its head. */
import type { PrintedBlock, PrintedCell, PrintedNote } from '../../printed/printed-document.ts';
import type { Stroke } from '../glyphs.ts';
import { joinLines, type Reading } from '../join-lines.ts';
import { wholeText, type Line } from '../lines.ts';
import { stepsTo, type OwnPages } from './own-page.ts';

/** Edges so close, in points, are one. */
const near = 1.2;

interface Cell {
  readonly runs: PrintedCell['runs'];
  readonly left: number;
  readonly right: number;
  readonly from: number;
  readonly to: number;
  readonly isHead: boolean;
}

interface Band {
  readonly lines: readonly Line[];
  /** The lines below cells. */
  readonly strokes: readonly Stroke[];
}

/**
 * Reads the lines of a table, which may go on over pages.
 *
 * @param steps how far from the edge one stands that belongs to no paragraph
 */
export function readRuledTable(
  lines: readonly Line[],
  own: OwnPages,
  steps: number,
  reading: Reading,
): PrintedBlock {
  const bands = [...Map.groupBy(lines, ({ page }) => page)].map(([page, printed]) =>
    bandOf(printed, own.pages[page - 1]?.strokes ?? []),
  );
  const inTable = bands.map(({ lines: printed, strokes }) => {
    const foot = Math.min(...strokes.map(({ top }) => top));
    return { strokes, lines: printed.filter(({ y }) => y > foot) };
  });
  const notes = notesIn(
    bands.flatMap(({ lines: printed }, index) =>
      printed.filter((line) => !inTable[index]?.lines.includes(line)),
    ),
  );
  const withMarks = {
    ...reading,
    marks: new Set([...reading.marks, ...notes.map(({ mark }) => mark)]),
  };
  const rows = inTable.flatMap((band, index) => rowsOf(band, index > 0, withMarks));
  const edges = distinct(rows.flat().flatMap(({ left, right }) => [left, right])).toReversed();
  const columnOf = (x: number): number => edges.findIndex((edge) => Math.abs(edge - x) < near);
  return {
    type: 'table',
    rows: rows.map((row) =>
      row
        .toSorted((a, b) => a.left - b.left)
        .map(({ runs, left, right, from, to }) => ({
          runs,
          columns: columnOf(right) - columnOf(left),
          rows: to - from + 1,
        })),
    ),
    headRows: rows.filter((row) => row.some(({ isHead }) => isHead)).length,
    depth: Math.max(0, stepsTo(edges[0] ?? 0, own) - steps),
    notes: notes.map(({ mark, lines: printed }): PrintedNote => ({
      mark,
      runs: joinLines(printed, withMarks),
      place: { unit: 'page', number: printed[0]?.page ?? 1 },
    })),
    place: { unit: 'page', number: lines[0]?.page ?? 1 },
  };
}

function bandOf(lines: readonly Line[], strokes: readonly Stroke[]): Band {
  const top = Math.max(...lines.map(({ y }) => y));
  const foot = Math.min(...lines.map(({ y }) => y)) - (lines[0]?.size ?? 0) * 2;
  return {
    lines,
    strokes: strokes.filter((stroke) => stroke.top < top && stroke.bottom > foot),
  };
}

/** The cells of each row, beginning in it. The head returns on a further page, and is left out there. */
function rowsOf({ lines, strokes }: Band, isFurther: boolean, reading: Reading): Cell[][] {
  const feet = distinct(strokes.map(({ bottom }) => bottom));
  const heavy = Math.max(...strokes.map(weight));
  const hasHead = heavy > Math.min(...strokes.map(weight)) * 1.6;
  const cells = strokes.map((stroke): Cell => {
    const above = strokes.filter(
      ({ left, right, bottom }) =>
        bottom > stroke.bottom + near && left < stroke.right - near && right > stroke.left + near,
    );
    const ceiling = Math.min(...above.map(({ bottom }) => bottom));
    const own = lines
      .filter(({ y }) => y > stroke.bottom && y < ceiling)
      .flatMap((line) => within(line, stroke));
    const to = rowOf(feet, stroke.bottom);
    return {
      runs: joinLines(own, reading),
      left: stroke.left,
      right: stroke.right,
      from: ceiling === Infinity ? 0 : rowOf(feet, ceiling) + 1,
      to,
      isHead: hasHead && weight(stroke) > heavy * 0.8,
    };
  });
  const rows = feet.map((_, row) => cells.filter(({ from }) => from === row));
  if (!isFurther) return rows;
  const head = rows.filter((row) => row.some(({ isHead }) => isHead)).length;
  const headFoot = feet[head - 1] ?? Infinity;
  reading.leftOut.push(...lines.filter(({ y }) => y > headFoot).map(wholeText));
  return rows.slice(head);
}

function weight({ bottom, top }: Stroke): number {
  return top - bottom;
}

function rowOf(feet: readonly number[], foot: number): number {
  return feet.findIndex((each) => Math.abs(each - foot) < near);
}

/** Values, largest first, of those that are near each other one. */
function distinct(values: readonly number[]): number[] {
  const found: number[] = [];
  for (const value of values.toSorted((a, b) => b - a)) {
    const last = found.at(-1);
    if (last === undefined || last - value > near) found.push(value);
  }
  return found;
}

/** What of a line stands above the line below a cell. */
function within(line: Line, { left, right }: Stroke): Line[] {
  const pieces = line.pieces.filter((piece) => {
    const middle = (piece.left + piece.right) / 2;
    return middle > left && middle < right;
  });
  const last = pieces.at(-1);
  if (!last) return [];
  const own = pieces.with(-1, { ...last, text: last.text.trimEnd() });
  const text = own.map((piece) => (piece.raised ? '' : piece.text)).join('');
  return [{ ...line, pieces: own, text }];
}

/** The notes below a table, each of which opens with its mark. */
function notesIn(lines: readonly Line[]): { mark: string; lines: Line[] }[] {
  const notes: { mark: string; lines: Line[] }[] = [];
  for (const line of lines) {
    const [mark, ...pieces] = line.pieces;
    if (mark?.raised === true) notes.push({ mark: mark.text.trim(), lines: [{ ...line, pieces }] });
    else notes.at(-1)?.lines.push(line);
  }
  return notes;
}
