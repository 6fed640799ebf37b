import { plainText } from '../../../model/text/inline.ts';
import type { Table, TableCell } from '../../../model/text/resolution.ts';

/** `1 234.5`, `(20)`, `–`; but not `3.`, which numbers a row. */
const figure = /^(?:[–—-]|\(?[+–−-]?\d[\d ,.\u00A0]*%?\)?(?<!\.))$/;

/**
 * The cells that are set flush right, so that their figures stand one below the other: those of
 * columns that hold nothing else, below and in the head.
 */
export function figureCells(table: Table): ReadonlySet<TableCell> {
  const columns = [...cellsByColumn(table).values()];
  return new Set(
    columns
      .filter((cells) => {
        const said = cells.filter(({ row, cell }) => row >= table.headRows && words(cell) !== '');
        return said.length > 0 && said.every(({ cell }) => figure.test(words(cell)));
      })
      .flatMap((cells) => cells.map(({ cell }) => cell)),
  );
}

function words({ content }: TableCell): string {
  return plainText(content).trim();
}

interface PlacedCell {
  readonly row: number;
  readonly cell: TableCell;
}

/** The cells of each column but for those that reach into others. */
function cellsByColumn({ rows }: Table): ReadonlyMap<number, readonly PlacedCell[]> {
  const columns = new Map<number, PlacedCell[]>();
  /** Down to which row, itself not among them, each column is taken by a cell of a row above. */
  const takenTo: number[] = [];
  for (const [row, cells] of rows.entries()) {
    let column = 0;
    for (const cell of cells) {
      while ((takenTo[column] ?? 0) > row) column += 1;
      if (cell.colspan === 1) columns.set(column, [...(columns.get(column) ?? []), { row, cell }]);
      for (let each = column; each < column + cell.colspan; each += 1) {
        takenTo[each] = row + cell.rowspan;
      }
      column += cell.colspan;
    }
  }
  return columns;
}
