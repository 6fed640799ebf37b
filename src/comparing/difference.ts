import { changesBetween } from './align/changes.ts';
import type { Stretch } from './align/stretches.ts';
import type { Token } from './align/tokens.ts';

/** Words that stay, come or go from the earlier text to the later one. */
export interface DifferenceSegment {
  readonly kind: 'kept' | 'added' | 'removed';
  /** As printed, with the spaces between its words; kept words are those of the later text. */
  readonly text: string;
}

/** A segment with its words as they stand in the earlier text, empty where they were added. */
export interface DifferenceOfBoth extends DifferenceSegment {
  readonly earlier: string;
}

/** A segment and how many words and signs of the earlier text it takes. */
interface CountedSegment extends DifferenceSegment {
  readonly count: number;
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
  return differenceOfBoth(from, to).map(({ kind, text }) => ({ kind, text }));
}

/** The same with the words of both texts: kept words may have quotes of another shape. */
export function differenceOfBoth(from: string, to: string): DifferenceOfBoth[] {
  const stretches = changesBetween(from, to);
  const tokens = stretches.flatMap((stretch) => stretch.from);
  const segments = merged(
    stretches.flatMap((stretch, index) =>
      stretch.same ? segmentsOf(stretches[index - 1], stretch) : [],
    ),
  );
  let start = 0;
  return segments.map(({ kind, text, count }) => {
    const earlier = printed(tokens.slice(start, start + count));
    start += count;
    return { kind, text, earlier };
  });
}

/** A stretch that is the same, after the change before it, if there is one. */
function segmentsOf(change: Stretch | undefined, same: Stretch): CountedSegment[] {
  const count = same.from.length;
  const kept = printed(same.to);
  if (!change) return [{ kind: 'kept', text: kept, count }];
  const space = { from: same.from[0]?.space ?? '', to: same.to[0]?.space ?? '' };
  // Space that only one of the texts has here belongs to its own words.
  const isShared = space.from !== '' && space.to !== '';
  const removed = printed(change.from) + (isShared ? '' : space.from);
  const added = printed(change.to) + (isShared ? '' : space.to);
  // Space before both the removed and the added words stays.
  const lead = /^\s/u.test(removed) ? (/^\s+/u.exec(added)?.[0] ?? '') : '';
  return [
    { kind: 'kept', text: lead, count: 0 },
    {
      kind: 'removed',
      text: lead === '' ? removed : removed.trimStart(),
      count: change.from.length,
    },
    { kind: 'added', text: added.slice(lead.length), count: 0 },
    { kind: 'kept', text: isShared ? kept : kept.slice(space.to.length), count },
  ];
}

/** Without the segments that have no text, and with neighbours of one kind as one. */
function merged(segments: readonly CountedSegment[]): CountedSegment[] {
  const result: CountedSegment[] = [];
  for (const { kind, text, count } of segments) {
    const last = result.at(-1);
    if (last?.kind === kind) {
      result.splice(-1, 1, { kind, text: last.text + text, count: last.count + count });
    } else if (text !== '') result.push({ kind, text, count });
  }
  return result;
}

function printed(tokens: readonly Token[]): string {
  return tokens.map(({ space, text }) => space + text).join('');
}
