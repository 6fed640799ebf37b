import type { Element } from 'xast';
import type { PrintedCell, PrintedNote, PrintedTable } from '../printed/printed-document.ts';
import { tidy, roman } from '../printed/runs.ts';
import { allNamed, attribute, childElements, lineIn, lineOf, nameOf } from './elements.ts';
import { runsIn, type Gathering } from './inline-runs.ts';

/** A table; its head are the first rows whose cells are all tagged as such. */
export function readTable(element: Element, gathering: Gathering): PrintedTable {
  // Notes with letters are the table's own, the others stand at the foot of the page.
  const within: Gathering = { ...gathering, notes: [] };
  const tagged = allNamed(element, 'tr').map((row) => childElements(row).filter(isCell));
  const rows = gathering.isOurs ? tagged : withoutSpacing(tagged);
  const headRows = rows.findIndex((cells) => cells.some((cell) => nameOf(cell) === 'td'));
  const read = rows.map((cells) => cells.map((cell) => readCell(cell, within)));
  const isOwn = ({ mark }: PrintedNote): boolean => /^[a-z]+$/.test(mark);
  gathering.notes.push(...within.notes.filter((note) => !isOwn(note)));
  return {
    type: 'table',
    rows: read,
    headRows: headRows === -1 ? 0 : headRows,
    notes: within.notes.filter(isOwn),
    depth: null,
    place: { unit: 'line', number: lineOf(element) },
  };
}

/** A row without words, into which no cell from above reaches, only makes room on paper. */
function withoutSpacing(rows: readonly Element[][]): Element[][] {
  let reach = 0;
  return rows.filter((cells) => {
    const isSpacing = reach === 0 && cells.every((cell) => lineIn(cell) === '');
    reach = Math.max(0, reach - 1, ...cells.map((cell) => spanOf(cell, 'rowspan') - 1));
    return !isSpacing;
  });
}

function isCell(element: Element): boolean {
  return ['td', 'th'].includes(nameOf(element));
}

function readCell(cell: Element, gathering: Gathering): PrintedCell {
  const lines = childElements(cell).length === 0 ? [cell] : childElements(cell);
  return {
    runs: tidy(lines.flatMap((line) => [...runsIn(line.children, gathering), roman(' ')])),
    columns: spanOf(cell, 'colspan'),
    rows: spanOf(cell, 'rowspan'),
  };
}

function spanOf(cell: Element, name: string): number {
  const span = Number(attribute(cell, name));
  return Number.isInteger(span) && span > 1 && span < 100 ? span : 1;
}
