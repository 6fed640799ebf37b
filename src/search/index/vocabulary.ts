import { printedWords } from '../words/text.ts';
import { plainWords } from '../words/words.ts';
import type { SearchRecord } from './records.ts';

/** So many words take about 13 kB compressed; rarer ones are found, too, if not corrected. */
const MOST = 4_000;

/** What is shorter is mostly the beginning of another word, when it is typed: `re`, `le`. */
const WORD = /^\p{L}{3,}$/u;

/**
 * The words of all texts by which spelling is corrected, and a word is told from the beginning of
 * another; the most frequent first.
 */
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
