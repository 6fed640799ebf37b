import { withoutIslands } from './islands.ts';
import { stretchesOf, type Stretch } from './stretches.ts';
import { endOf, tokensOf } from './tokens.ts';

/** How many are kept: those of a comparison, of which each format asks for the same. */
const most = 500;

const known = new Map<string, readonly Stretch[]>();

/**
 * Two texts as the stretches they share and those they do not, their ends included, with changes
 * joined that only a word or two keep apart.
 */
export function changesBetween(from: string, to: string): readonly Stretch[] {
  // No text has the sign between them.
  const both = `${from}\0${to}`;
  const found = known.get(both);
  if (found) return found;
  const changes = withoutIslands(
    stretchesOf([...tokensOf(from), endOf(from)], [...tokensOf(to), endOf(to)]),
  );
  if (known.size >= most) known.clear();
  known.set(both, changes);
  return changes;
}
