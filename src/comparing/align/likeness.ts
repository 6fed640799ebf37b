/** What a paragraph is compared by: its words and pairs of words, and how much each weighs. */
interface Weights {
  readonly terms: ReadonlyMap<string, number>;
  readonly total: number;
}

/** A paragraph that has a term, by its index, and how much the term weighs in it. */
interface Holder {
  readonly index: number;
  readonly weight: number;
}

/**
 * How alike the paragraphs of two texts are, from 0 (no word shared) to 1 (the same words).
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
 *
 * @param among the indexes of the paragraphs of the other text that are asked for
 * @returns asked for the index of a paragraph of the one text, how alike it is to each of those
 */
export function createLikeness(
  one: readonly string[],
  other: readonly string[],
  among: readonly number[],
): (index: number) => readonly number[] {
  const oneTerms = one.map(termsOf);
  const otherTerms = other.map(termsOf);
  const rarity = rarityIn(oneTerms, otherTerms);
  const others = among.map((index) => weightsOf(otherTerms[index] ?? [], rarity));
  // From a term to those that have it: so only what is shared is looked at.
  const holders = new Map<string, Holder[]>();
  for (const [index, { terms }] of others.entries()) {
    for (const [term, weight] of terms) {
      const holding = holders.get(term);
      if (holding) holding.push({ index, weight });
      else holders.set(term, [{ index, weight }]);
    }
  }
  return (index) => {
    const { terms, total } = weightsOf(oneTerms[index] ?? [], rarity);
    const shared = others.map(() => 0);
    for (const [term, weight] of terms) {
      for (const held of holders.get(term) ?? []) {
        shared[held.index] = (shared[held.index] ?? 0) + Math.min(weight, held.weight);
      }
    }
    return others.map((weights, place) => {
      const weight = shared[place] ?? 0;
      return weight === 0 ? 0 : weight / Math.sqrt(total * weights.total);
    });
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
  const known = new Map<string, number>();
  return (term) => {
    const rarity =
      known.get(term) ??
      Math.log(1 + size / Math.max(...counts.map((count) => count.get(term) ?? 0)));
    known.set(term, rarity);
    return rarity;
  };
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
