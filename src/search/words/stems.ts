/** Whether two words are forms of one: `reaffirms`, `reaffirming`; `culture`, `cultures`. */
import { stemmer } from 'stemmer';

/** How many stems are kept: those of a few texts, while a query is being typed. */
const KEPT = 20_000;

const kept = new Map<string, readonly string[]>();

/** Compares words as `plainWords` gives them. */
export function isForm(word: string, other: string): boolean {
  if (word === other) return true;
  // A stem keeps the beginning of its word.
  if (word.slice(0, 2) !== other.slice(0, 2)) return false;
  const stems = stemsOf(other);
  return stemsOf(word).some((stem) => stems.includes(stem));
}

/** The index takes `-ly` off, which this stemmer (Porter's first) leaves on: both will do. */
function stemsOf(word: string): readonly string[] {
  const known = kept.get(word);
  if (known) return known;
  if (kept.size >= KEPT) kept.clear();
  const words = word.length > 5 && word.endsWith('ly') ? [word, word.slice(0, -2)] : [word];
  const stems = words.map(stemmer);
  kept.set(word, stems);
  return stems;
}

/** How many letters a stem lacks of a word with which it is easily mistaken for another's. */
const FAR = 4;

/**
 * A word that the index is to know in full besides its stem, which is that of quite other words
 * too: `civilizations` gives `civilization0`, since its stem is `civil`. The digit keeps the index
 * from taking anything off. Null for a word that is near its stem.
 */
export function inFull(word: string): string | null {
  if (!/^\p{L}+$/u.test(word) || word.length - stemmer(word).length < FAR) return null;
  return `${word.replace(/(?<=[^s])s$/, '')}0`;
}
