import type { TextLine } from './text-lines.ts';

/** The rows of a text's grid in which the notes of a paragraph lie, beside the text. */
interface MarginRows {
  /** What the line is called: the anchor of its paragraph or heading, or `formula`. */
  readonly name: string;
  /** The grid lines between which they lie, counted from 1. */
  readonly from: number;
  readonly to: number;
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
    const { name } = line;
    if ('history' in line && line.history) return [{ name, from, to: from + 1 }];
    const taken = placed
      .slice(index + 1)
      .find(
        ({ line: other }) =>
          ('notes' in other && other.notes.length > 0) ||
          ('history' in other && other.history !== undefined),
      );
    return [{ name, from, to: taken?.from ?? end }];
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

/** The rules of CSS that lay a text's notes into the rows of its grid; empty where it has none. */
export function noteRules(lines: readonly TextLine[]): string {
  return marginRows(lines)
    .map(({ name, from, to }) => `#notes-${name}{grid-row:${from}/${to}}`)
    .join('');
}
