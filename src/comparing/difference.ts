import { withoutIslands } from './align/islands.ts';
import { stretchesOf, type Stretch } from './align/stretches.ts';
import { endOf, tokensOf, type Token } from './align/tokens.ts';

/** Words that stay, come or go from the earlier text to the later one. */
export interface DifferenceSegment {
  readonly kind: 'kept' | 'added' | 'removed';
  /** As printed, with the spaces between its words; kept words are those of the later text. */
  readonly text: string;
}

/**
 * What changed from the earlier words to the later ones, word by word.
 *
 * Kept and added segments joined are the later words exactly; kept and removed ones
 * are the earlier words, but for what is no difference: the shapes of quotes and the
 * amount of space between words. Where words were replaced, the removed ones come
 * first. A word or two kept between replaced words are replaced with them, since
 * one longer change is read more easily than three short ones.
 *
 * @example
 * difference('at its fifty-seventh session.', 'at its fifty-ninth session.')
 * // kept 'at its ', removed 'fifty-seventh', added 'fifty-ninth', kept ' session.'
 * @returns no segments for two empty texts; one that is kept where nothing differs
 */
export function difference(from: string, to: string): DifferenceSegment[] {
  const stretches = withoutIslands(
    stretchesOf([...tokensOf(from), endOf(from)], [...tokensOf(to), endOf(to)]),
  );
  return merged(
    stretches.flatMap((stretch, index) =>
      stretch.same ? segmentsOf(stretches[index - 1], stretch) : [],
    ),
  );
}

/** A stretch that is the same, after the change before it, if there is one. */
function segmentsOf(change: Stretch | undefined, same: Stretch): DifferenceSegment[] {
  const kept = printed(same.to);
  if (!change) return [{ kind: 'kept', text: kept }];
  const space = { from: same.from[0]?.space ?? '', to: same.to[0]?.space ?? '' };
  // Space that only one of the texts has here belongs to its own words.
  const isShared = space.from !== '' && space.to !== '';
  const removed = printed(change.from) + (isShared ? '' : space.from);
  const added = printed(change.to) + (isShared ? '' : space.to);
  // Space before both the removed and the added words stays.
  const lead = /^\s/u.test(removed) ? (/^\s+/u.exec(added)?.[0] ?? '') : '';
  return [
    { kind: 'kept', text: lead },
    { kind: 'removed', text: lead === '' ? removed : removed.trimStart() },
    { kind: 'added', text: added.slice(lead.length) },
    { kind: 'kept', text: isShared ? kept : kept.slice(space.to.length) },
  ];
}

/** Without the segments that have no text, and with neighbours of one kind as one. */
function merged(segments: readonly DifferenceSegment[]): DifferenceSegment[] {
  const result: DifferenceSegment[] = [];
  for (const { kind, text } of segments) {
    const last = result.at(-1);
    if (last?.kind === kind) result.splice(-1, 1, { kind, text: last.text + text });
    else if (text !== '') result.push({ kind, text });
  }
  return result;
}

function printed(tokens: readonly Token[]): string {
  return tokens.map(({ space, text }) => space + text).join('');
}
