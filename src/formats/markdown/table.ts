import type { PhrasingContent, Table as TableNode } from 'mdast';
import type { Inline, Table, TableCell } from '../../model/text/resolution.ts';

/**
 * A table in GitHub's dialect, which has one row of heads and no joined cells: those that a cell
 * takes besides its own are empty, and so is the head where the document prints none.
 */
export function tableNodes(
  { rows, headRows }: Table,
  phrasing: (inlines: readonly Inline[]) => PhrasingContent[],
): TableNode[] {
  const grid = laidOut(rows);
  const width = Math.max(0, ...grid.map((row) => row.length));
  if (width === 0) return [];
  const lines = headRows === 0 ? [[], ...grid] : grid;
  return [
    {
      type: 'table',
      children: lines.map((row) => ({
        type: 'tableRow',
        children: Array.from({ length: width }, (_, column) => ({
          type: 'tableCell',
          children: phrasing(row[column]?.content ?? []),
        })),
      })),
    },
  ];
}

/** The cells by row and column, each at the first place that it takes. */
export function laidOut(rows: Table['rows']): (TableCell | undefined)[][] {
  const grid: (TableCell | undefined)[][] = rows.map(() => []);
  const taken = new Set<string>();
  for (const [index, row] of rows.entries()) {
    let column = 0;
    for (const cell of row) {
      while (taken.has(`${index}:${column}`)) column += 1;
      for (let down = 0; down < cell.rowspan; down += 1) {
        for (let right = 0; right < cell.colspan; right += 1) {
          taken.add(`${index + down}:${column + right}`);
          const line = grid[index + down];
          if (line) line[column + right] ??= undefined;
        }
      }
      const line = grid[index];
      if (line) line[column] = cell;
      column += cell.colspan;
    }
  }
  return grid;
}
