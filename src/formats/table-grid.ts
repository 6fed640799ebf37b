import type { Table, TableCell } from '../model/text/resolution.ts';

/** A place in a table, and the cell that takes it. */
export interface GridPlace {
  readonly cell: TableCell;
  /** Where the cell begins. */
  readonly row: number;
  readonly column: number;
}

/** The places of a table by row and column; undefined where no cell reaches. */
export function tableGrid(rows: Table['rows']): (GridPlace | undefined)[][] {
  const grid: (GridPlace | undefined)[][] = rows.map(() => []);
  for (const [row, cells] of rows.entries()) {
    let column = 0;
    for (const cell of cells) {
      while (grid[row]?.[column] !== undefined) column += 1;
      fill(grid, { cell, row, column });
      column += cell.colspan;
    }
  }
  const width = Math.max(0, ...grid.map((line) => line.length));
  return grid.map((line) => Array.from({ length: width }, (_, column) => line[column]));
}

function fill(grid: (GridPlace | undefined)[][], place: GridPlace): void {
  const { cell, row, column } = place;
  for (const line of grid.slice(row, row + cell.rowspan)) {
    for (let right = 0; right < cell.colspan; right += 1) line[column + right] = place;
  }
}
