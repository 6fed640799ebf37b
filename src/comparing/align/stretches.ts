import { diffArrays } from 'diff';
import type { Token } from './tokens.ts';

/** A stretch of two texts: the same words in both, or words of one for words of the other. */
export interface Stretch {
  readonly same: boolean;
  readonly from: readonly Token[];
  readonly to: readonly Token[];
}

/** Two texts as the stretches they share and those they do not, one after the other in turn. */
export function stretchesOf(from: readonly Token[], to: readonly Token[]): Stretch[] {
  const stretches: Stretch[] = [];
  let fromStart = 0;
  let toStart = 0;
  const comparator = (one: Token, other: Token): boolean => one.key === other.key;
  for (const { added, removed, count } of diffArrays([...from], [...to], { comparator })) {
    const fromEnd = added ? fromStart : fromStart + count;
    const toEnd = removed ? toStart : toStart + count;
    const stretch = {
      same: !added && !removed,
      from: from.slice(fromStart, fromEnd),
      to: to.slice(toStart, toEnd),
    };
    const last = stretches.at(-1);
    if (last && !last.same && !stretch.same) stretches.splice(-1, 1, joined(last, stretch));
    else stretches.push(stretch);
    fromStart = fromEnd;
    toStart = toEnd;
  }
  return stretches;
}

/** Stretches that follow each other as one that differs. */
export function joined(...stretches: readonly Stretch[]): Stretch {
  return {
    same: false,
    from: stretches.flatMap(({ from }) => from),
    to: stretches.flatMap(({ to }) => to),
  };
}
