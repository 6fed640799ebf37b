import { plainWords } from '../words/words.ts';
import type { SearchRecord } from './records.ts';

/** So many words are enough to correct spelling, and take about 15 kB compressed. */
const MOST = 5_000;

/** Shorter words are too like each other to be taken for one another. */
const WORD = /^\p{L}{5,}$/u;

/** The words of all texts by which spelling is corrected, the most frequent first. */
export function vocabulary(records: readonly SearchRecord[]): string[] {
  const totals = new Map<string, number>();
  for (const { resolution, paragraphs } of records) {
    const words = paragraphs.flatMap((paragraph) => [paragraph.words, ...paragraph.notes]).flat();
    for (const word of plainWords([resolution.title ?? '', ...words].join(' '))) {
      if (WORD.test(word)) totals.set(word, (totals.get(word) ?? 0) + 1);
    }
  }
  return [...totals]
    .sort(([word, total], [other, others]) => others - total || (word < other ? -1 : 1))
    .slice(0, MOST)
    .map(([word]) => word);
}
