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
  const count = Math.max(1, words.length - run + 1);
  const runs = Array.from({ length: count }, (_, at) => joined(words.slice(at, at + run)));
  const windows = Math.max(1, runs.length - window + 1);
  const least = Array.from({ length: windows }, (_, at) =>
    Math.min(...runs.slice(at, at + window)),
  );
  return [...new Set(least)];
}

/** The number of a run, from those of its words and their order. */
function joined(words: readonly number[]): number {
  return words.reduce((value, word) => Math.imul(value ^ word, 0x01000193) >>> 0, words.length);
}

/** FNV-1a over UTF-16 units (G. Fowler, L. C. Noll, K.-P. Vo). */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  return value >>> 0;
}
