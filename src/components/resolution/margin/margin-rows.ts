/** The rows of a text's grid in which the notes of a paragraph lie, beside the text. */
export interface MarginRows {
  /** The paragraph's anchor. */
  readonly anchor: string;
  /** The grid lines between which they lie, counted from 1. */
  readonly from: number;
  readonly to: number;
}

/**
 * Finds room for notes in the margin. Each line of the text has two rows. Beside a line with
 * counterparts, notes lie in the first and the counterparts below them; other notes may reach
 * down beside lines that have neither.
 *
 * @param lines what stands in the text, from top to bottom: the anchors of paragraphs, and
 *   any other words for what else takes a line
 */
export function marginRows(
  lines: readonly string[],
  withCounterparts: ReadonlySet<string>,
  withNotes: ReadonlySet<string>,
): MarginRows[] {
  return lines.flatMap((anchor, index) => {
    if (!withNotes.has(anchor)) return [];
    const from = 2 * index + 1;
    if (withCounterparts.has(anchor)) return [{ anchor, from, to: from + 1 }];
    const below = lines.slice(index + 1);
    const free = below.findIndex((line) => withCounterparts.has(line) || withNotes.has(line));
    return [{ anchor, from, to: from + 2 * (1 + (free < 0 ? below.length : free)) }];
  });
}
