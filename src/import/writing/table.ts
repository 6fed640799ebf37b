import type { PrintedCell, PrintedTable } from '../../reading/printed/printed-document.ts';
import { markdownWords } from './markdown-words.ts';

/**
 * Writes a table as GitHub's Markdown has it: a cell that belongs to the one before it is `<`,
 * to the one above it `^`.
 */
export function writeTable({ rows, headRows }: PrintedTable): string {
  // Markdown takes the first row for the head: where there is none, it is empty.
  const grid = headRows === 0 ? [[], ...spread(rows)] : spread(rows);
  const columns = Math.max(...grid.map((cells) => cells.length));
  const lines = grid.map((cells) =>
    line([...cells, ...Array<string>(columns - cells.length).fill('')]),
  );
  return lines.toSpliced(1, 0, line(Array<string>(columns).fill('---'))).join('\n');
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** Cells in their columns, with what stands for those that others reach over. */
function spread(rows: readonly (readonly PrintedCell[])[]): string[][] {
  const grid: string[][] = rows.map(() => []);
  rows.forEach((cells, row) => {
    let column = 0;
    for (const cell of cells) {
      while (grid[row]?.[column] !== undefined) column += 1;
      fill(grid, row, column, cell);
      column += cell.columns;
    }
  });
  return grid.map((cells) => Array.from(cells, (cell: string | undefined) => cell ?? ''));
}

function fill(grid: string[][], row: number, column: number, cell: PrintedCell): void {
  for (let down = 0; down < cell.rows; down += 1) {
    const line = grid[row + down];
    if (!line) return;
    for (let right = 0; right < cell.columns; right += 1) {
      line[column + right] = right > 0 ? '\\<' : down > 0 ? '^' : markdownWords(cell.runs, true);
    }
  }
}
