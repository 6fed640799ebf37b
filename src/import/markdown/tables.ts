import type { Table } from 'mdast';
import type { PrintedCell } from '../../reading/printed/printed-document.ts';
import { runsOf, type Linking } from './typeset.ts';

type Growing = { -readonly [Field in keyof PrintedCell]: PrintedCell[Field] };

/** What stands in a cell that belongs to another: `src/formats/markdown/table.ts` writes it. */
const before = '\u2002';
const above = '\u2003';

/** The rows of a table with its joined cells, and how many of them are its head: none or one. */
export function readTableRows(
  { children }: Table,
  linking: Linking,
): { readonly rows: readonly (readonly PrintedCell[])[]; readonly headRows: number } {
  const owners: Growing[][] = [];
  const rows = children.map((line, row) => {
    const own: Growing[] = [];
    const places: Growing[] = [];
    for (const cell of line.children) {
      const [only] = cell.children;
      const sign = only?.type === 'text' ? only.value : '';
      const left = places.at(-1);
      const upper = owners[row - 1]?.[places.length];
      if (sign === before && left) {
        places.push(left);
      } else if (sign === above && upper) {
        places.push(upper);
      } else {
        const begun = { runs: runsOf(cell.children, linking), columns: 1, rows: 1 };
        own.push(begun);
        places.push(begun);
      }
    }
    owners.push(places);
    return own;
  });
  for (const cell of rows.flat()) measure(cell, owners);
  const hasHead = rows[0]?.some(({ runs }) => runs.length > 0) ?? false;
  return hasHead ? { rows, headRows: 1 } : { rows: rows.slice(1), headRows: 0 };
}

function measure(cell: Growing, owners: readonly (readonly Growing[])[]): void {
  const taken = owners.map((places) => places.filter((place) => place === cell).length);
  cell.columns = Math.max(...taken);
  cell.rows = taken.filter((count) => count > 0).length;
}
