/** The words of two paragraphs as one, with what changed from the earlier to the later tracked. */
import { exactDifference } from '../../comparing/exact-difference.ts';
import type { Change, WordPiece, WordRun } from './document.ts';

/** The plain words of pieces. */
export function wordsOf(pieces: readonly WordPiece[]): string {
  return pieces.map((piece) => (piece.type === 'words' ? piece.text : '')).join('');
}

/** Pieces that come or go as a whole. */
export function changed(pieces: readonly WordPiece[], change: Change): WordPiece[] {
  return pieces.map((piece) => ({ ...piece, change }));
}

/** Without the insertions the earlier pieces exactly, without the deletions the later ones. */
export function changedPieces(
  earlier: readonly WordPiece[],
  later: readonly WordPiece[],
): WordPiece[] {
  const place = { earlier: 0, later: 0 };
  const take = (side: 'earlier' | 'later', length: number): WordPiece[] => {
    const start = place[side];
    place[side] += length;
    return slice(side === 'earlier' ? earlier : later, start, place[side]);
  };
  const segments = exactDifference(wordsOf(earlier), wordsOf(later));
  const all = segments.length > 0 ? segments : [{ kind: 'kept' as const, text: '' }];
  return all.flatMap(({ kind, text }) => {
    if (kind === 'removed') return changed(take('earlier', text.length), 'deleted');
    if (kind === 'added') return changed(take('later', text.length), 'inserted');
    return keptPieces(take('earlier', text.length), take('later', text.length));
  });
}

/** The pieces from one offset into the plain words to another; a note belongs to what it follows. */
function slice(pieces: readonly WordPiece[], start: number, end: number): WordPiece[] {
  let position = 0;
  return pieces.flatMap((piece): WordPiece[] => {
    if (piece.type === 'note') {
      const isFirst = position === 0 && start === 0;
      return isFirst || (position > start && position <= end) ? [piece] : [];
    }
    const from = position;
    position += piece.text.length;
    const text = piece.text.slice(Math.max(0, start - from), Math.max(0, end - from));
    return text === '' ? [] : [{ ...piece, text }];
  });
}

/** Words that stayed: how they are set, and their notes, may have changed all the same. */
function keptPieces(earlier: readonly WordPiece[], later: readonly WordPiece[]): WordPiece[] {
  const length = wordsOf(later).length;
  const ends = [...new Set([...endsOf(earlier), ...endsOf(later), length])]
    .filter((end) => end > 0 || length === 0)
    .sort((a, b) => a - b);
  return ends.flatMap((end, index) => {
    const start = ends[index - 1] ?? 0;
    const [before, after] = [slice(earlier, start, end), slice(later, start, end)];
    return [...keptRuns(before, after), ...keptNotes(before, after)];
  });
}

/** Where runs end, and so where their typeface may change. */
function endsOf(pieces: readonly WordPiece[]): number[] {
  let position = 0;
  return pieces.map((piece) => {
    if (piece.type === 'words') position += piece.text.length;
    return position;
  });
}

function keptRuns(earlier: readonly WordPiece[], later: readonly WordPiece[]): WordRun[] {
  const before = earlier.find((piece) => piece.type === 'words');
  return later
    .filter((piece) => piece.type === 'words')
    .map((run) => {
      const isSet = before && (before.italic !== run.italic || before.bold !== run.bold);
      return isSet ? { ...run, formerly: { italic: before.italic, bold: before.bold } } : run;
    });
}

function keptNotes(earlier: readonly WordPiece[], later: readonly WordPiece[]): WordPiece[] {
  const before = earlier.filter((piece) => piece.type === 'note');
  const after = later.filter((piece) => piece.type === 'note');
  const same = (index: number): boolean => {
    const [one, other] = [before[index], after[index]];
    return (
      one?.mark === other?.mark && wordsOf(one?.content ?? []) === wordsOf(other?.content ?? [])
    );
  };
  const marks = Array.from({ length: Math.max(before.length, after.length) }, (_, index) => index);
  return marks.flatMap((index): WordPiece[] => {
    const [one, other] = [before[index], after[index]];
    if (other && same(index)) return [other];
    return [...changed(one ? [one] : [], 'deleted'), ...changed(other ? [other] : [], 'inserted')];
  });
}
