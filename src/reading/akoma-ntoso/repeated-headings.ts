import type { PrintedBlock } from '../printed/printed-document.ts';
import { wordsOf } from '../printed/runs.ts';

/** Blocks without the headings that are tagged twice, with nothing of the text below one of them. */
export function withoutRepeats(blocks: readonly PrintedBlock[]): PrintedBlock[] {
  const seen = new Set<string>();
  return blocks.filter((block, index) => {
    if (block.type !== 'heading') return true;
    const words = wordsOf(block.runs);
    const isRepeat = seen.has(words) && words.length > 12;
    seen.add(words);
    const next = blocks[index + 1];
    const isEmpty = next === undefined || next.type === 'heading';
    const before = blocks[index - 1];
    const isDoubled = before?.type === 'heading' && wordsOf(before.runs) === words;
    return !isDoubled && !(isRepeat && isEmpty);
  });
}
