import type { PrintedBlock, PrintedHeading } from '../printed/printed-document.ts';
import { wordsOf } from '../printed/runs.ts';
import type { Gathering } from './inline-runs.ts';

/**
 * Blocks without the headings that are tagged twice: one right after the other, or with its
 * number again and nothing of the text below it. Each is told.
 */
export function withoutRepeats(
  blocks: readonly PrintedBlock[],
  { doubts, leftOut }: Gathering,
): PrintedBlock[] {
  const seen = new Set<string>();
  return blocks.filter((block, index) => {
    if (block.type !== 'heading') return true;
    const words = wordsOf(block.runs);
    const isAgain = numbered.test(words) && seen.has(words) && isEmpty(blocks[index + 1]);
    seen.add(words);
    if (!isAgain && !isAlike(blocks[index - 1], block)) return true;
    leftOut.push(words);
    doubts.push({
      place: block.place,
      message: `The heading “${words}” is tagged a second time here, and was left out.`,
    });
    return false;
  });
}

/** No two sections of a series have one number: `A. Base/floor salary scale`. */
const numbered = /^(?:[IVXLC]+|[A-Z]|\d+)\. \S/;

function isEmpty(next: PrintedBlock | undefined): boolean {
  return next === undefined || next.type === 'heading';
}

function isAlike(before: PrintedBlock | undefined, { runs }: PrintedHeading): boolean {
  return before?.type === 'heading' && wordsOf(before.runs) === wordsOf(runs);
}
