import type { TextLine } from './text-lines.ts';

/** The rows of a text's grid in which the notes of a line lie, beside the text. */
interface MarginRows {
  /** The grid lines between which they lie, counted from 1. */
  readonly from: number;
  readonly to: number;
  /** What they stand beside. */
  readonly line: TextLine;
}

/**
 * Finds room for notes in the margin. Each line of the text has two rows. Beside a line with
 * counterparts, notes lie in the first and the counterparts below them; other notes may reach
 * down beside lines that have neither.
 */
function marginRows(lines: readonly TextLine[]): MarginRows[] {
  let row = 1;
  const placed = lines.map((line) => {
    const [above, own] = [rowsAbove(line), rowsOf(line)];
    const from = row + above;
    row = from + own;
    return { line, from };
  });
  const end = row;
  return placed.flatMap(({ line, from }, index) => {
    if (!('notes' in line) || line.notes.length === 0) return [];
    if ('history' in line && line.history) return [{ line, from, to: from + 1 }];
    const taken = placed
      .slice(index + 1)
      .find(
        ({ line: other }) =>
          ('notes' in other && other.notes.length > 0) ||
          ('history' in other && other.history !== undefined),
      );
    return [{ line, from, to: taken?.from ?? end }];
  });
}

/** `* * *` has a line of the grid to itself. */
function rowsAbove(line: TextLine): number {
  const isSetApart =
    (line.type === 'heading' && line.section.isSetApart) ||
    (line.type === 'paragraph' && line.paragraph.isSetApart);
  return isSetApart ? 2 : 0;
}

/** The enacting formula of a section has a line of the grid below its heading. */
function rowsOf(line: TextLine): number {
  return line.type === 'heading' && line.section.enactingFormula.length > 0 ? 4 : 2;
}

/**
 * The rules of CSS that lay a text's notes into the rows of its grid, for the notes of each line in
 * the order of lines; empty where it has none.
 */
export function noteRules(lines: readonly TextLine[]): string {
  return marginRows(lines)
    .map(
      ({ line, from, to }, index) =>
        `.beside:nth-of-type(${index + 1}){grid-row:${from}/${to}${spaceAbove(line)}}`,
    )
    .join('');
}

/** A heading keeps a distance from what is above it (structure.css), and so do its notes. */
function spaceAbove(line: TextLine): string {
  if (line.type !== 'heading') return '';
  return `;margin-block-start:${line.section.type === 'annex' ? '4.9rem' : '1.9rem'}`;
}
