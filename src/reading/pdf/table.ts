import type { Place, PrintedBlock, PrintedCell, PrintedNote } from '../printed/printed-document.ts';
import { joinLines, type Reading } from './join-lines.ts';
import { partsOf, wholeText, type Line, type Part } from './lines.ts';

/** From where to where a column reaches. */
interface Column {
  left: number;
  right: number;
}

/** Lines of a table so much further apart than their size belong to two rows. */
const apart = 1.32;

/** Reads lines in small type as one table with its notes and what is said below it; where they have one column, as paragraphs. */
export function readTable(lines: readonly Line[], reading: Reading): PrintedBlock[] {
  const end = lines.findIndex((line) => isNote(line) || isLegend(line));
  const own = withoutRepeatedHead(end === -1 ? lines : lines.slice(0, end), reading);
  const columns = columnsIn(own);
  if (columns.length < 2) return rowsOf(lines).map((row) => paragraphOf(row, reading));
  const below = end === -1 ? [] : groupsBelow(lines.slice(end));
  const notes = below.flatMap(({ mark, lines: note }) => (mark === null ? [] : [{ mark, note }]));
  const inTable = {
    ...reading,
    marks: new Set([...reading.marks, ...notes.map(({ mark }) => mark)]),
  };
  const rows = rowsOf(own);
  const place = placeOf(lines);
  return [
    {
      type: 'table',
      rows: rows.map((row) => cellsOf(row, columns, inTable)),
      headRows: headRows(rows),
      depth: null,
      notes: notes.map(({ mark, note }): PrintedNote => ({
        mark,
        runs: joinLines(note, inTable),
        place: placeOf(note),
      })),
      place,
    },
    ...below.flatMap(({ mark, lines: legend }) =>
      mark === null ? [paragraphOf(legend, inTable)] : [],
    ),
  ];
}

function paragraphOf(lines: readonly Line[], reading: Reading): PrintedBlock {
  return {
    type: 'paragraph',
    marker: '',
    runs: joinLines(lines, reading),
    opens: true,
    depth: null,
    place: placeOf(lines),
  };
}

function placeOf([first]: readonly Line[]): Place {
  return { unit: 'page', number: first?.page ?? 1 };
}

/** The notes of a table open with a raised letter. */
function isNote({ pieces }: Line): boolean {
  const [first] = pieces;
  return first?.raised === true && /^[a-z*]$/.test(first.text.trim());
}

/** What is said below a table without a mark. */
function isLegend({ text }: Line): boolean {
  return /^(?:Abbreviations?|Sources?|Notes?): /.test(text);
}

/** The lines of each note, and of each legend, which has no mark. */
function groupsBelow(lines: readonly Line[]): { mark: string | null; lines: Line[] }[] {
  const groups: { mark: string | null; lines: Line[] }[] = [];
  for (const line of lines) {
    const [mark, ...pieces] = line.pieces;
    if (isNote(line) && mark) groups.push({ mark: mark.text.trim(), lines: [{ ...line, pieces }] });
    else if (isLegend(line)) groups.push({ mark: null, lines: [line] });
    else groups.at(-1)?.lines.push(line);
  }
  return groups;
}

/** The head of a table returns at the top of each further page. */
function withoutRepeatedHead(lines: readonly Line[], { leftOut }: Reading): Line[] {
  const [first] = lines;
  const head = lines.filter(({ page }) => page === first?.page).slice(0, headLines(lines));
  return lines.filter((line, index) => {
    const at = index - lines.findIndex(({ page }) => page === line.page);
    const isAgain = line.page !== first?.page && head[at]?.text.trim() === line.text.trim();
    if (isAgain) leftOut.push(wholeText(line));
    return !isAgain;
  });
}

/** The head is set smaller than the table. */
function headLines(lines: readonly Line[]): number {
  const body = Math.max(...lines.map(({ size }) => size));
  const first = lines.findIndex(({ size }) => size > body - 0.8);
  return first === -1 ? 0 : first;
}

