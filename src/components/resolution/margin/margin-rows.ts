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
  return lines.flatMap((line, index) => {
    if (!('notes' in line) || line.notes.length === 0) return [];
    const { name } = line;
    const from = 2 * index + 1;
    if ('history' in line && line.history) return [{ name, from, to: from + 1 }];
    const below = lines.slice(index + 1);
    const taken = below.findIndex(
      (other) =>
        ('notes' in other && other.notes.length > 0) ||
        ('history' in other && other.history !== undefined),
    );
    return [{ name, from, to: from + 2 * (1 + (taken < 0 ? below.length : taken)) }];
  });
}

/** The rules of CSS that lay a text's notes into the rows of its grid; empty where it has none. */
export function noteRules(lines: readonly TextLine[]): string {
  return marginRows(lines)
    .map(({ name, from, to }) => `#notes-${name}{grid-row:${from}/${to}}`)
    .join('');
}
