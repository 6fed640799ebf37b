import type { PrintedBlock, PrintedNote, Run } from '../printed/printed-document.ts';

/** Blocks in which an asterisk that a note explains is its mark, not a character of the words. */
export function withAsteriskMarks(
  blocks: readonly PrintedBlock[],
  notes: readonly PrintedNote[],
): PrintedBlock[] {
  const marks = new Set(notes.map(({ mark }) => mark).filter((mark) => mark.startsWith('*')));
  if (marks.size === 0) return [...blocks];
  return blocks.map((block) =>
    block.type === 'paragraph' || block.type === 'heading'
      ? { ...block, runs: markAsterisks(block.runs, marks) }
      : block,
  );
}

/** Runs in which the asterisks of notes are marks. */
function markAsterisks(runs: readonly Run[], marks: ReadonlySet<string>): Run[] {
  return runs.flatMap((run): Run[] => {
    if (run.type === 'mark') return [run];
    return run.text
      .split(/(\*+)/)
      .filter((part) => part !== '')
      .map((part) => (marks.has(part) ? { type: 'mark', mark: part } : { ...run, text: part }));
  });
}
