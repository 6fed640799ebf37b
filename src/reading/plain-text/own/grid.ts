/** Reads a table that is drawn with lines of dashes: `src/formats/plain-text/grid.ts` draws it. */

/** A cell by the columns and rows of type of its lines. */
interface Frame {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export interface GridCell {
  readonly words: string;
  readonly columns: number;
  readonly rows: number;
}

export interface GridTable {
  readonly rows: readonly (readonly GridCell[])[];
  readonly headRows: number;
}

/** Whether lines are those of a table. */
export function isGrid(lines: readonly string[]): boolean {
  return lines.length > 2 && lines.every((line) => /^[+|].*[+|]$/.test(line));
}

/** @param sheet the lines of the table, without what stands before them */
export function readGrid(sheet: readonly string[]): GridTable {
  const frames = framesOf(sheet);
  const down = edges(frames, ({ top, bottom }) => [top, bottom]);
  const across = edges(frames, ({ left, right }) => [left, right]);
  const rows = down.slice(0, -1).map((edge) =>
    frames
      .filter(({ top }) => top === edge)
      .toSorted((a, b) => a.left - b.left)
      .map((frame) => ({
        words: wordsWithin(sheet, frame),
        columns: across.indexOf(frame.right) - across.indexOf(frame.left),
        rows: down.indexOf(frame.bottom) - down.indexOf(frame.top),
      })),
  );
  const head = down.findIndex((edge) => sheet[edge]?.includes('+=') === true);
  return { rows, headRows: Math.max(0, head) };
}

/** The cells from left to right and down, each found from its corner on along its lines. */
function framesOf(sheet: readonly string[]): Frame[] {
  const frames = new Map<string, Frame>();
  const corners: [row: number, column: number][] = [[0, 0]];
  for (const [top, left] of corners) {
    const frame = frames.has(`${top}:${left}`) ? null : frameAt(sheet, top, left);
    if (!frame) continue;
    frames.set(`${top}:${left}`, frame);
    corners.push([top, frame.right], [frame.bottom, left]);
  }
  return [...frames.values()];
}

function frameAt(sheet: readonly string[], top: number, left: number): Frame | null {
  for (const right of crossings(sheet[top] ?? '', left, across)) {
    for (const bottom of crossings(columnAt(sheet, right), top, down)) {
      const isClosed =
        crossings(sheet[bottom] ?? '', left, across).includes(right) &&
        crossings(columnAt(sheet, left), top, down).includes(bottom);
      if (isClosed) return { top, bottom, left, right };
    }
  }
  return null;
}

/** What lines are drawn with, from one crossing on. */
const across = /^\+[-=+]*/;
const down = /^\+[|+]*/;

/** The crossings behind one along a line, as far as it goes. */
function crossings(line: string, from: number, drawn: RegExp): number[] {
  const length = drawn.exec(line.slice(from))?.[0].length ?? 0;
  return Array.from({ length }, (_, index) => from + index)
    .slice(1)
    .filter((at) => line.charAt(at) === '+');
}

function columnAt(sheet: readonly string[], column: number): string {
  return sheet.map((line) => line.charAt(column) || ' ').join('');
}

function wordsWithin(sheet: readonly string[], { top, bottom, left, right }: Frame): string {
  const lines = sheet.slice(top + 1, bottom).map((line) => line.slice(left + 1, right).trim());
  return lines.filter((line) => line !== '').join(' ');
}

function edges(frames: readonly Frame[], of: (frame: Frame) => number[]): number[] {
  return [...new Set(frames.flatMap(of))].sort((a, b) => a - b);
}
