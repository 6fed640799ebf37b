/** How close to each other the words of a query stand. */

/**
 * The length, in words, of the shortest piece of a text that has one place of each list;
 * infinite where a list is empty. `[[3, 40], [42]]` gives 3: the words 40 to 42.
 */
export function shortestPiece(placesOfTerms: readonly (readonly number[])[]): number {
  const places = placesOfTerms
    .flatMap((list, term) => list.map((place) => ({ place, term })))
    .sort((a, b) => a.place - b.place);
  const latest = new Map<number, number>();
  let shortest = Infinity;
  for (const { place, term } of places) {
    latest.set(term, place);
    if (latest.size < placesOfTerms.length) continue;
    shortest = Math.min(shortest, place - Math.min(...latest.values()) + 1);
  }
  return shortest;
}

/** How many of the places follow each other: 3 for `[7, 2, 3, 4]`. */
export function longestRun(places: readonly number[]): number {
  const all = new Set(places);
  const runs = [...all].filter((place) => !all.has(place - 1));
  return runs.reduce((longest, start) => {
    let end = start;
    while (all.has(end)) end++;
    return Math.max(longest, end - start);
  }, 0);
}

/** What a score is multiplied by where all words of a query stand side by side. */
const SIDE_BY_SIDE = 8;

/** What a score is multiplied by at most where other words stand between them. */
const NEAR = 4;

/** What to multiply a score by: 1 where the terms stand far from each other, or for one term. */
export function nearness(placesOfTerms: readonly (readonly number[])[]): number {
  const terms = placesOfTerms.length;
  if (terms < 2) return 1;
  const shortest = shortestPiece(placesOfTerms);
  return shortest <= terms ? SIDE_BY_SIDE : 1 + ((NEAR - 1) * terms) / shortest;
}
