/** Tables drawn with lines of dashes, as reStructuredText, Pandoc and Emacs read them, too. */
import { markedText } from '../../model/text/inline.ts';
import type { Table } from '../../model/text/resolution.ts';
import { tableGrid, type GridPlace } from '../table-grid.ts';
import { wrap } from './wrap.ts';

/** A cell with its words, from its first row and column to those behind its last. */
interface Cell {
  readonly words: string;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/**
 * Draws a table: a rule between any two cells, one of `=` below the head.
 *
 * @param room how many columns of type it may take; it takes more where a word is longer than that
 */
export function drawTable({ rows, headRows }: Table, room: number): string[] {
  const grid = tableGrid(rows);
  const cells = cellsOf(grid);
  const width = grid[0]?.length ?? 0;
  const across = edges(columnWidths(cells, width, room - 1).map((each) => each + 2));
  const lines = (cell: Cell): string[] => wrap(cell.words, innerWidth(cell, across));
  const down = edges(rowHeights(cells, grid.length, lines));
  const sheet = Array.from({ length: (down.at(-1) ?? 0) + 1 }, () =>
    Array.from({ length: (across.at(-1) ?? 0) + 1 }, () => ' '),
  );
  const head = headRows > 0 ? down[headRows] : undefined;
  for (const cell of cells) frame(sheet, cell, across, down, head);
  for (const cell of cells) write(sheet, cell, lines(cell), across, down);
  return sheet.map((line) => line.join(''));
}

function cellsOf(grid: readonly (readonly (GridPlace | undefined)[])[]): Cell[] {
  return grid.flatMap((line, row) =>
    line.flatMap((place, column): Cell[] => {
      if (place?.row !== row || place.column !== column) return [];
      const { content, rowspan, colspan } = place.cell;
      const [bottom, right] = [row + rowspan, column + colspan];
      return [{ words: markedText(content), top: row, bottom, left: column, right }];
    }),
  );
}

/** Columns as wide as their widest cell, the widest of them narrower until all of them fit. */
function columnWidths(cells: readonly Cell[], count: number, room: number): number[] {
  const longest = widest(cells, count, (words) =>
    Math.max(...words.split(' ').map((word) => word.length)),
  );
  const widths = widest(cells, count, (words) => words.length);
  const full = (): number => widths.reduce((sum, width) => sum + width + 3, 0);
  while (full() > room) {
    const spare = widths.map((width, column) => (width > (longest[column] ?? 0) ? width : 0));
    const most = Math.max(...spare);
    if (most === 0) break;
    widths[spare.indexOf(most)] = most - 1;
  }
  return widths;
}

function widest(
  cells: readonly Cell[],
  count: number,
  measure: (words: string) => number,
): number[] {
  const widths = Array.from({ length: count }, () => 1);
  for (const { words, left, right } of cells.toSorted((a, b) => size(a) - size(b))) {
    const taken = widths.slice(left, right).reduce((sum, width) => sum + width + 3, -3);
    const lacking = Math.max(0, measure(words) - taken);
    widths[right - 1] = (widths[right - 1] ?? 1) + lacking;
  }
  return widths;
}

function size({ left, right }: Cell): number {
  return right - left;
}

function rowHeights(
  cells: readonly Cell[],
  count: number,
  lines: (cell: Cell) => readonly string[],
): number[] {
  const heights = Array.from({ length: count }, () => 1);
  for (const cell of cells.toSorted((a, b) => a.bottom - a.top - (b.bottom - b.top))) {
    const { top, bottom } = cell;
    const taken = heights.slice(top, bottom).reduce((sum, height) => sum + height + 1, -1);
    const lacking = Math.max(0, lines(cell).length - taken);
    heights[bottom - 1] = (heights[bottom - 1] ?? 1) + lacking;
  }
  return heights;
}

/** Where the lines between stretches of these lengths stand, the first at 0. */
function edges(lengths: readonly number[]): number[] {
  const found = [0];
  for (const length of lengths) found.push((found.at(-1) ?? 0) + length + 1);
  return found;
}

function innerWidth({ left, right }: Cell, across: readonly number[]): number {
  return (across[right] ?? 0) - (across[left] ?? 0) - 3;
}

/** Where two lines meet is a plus sign. */
function frame(
  sheet: string[][],
  { top, bottom, left, right }: Cell,
  across: readonly number[],
  down: readonly number[],
  head: number | undefined,
): void {
  const [x1 = 0, x2 = 0, y1 = 0, y2 = 0] = [across[left], across[right], down[top], down[bottom]];
  const draw = (y: number, x: number, sign: string): void => {
    const line = sheet[y];
    if (line) line[x] = line[x] === ' ' || line[x] === sign ? sign : '+';
  };
  for (let x = x1; x <= x2; x += 1) for (const y of [y1, y2]) draw(y, x, y === head ? '=' : '-');
  for (let y = y1; y <= y2; y += 1) for (const x of [x1, x2]) draw(y, x, '|');
}

function write(
  sheet: string[][],
  { top, left }: Cell,
  lines: readonly string[],
  across: readonly number[],
  down: readonly number[],
): void {
  lines.forEach((words, index) => {
    const line = sheet[(down[top] ?? 0) + 1 + index];
    line?.splice((across[left] ?? 0) + 2, words.length, ...words.split(''));
  });
}
