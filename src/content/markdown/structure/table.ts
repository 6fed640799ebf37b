import type { FootnoteReference } from 'mdast';
import { visit } from 'unist-util-visit';
import { makeAnchor, type TableAnchor } from '../../../model/places/anchor.ts';
import { plainText } from '../../../model/text/inline.ts';
import type { Inline, NoteMark, Table, TableCell } from '../../../model/text/resolution.ts';
import type { TableBlock } from '../blocks/blocks.ts';
import { atLine, fail } from '../fail.ts';
import type { Reading } from '../reading.ts';
import { readInlines } from '../words/inline.ts';
import { isTableNote } from '../words/note-marks.ts';
import { readNote } from '../words/notes.ts';

/** A cell while the table grows, and where it begins. */
interface GrowingCell {
  readonly content: readonly Inline[];
  readonly row: number;
  readonly column: number;
  colspan: number;
  rowspan: number;
}

/**
 * Reads a table: `<` joins a cell to the one before it, `^` to the one above. The first row
 * heads the columns, with those into which its cells reach; a first row without words only
 * says that none does.
 *
 * @throws at rows of unequal length, at cells that are joined to no rectangle, and at a note
 *   that no cell refers to
 */
export function readTable(block: TableBlock, anchor: TableAnchor, reading: Reading): Table {
  const { marks, cited } = readTableMarks(block, anchor, reading);
  const within = { ...reading, marks };
  const notes = block.notes.map((note) => {
    const name = noteName(anchor, note.identifier);
    if (!cited.has(note.identifier)) {
      fail(
        reading.file,
        note,
        `nothing in the table refers to note ${note.identifier}`,
        `Put its mark, [^${note.identifier}], into the cell that has it, or remove the note.`,
      );
    }
    return readNote(note, name, reading);
  });
  const grid = joinCells(
    block.node.children.map((row) =>
      row.children.map((cell) => readInlines(cell.children, within)),
    ),
    block,
    reading,
  );
  const hasHead = grid[0]?.some(({ content }) => content.length > 0) ?? false;
  const rows = grid.map((row) =>
    row.map(({ content, colspan, rowspan }): TableCell => ({ content, colspan, rowspan })),
  );
  return hasHead
    ? { rows, headRows: Math.max(...(grid[0] ?? []).map(({ rowspan }) => rowspan)), notes }
    : { rows: rows.slice(1), headRows: 0, notes };
}

function noteName(table: TableAnchor, label: string) {
  return { anchor: makeAnchor({ type: 'tableNote', table, label }), mark: label, number: null };
}

function readTableMarks({ node, notes }: TableBlock, anchor: TableAnchor, reading: Reading) {
  const marks = new Map<FootnoteReference, NoteMark>(reading.marks);
  const cited = new Set<string>();
  visit(node, 'footnoteReference', (mark) => {
    if (!isTableNote(mark)) return;
    const label = mark.identifier;
    if (!notes.some(({ identifier }) => identifier === label)) {
      fail(
        reading.file,
        mark,
        `the table refers to note [^${label}], which is not below it`,
        `Put the note there, as in “[^${label}]: See resolution 55/2.”, or remove the mark.`,
      );
    }
    marks.set(mark, { type: 'noteMark', ...noteName(anchor, label), isRepeated: cited.has(label) });
    cited.add(label);
  });
  return { marks, cited };
}

function joinCells(
  rows: readonly (readonly Inline[][])[],
  { line }: TableBlock,
  { file }: Reading,
): GrowingCell[][] {
  const owners: GrowingCell[][] = [];
  const own: GrowingCell[][] = [];
  const width = rows[0]?.length ?? 0;
  for (const [row, cells] of rows.entries()) {
    // The line of dashes stands below the first row.
    const place = atLine(line + row + (row > 0 ? 1 : 0));
    if (cells.length !== width) {
      fail(
        file,
        place,
        `a row of the table has ${cells.length} cells, the first has ${width}`,
        'Give each row as many cells: an empty one where nothing is printed, < for one that is joined to the one before it, ^ to the one above.',
      );
    }
    owners[row] = [];
    own[row] = [];
    for (const [column, content] of cells.entries()) {
      const sign = plainText(content);
      const joined =
        sign === '<' ? owners[row][column - 1] : sign === '^' ? owners[row - 1]?.[column] : null;
      if (joined === undefined) {
        fail(
          file,
          place,
          `a cell is joined to one that is not there`,
          'Write < only behind a cell, and ^ only below one.',
        );
      }
      const cell = joined ?? { content, row, column, colspan: 1, rowspan: 1 };
      if (!joined) own[row].push(cell);
      owners[row][column] = cell;
      cell.colspan = Math.max(cell.colspan, column - cell.column + 1);
      cell.rowspan = row - cell.row + 1;
    }
  }
  for (const cell of own.flat()) {
    const covered = owners.flat().filter((owner) => owner === cell).length;
    if (covered !== cell.colspan * cell.rowspan) {
      fail(
        file,
        atLine(line + cell.row),
        'joined cells of the table form no rectangle',
        'Write < in each cell to the right that belongs to one, and ^ in each below it.',
      );
    }
  }
  return own;
}
