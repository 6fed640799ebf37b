import type { PhrasingContent, Table as TableNode } from 'mdast';
import type { Table } from '../../model/text/resolution.ts';
import { tableGrid, type GridPlace } from '../table-grid.ts';
import { text, type Phrasing } from './phrasing.ts';

/** A space as wide as the type is high: set before what belongs to what stands above it. */
export const emSpace = '\u2003';

/** A space half as wide: set into a cell that belongs to the one before it. */
const enSpace = '\u2002';

/**
 * A table in GitHub's dialect, which has one row of heads and no joined cells: those that a cell
 * takes besides its own are blank, with an en space where they belong to the cell before them, an em
 * space where to the one above. The head is empty where the document prints none.
 */
export function tableNodes({ rows, headRows }: Table, phrasing: Phrasing): TableNode[] {
  const grid = tableGrid(rows);
  const [first = []] = grid;
  if (first.length === 0) return [];
  const cells = grid.map((line, row) =>
    line.map((place, column) => cellWords(place, { row, column }, phrasing)),
  );
  const lines = headRows === 0 ? [first.map(() => []), ...cells] : cells;
  return [
    {
      type: 'table',
      children: lines.map((line) => ({
        type: 'tableRow',
        children: line.map((children) => ({ type: 'tableCell', children })),
      })),
    },
  ];
}

function cellWords(
  place: GridPlace | undefined,
  { row, column }: { readonly row: number; readonly column: number },
  phrasing: Phrasing,
): PhrasingContent[] {
  if (!place) return [];
  if (column > place.column) return [text(enSpace)];
  return row > place.row ? [text(emSpace)] : phrasing(place.cell.content);
}
