import { printedWords } from '../words/text.ts';
import { plainWords } from '../words/words.ts';
import type { SearchRecord } from './records.ts';

/** So many words are enough to correct spelling, and take about 15 kB compressed. */
const MOST = 5_000;

/** Shorter words are too like each other to be taken for one another. */
const WORD = /^\p{L}{5,}$/u;

/** The words of all texts by which spelling is corrected, the most frequent first. */
export function vocabulary(records: readonly SearchRecord[]): string[] {
  const printed = new Map<string, number>();
  const totals = new Map<string, number>();
  for (const { resolution, paragraphs } of records) {
    count(printedWords(resolution.title ?? ''), printed);
    for (const { words, notes } of paragraphs)
      for (const run of [words, ...notes]) count(run, printed);
  }
  for (const [word, total] of printed) {
    for (const plain of plainWords(word)) {
      if (WORD.test(plain)) totals.set(plain, (totals.get(plain) ?? 0) + total);
    }
  }
  return [...totals]
    .sort(([word, total], [other, others]) => others - total || (word < other ? -1 : 1))
    .slice(0, MOST)
    .map(([word]) => word);
}

function count(words: readonly string[], totals: Map<string, number>): void {
  for (const word of words) totals.set(word, (totals.get(word) ?? 0) + 1);
}
