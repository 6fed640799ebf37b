/**
 * What tells that two paragraphs share a run of words, without comparing them: the same few of
 * the runs of four words in each, as numbers ("winnowing", Schleimer, Wilkerson and Aiken 2003).
 * Any seven words that two texts share give them a number in common, and often four do.
 */

/** How many words a run has. */
const run = 4;

/** Of so many neighbouring runs, the one with the least number stands for all. */
const window = 4;

/** The numbers of a paragraph, of 32 bits each; of one shorter than a run, that of all its words. */
export function fingerprints(text: string): number[] {
  const words = (text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(hash);
  if (words.length === 0) return [];
  const runs: number[] = [];
  for (let at = 0; at === 0 || at + run <= words.length; at += 1) runs.push(joined(words, at));
  const least = new Set<number>();
  for (let at = 0; at === 0 || at + window <= runs.length; at += 1) {
    let lowest = runs[at] ?? 0;
    const end = Math.min(at + window, runs.length);
    for (let other = at + 1; other < end; other += 1) lowest = Math.min(lowest, runs[other] ?? 0);
    least.add(lowest);
  }
  return [...least];
}

/** The number of the run that begins at a word, from those of its words and their order. */
function joined(words: readonly number[], at: number): number {
  const end = Math.min(at + run, words.length);
  let value = end - at;
  for (let word = at; word < end; word += 1) {
    value = Math.imul(value ^ (words[word] ?? 0), 0x01000193) >>> 0;
  }
  return value;
}

/** FNV-1a over UTF-16 units (G. Fowler, L. C. Noll, K.-P. Vo). */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  return value >>> 0;
}
