import { tidy, wordsOf } from '../printed/runs.ts';
import type {
  PrintedBlock,
  PrintedNote,
  PrintedParagraph,
  PrintedTable,
} from '../printed/printed-document.ts';

/** Blocks with the notes of a table in it, where they follow it as paragraphs that open with a mark. */
export function withTableNotes(blocks: readonly PrintedBlock[]): PrintedBlock[] {
  const whole: PrintedBlock[] = [];
  for (const block of blocks) {
    const at = whole.findLastIndex(({ type }) => type !== 'paragraph');
    const table = whole[at];
    const note =
      block.type === 'paragraph' && table?.type === 'table' ? noteOf(block, table) : null;
    if (note && table?.type === 'table') whole[at] = { ...table, notes: [...table.notes, note] };
    else whole.push(block);
  }
  return whole;
}

function noteOf(
  { runs, marker, place }: PrintedParagraph,
  table: PrintedTable,
): PrintedNote | null {
  const [first, ...rest] = runs;
  if (marker !== '' || first?.type !== 'mark' || wordsOf(rest) === '') return null;
  const isMarked = table.rows.some((row) =>
    row.some((cell) => cell.runs.some((run) => run.type === 'mark' && run.mark === first.mark)),
  );
  return isMarked ? { mark: first.mark, runs: tidy(rest), place } : null;
}