function headRows(rows: readonly (readonly Line[])[]): number {
  const body = Math.max(...rows.flat().map(({ size }) => size));
  const first = rows.findIndex((row) => row.some(({ size }) => size > body - 0.8));
  return Math.max(first, 0);
}

function rowsOf(lines: readonly Line[]): Line[][] {
  const rows: Line[][] = [];
  for (const line of lines) {
    const last = rows.at(-1)?.at(-1);
    const isSame =
      last?.page === line.page &&
      last.y - line.y < line.size * apart &&
      Math.abs(last.size - line.size) < 0.8;
    if (isSame) rows.at(-1)?.push(line);
    else rows.push([line]);
  }
  return rows;
}

/** The columns that most lines agree on: those of a cell that reaches over several do not count. */
function columnsIn(lines: readonly Line[]): Column[] {
  const most = Math.max(...lines.map((line) => partsOf(line).length), 0);
  const columns: Column[] = [];
  const full = lines.filter((line) => partsOf(line).length === most);
  for (const part of full.flatMap(partsOf).toSorted((a, b) => a.left - b.left)) {
    const last = columns.at(-1);
    if (last && part.left < last.right) last.right = Math.max(last.right, part.right);
    else columns.push({ left: part.left, right: part.right });
  }
  return columns;
}

/** The lines of a cell, and the first and last of the columns that it takes. */
interface GrowingCell {
  readonly lines: Line[];
  from: number;
  to: number;
}

function cellsOf(
  row: readonly Line[],
  columns: readonly Column[],
  reading: Reading,
): PrintedCell[] {
  const placed = row.flatMap((line) =>
    partsOf(line).map((part) => {
      const text = part.pieces.map((piece) => piece.text).join('');
      const own = { ...line, pieces: part.pieces, text };
      return { line: own, part, over: reach(part, columns) };
    }),
  );
  const cells: GrowingCell[] = [];
  // Those in one column tell which cells there are; then a wide line goes on with one, or spans.
  for (const { line, part, over } of placed.toSorted((a, b) => a.over.length - b.over.length)) {
    const there = cells.filter(({ from, to }) => over.some((at) => from <= at && at <= to));
    const own = there.length > 1 ? widest(there, part, columns) : there[0];
    if (own) own.lines.push(line);
    else cells.push({ lines: [line], from: Math.min(...over), to: Math.max(...over) });
    if (own && there.length === 1) {
      own.from = Math.min(own.from, ...over);
      own.to = Math.max(own.to, ...over);
    }
  }
  return columns.flatMap((_, index): PrintedCell[] => {
    const cell = cells.find(({ from, to }) => from <= index && index <= to);
    if (!cell) return [{ runs: [], columns: 1, rows: 1 }];
    if (cell.from !== index) return [];
    const lines = cell.lines.toSorted((a, b) => b.y - a.y);
    return [{ runs: joinLines(lines, reading), columns: cell.to - cell.from + 1, rows: 1 }];
  });
}

/** The cell over whose columns a part of a line stands most. */
function widest(
  cells: readonly GrowingCell[],
  { left, right }: Part,
  columns: readonly Column[],
): GrowingCell | undefined {
  const shared = ({ from, to }: GrowingCell): number =>
    Math.min(right, columns[to]?.right ?? 0) - Math.max(left, columns[from]?.left ?? 0);
  return cells.toSorted((a, b) => shared(b) - shared(a))[0];
}

/** The columns over which a part of a line stands; beside all of them, the nearest. */
function reach({ left, right }: Part, columns: readonly Column[]): number[] {
  const over = columns.flatMap((column, index) =>
    left < column.right && column.left < right ? [index] : [],
  );
  if (over.length > 0) return over;
  const middle = (left + right) / 2;
  const distances = columns.map((column) =>
    Math.min(Math.abs(column.left - middle), Math.abs(column.right - middle)),
  );
  return [distances.indexOf(Math.min(...distances))];
}
