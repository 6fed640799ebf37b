import type { Comparison } from '../../src/comparing/comparison.ts';
import { createLibrary, type Library } from '../../src/library/create-library.ts';
import { madeUpResolution } from './made-up-resolution.ts';

/** A library of two made-up resolutions, of which the later cites the earlier. */
export function madeUpPair(earlier: string, later: string): Library {
  return createLibrary(
    [
      madeUpResolution('A/RES/55/109', earlier),
      madeUpResolution('A/RES/56/149', `Guided by its resolution 55/109,\n\n${later}`),
    ],
    [],
  );
}

/** The one comparison of a library. */
export function onlyComparison({ comparisons }: Library): Comparison {
  const [pair] = comparisons.pairs;
  if (!pair) throw new Error('the library compares nothing');
  return comparisons.of(pair);
}
