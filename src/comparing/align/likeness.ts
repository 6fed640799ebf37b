/** What a paragraph is compared by: its words and pairs of words, and how much each weighs. */
interface Weights {
  readonly terms: ReadonlyMap<string, number>;
  readonly total: number;
}

/**
 * How alike the paragraphs of two texts are: asked for the index of one of the one text and
 * of one of the other, it gives a number from 0 (no word shared) to 1 (the same words).
 *
 * - What is shared are words and pairs of neighbours, without capitals, hyphens and signs:
 *   pairs make phrases count for more than the same words scattered.
 * - Each weighs more the rarer it is in the texts, as in information retrieval (inverse
 *   document frequency, K. Spärck Jones 1972): 'human rights' says nothing where all
 *   paragraphs have it. It is as rare as in the text that has it more often,
 *   else words that are new would weigh more than those that stayed.
 * - In pairs a number is only a number: 'resolution 75/58 of 7 December 2020' becomes
 *   'resolution 76/28 of 6 December 2021' from one year to the next.
 * - The shared weight is divided by the geometric mean of both paragraphs' weights
 *   (A. Ochiai 1957), which is kinder than the arithmetic one to a paragraph that kept or
 *   got only half of its words, yet does not call a short one the same as any that contains it.
 */
export function createLikeness(
  one: readonly string[],
  other: readonly string[],
): (one: number, other: number) => number {
  const oneTerms = one.map(termsOf);
  const otherTerms = other.map(termsOf);
  const rarity = rarityIn(oneTerms, otherTerms);
  const ones = lazily(oneTerms, (terms) => weightsOf(terms, rarity));
  const others = lazily(otherTerms, (terms) => weightsOf(terms, rarity));
  return (index, otherIndex) => {
    const [a, b] = [ones(index), others(otherIndex)];
    return a && b ? likeness(a, b) : 0;
  };
}

/** Something of each item, worked out when it is first asked for. */
function lazily<Item, Value>(
  items: readonly Item[],
  workOut: (item: Item) => Value,
): (index: number) => Value | undefined {
  const known = new Map<number, Value>();
  return (index) => {
    const item = items[index];
    if (item === undefined) return undefined;
    const value = known.get(index) ?? workOut(item);
    known.set(index, value);
    return value;
  };
}

function termsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const shapes = words.map((word) => (/\p{N}/u.test(word) ? '#' : word));
  const pairs = shapes.slice(1).map((word, index) => `${shapes[index] ?? ''} ${word}`);
  return [...words, ...pairs];
}

function rarityIn(one: readonly string[][], other: readonly string[][]): (term: string) => number {
  const counts = [paragraphCounts(one), paragraphCounts(other)];
  const size = Math.max(one.length, other.length);
  return (term) => Math.log(1 + size / Math.max(...counts.map((count) => count.get(term) ?? 0)));
}

/** In how many paragraphs each term stands. */
function paragraphCounts(paragraphs: readonly string[][]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const terms of paragraphs) {
    for (const term of new Set(terms)) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return counts;
}

function weightsOf(terms: readonly string[], rarity: (term: string) => number): Weights {
  const weights = new Map<string, number>();
  let total = 0;
  for (const term of terms) {
    const weight = rarity(term);
    weights.set(term, (weights.get(term) ?? 0) + weight);
    total += weight;
  }
  return { terms: weights, total };
}

function likeness(one: Weights, other: Weights): number {
  let shared = 0;
  for (const [term, weight] of one.terms) shared += Math.min(weight, other.terms.get(term) ?? 0);
  return shared === 0 ? 0 : shared / Math.sqrt(one.total * other.total);
}
