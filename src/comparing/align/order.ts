/** Where an item of one list stands in another, and how much it weighs. */
export interface Placed {
  readonly place: number;
  readonly weight: number;
}

interface Run {
  readonly value: number;
  readonly indexes: readonly number[];
}

const none: Run = { value: 0, indexes: [] };

/**
 * The indexes of the items that moved: as few as possible, so that the places of all others
 * rise; where different choices are as few, those that weigh least.
 *
 * @example
 * // places 5, 1, 2: the first moved, 1 and 2 keep their order
 * outOfOrder([5, 1, 2].map((place) => ({ place, weight: 1 }))) // Set {0}
 */
export function outOfOrder(items: readonly Placed[]): Set<number> {
  // More than all weights together, so that the number of items decides first.
  const each = items.reduce((sum, { weight }) => sum + weight, 1);
  const runs: Run[] = [];
  for (const [index, { place, weight }] of items.entries()) {
    const earlier = runs.filter((_, at) => (items[at]?.place ?? place) < place);
    const longest = best(earlier);
    runs.push({ value: longest.value + each + weight, indexes: [...longest.indexes, index] });
  }
  const kept = new Set(best(runs).indexes);
  return new Set([...items.keys()].filter((index) => !kept.has(index)));
}

function best(runs: readonly Run[]): Run {
  return runs.reduce((one, other) => (other.value > one.value ? other : one), none);
}
