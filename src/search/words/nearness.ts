/** How close to each other the words of a query stand in a paragraph. */

/**
 * The length, in words, of the shortest piece of a text that has one place of each list;
 * infinite where a list is empty. `[[3, 40], [42]]` gives 3: the words 40 to 42.
 */
export function shortestPiece(placesOfWords: readonly (readonly number[])[]): number {
  const places = placesOfWords
    .flatMap((list, word) => list.map((place) => ({ place, word })))
    .sort((a, b) => a.place - b.place);
  const latest = new Map<number, number>();
  let shortest = Infinity;
  for (const { place, word } of places) {
    latest.set(word, place);
    if (latest.size < placesOfWords.length) continue;
    shortest = Math.min(shortest, place - Math.min(...latest.values()) + 1);
  }
  return shortest;
}

/** What a score is multiplied by where all words of a query stand side by side. */
const SIDE_BY_SIDE = 100;

/** What a score is multiplied by at most where other words stand between them. */
const NEAR = 5;

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

/**
 * What to multiply a score by: 1 where the words stand far from each other, or for one word.
 *
 * @param firstPlaces where each word stands first
 * @param places where any of them stands
 */
export function nearness(
  firstPlaces: readonly (readonly number[])[],
  places: readonly number[],
): number {
  const words = firstPlaces.length;
  if (words < 2) return 1;
  if (longestRun(places) >= words) return SIDE_BY_SIDE;
  return 1 + ((NEAR - 1) * words) / shortestPiece(firstPlaces);
}
