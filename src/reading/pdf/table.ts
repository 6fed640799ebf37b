import type { PrintedBlock, PrintedCell, PrintedNote } from '../printed/printed-document.ts';
import { joinLines, type Reading } from './join-lines.ts';
import { partsOf, type Line, type Part } from './lines.ts';

/** From where to where a column reaches. */
interface Column {
  left: number;
  right: number;
}

/** Lines of a table so much further apart than their size belong to two rows. */
const apart = 1.32;

/** Reads lines in small type as one table with its notes; where they have one column, as paragraphs. */
export function readTable(lines: readonly Line[], reading: Reading): PrintedBlock[] {
  const notesAt = notesBegin(lines);
  const own = withoutRepeatedHead(lines.slice(0, notesAt));
  const [first] = lines;
  if (!first) return [];
  const place = { unit: 'page', number: first.page } as const;
  const columns = columnsIn(own);
  if (columns.length < 2) {
    return rowsOf(lines).map((row) => ({
      type: 'paragraph',
      marker: '',
      runs: joinLines(row, reading),
      opens: true,
      depth: null,
      place,
    }));
  }
  const notes = readNotes(lines.slice(notesAt));
  const inTable = {
    ...reading,
    marks: new Set([...reading.marks, ...notes.map(({ mark }) => mark)]),
  };
  const rows = rowsOf(own);
  return [
    {
      type: 'table',
      rows: rows.map((row) => cellsOf(row, columns, inTable)),
      headRows: headRows(rows),
      depth: null,
      notes: notes.map(({ mark, lines: note }): PrintedNote => ({
        mark,
        runs: joinLines(note, inTable),
        place,
      })),
      place,
    },
  ];
}

/** The notes of a table open with a raised letter and have one column. */
function notesBegin(lines: readonly Line[]): number {
  const first = lines.findIndex((line) => isNote(line));
  return first === -1 ? lines.length : first;
}

function isNote({ pieces }: Line): boolean {
  const [first] = pieces;
  return first?.raised === true && /^[a-z*]$/.test(first.text.trim());
}

interface NoteLines {
  readonly mark: string;
  readonly lines: Line[];
}

function readNotes(lines: readonly Line[]): NoteLines[] {
  const notes: NoteLines[] = [];
  for (const line of lines) {
    const [mark, ...pieces] = line.pieces;
    if (isNote(line) && mark) notes.push({ mark: mark.text.trim(), lines: [{ ...line, pieces }] });
    else notes.at(-1)?.lines.push(line);
  }
  return notes;
}

/** The head of a table returns at the top of each further page. */
function withoutRepeatedHead(lines: readonly Line[]): Line[] {
  const [first] = lines;
  const head = lines.filter(({ page }) => page === first?.page).slice(0, headLines(lines));
  return lines.filter((line, index) => {
    const at = index - lines.findIndex(({ page }) => page === line.page);
    return line.page === first?.page || head[at]?.text.trim() !== line.text.trim();
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

function cellsOf(
  row: readonly Line[],
  columns: readonly Column[],
  reading: Reading,
): PrintedCell[] {
  const cells: { lines: Line[]; from: number; to: number }[] = [];
  for (const line of row) {
    for (const part of partsOf(line)) {
      const [from, to] = reach(part, columns);
      const cell = cells.find((other) => other.from <= to && from <= other.to);
      const own = {
        ...line,
        pieces: part.pieces,
        text: part.pieces.map(({ text }) => text).join(''),
      };
      if (cell) {
        cell.lines.push(own);
        cell.from = Math.min(cell.from, from);
        cell.to = Math.max(cell.to, to);
      } else {
        cells.push({ lines: [own], from, to });
      }
    }
  }
  return columns.flatMap((_, index): PrintedCell[] => {
    const cell = cells.find(({ from, to }) => from <= index && index <= to);
    if (!cell) return [{ runs: [], columns: 1, rows: 1 }];
    if (cell.from !== index) return [];
    return [{ runs: joinLines(cell.lines, reading), columns: cell.to - cell.from + 1, rows: 1 }];
  });
}

/** The columns over which a part of a line stands; beside all of them, the nearest. */
function reach({ left, right }: Part, columns: readonly Column[]): [number, number] {
  const over = columns.flatMap((column, index) =>
    left < column.right && column.left < right ? [index] : [],
  );
  const [first] = over;
  if (first !== undefined) return [first, over.at(-1) ?? first];
  const middle = (left + right) / 2;
  const distances = columns.map((column) =>
    Math.min(Math.abs(column.left - middle), Math.abs(column.right - middle)),
  );
  const nearest = distances.indexOf(Math.min(...distances));
  return [nearest, nearest];
}
