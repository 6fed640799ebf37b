import { changesBetween } from './align/changes.ts';
import type { Token } from './align/tokens.ts';
import type { DifferenceSegment } from './difference.ts';

/**
 * What changed from the earlier words to the later ones, to the character: kept and removed
 * segments joined are the earlier words exactly, kept and added ones the later. Where
 * `difference` passes over the shape of a quotation mark or a second space, this does not.
 */
export function exactDifference(from: string, to: string): DifferenceSegment[] {
  return joinedChanges(
    changesBetween(from, to).flatMap((stretch) =>
      stretch.same
        ? stretch.to.flatMap((token, index) => sameToken(stretch.from[index] ?? token, token))
        : [
            { kind: 'removed' as const, text: printed(stretch.from) },
            { kind: 'added' as const, text: printed(stretch.to) },
          ],
    ),
  );
}

/** A word of both texts, with the space before it. */
function sameToken(from: Token, to: Token): DifferenceSegment[] {
  return [...sameText(from.space, to.space), ...sameText(from.text, to.text)];
}

function sameText(from: string, to: string): DifferenceSegment[] {
  if (from === to) return [{ kind: 'kept', text: to }];
  return [
    { kind: 'removed', text: from },
    { kind: 'added', text: to },
  ];
}

/** Each change as what was removed and then what was added, without the space that both begin with. */
function joinedChanges(segments: readonly DifferenceSegment[]): DifferenceSegment[] {
  const result: DifferenceSegment[] = [];
  let [kept, removed, added] = ['', '', ''];
  const endChange = (): void => {
    const shared = sharedSpace(removed, added);
    result.push(
      { kind: 'kept', text: kept + removed.slice(0, shared) },
      { kind: 'removed', text: removed.slice(shared) },
      { kind: 'added', text: added.slice(shared) },
    );
    [kept, removed, added] = ['', '', ''];
  };
  for (const { kind, text } of segments) {
    if (kind === 'removed') removed += text;
    else if (kind === 'added') added += text;
    else if (text !== '') {
      if (removed + added !== '') endChange();
      kept += text;
    }
  }
  endChange();
  return result.filter(({ text }) => text !== '');
}

function sharedSpace(one: string, other: string): number {
  const space = /^\s*/u.exec(one)?.[0] ?? '';
  return other.startsWith(space) ? space.length : 0;
}

function printed(tokens: readonly Token[]): string {
  return tokens.map(({ space, text }) => space + text).join('');
}
