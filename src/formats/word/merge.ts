/** Two texts as one, so that each can be had back by accepting or rejecting what is tracked. */
import { changed, changedPieces, wordsOf } from './changed-pieces.ts';
import type { WordBlock, WordParagraph, WordPiece } from './document.ts';
import type { LaidBlock } from './lay-out.ts';

/** What a paragraph of the later text is in the earlier one. */
export interface Pairing {
  /** The anchor of the earlier paragraph. */
  readonly earlier: string;
  /** What is said at the place it moved to, and from; null where it did not move. */
  readonly move: { readonly to: string; readonly from: string } | null;
}

/** A block of the earlier text, of the later, or of both. */
type Row =
  | { readonly in: 'both'; readonly earlier: LaidBlock; readonly later: LaidBlock }
  | ({ readonly in: 'earlier' } & Alone)
  | ({ readonly in: 'later' } & Alone);

/** A block that only one of the texts has at its place. */
interface Alone {
  readonly block: LaidBlock;
  readonly move: Move | null;
}

/** How a move is known at both its places, and what is said at this one. */
interface Move {
  readonly name: string;
  readonly comment: string;
}

/**
 * The blocks of both texts in an order that is each one's own.
 *
 * @param pairings by the anchor of the later paragraph; those that did not move are in the
 *   same order in both texts
 */
export function mergedBlocks(
  earlier: readonly LaidBlock[],
  later: readonly LaidBlock[],
  pairings: ReadonlyMap<string, Pairing>,
): WordBlock[] {
  return withWholeEnd(rowsOf(earlier, later, pairings)).flatMap(written);
}

function rowsOf(
  earlier: readonly LaidBlock[],
  later: readonly LaidBlock[],
  pairings: ReadonlyMap<string, Pairing>,
): Row[] {
  const left = [...earlier];
  const stayed = new Set(
    [...pairings.values()].flatMap(({ earlier: from, move }) => (move ? [] : [from])),
  );
  const movedTo = new Map(
    [...pairings].flatMap(([anchor, { earlier: from, move }]) =>
      move ? [[from, { name: `move-${anchor}`, comment: move.to }] as const] : [],
    ),
  );
  const gone = (blocks: readonly LaidBlock[]): Row[] =>
    blocks.map((block) => ({
      in: 'earlier',
      block,
      move: (block.anchor === null ? undefined : movedTo.get(block.anchor)) ?? null,
    }));
  const rows = later.flatMap((block): Row[] => {
    const pairing = block.anchor === null ? undefined : pairings.get(block.anchor);
    if (pairing?.move) {
      const move = { name: `move-${block.anchor ?? ''}`, comment: pairing.move.from };
      return [{ in: 'later', block, move }];
    }
    // A line that is printed often is not looked for behind a paragraph that both texts have.
    const near = left.findIndex(({ anchor }) => anchor !== null && stayed.has(anchor));
    const at = left.findIndex((candidate, index) =>
      block.anchor === null
        ? (near === -1 || index < near) && isSameFrame(candidate, block)
        : candidate.anchor === pairing?.earlier,
    );
    const counterpart = left[at];
    if (!counterpart) return [{ in: 'later', block, move: null }];
    const before = left.splice(0, at + 1).slice(0, -1);
    return [...gone(before), { in: 'both', earlier: counterpart, later: block }];
  });
  return [...rows, ...gone(left)];
}

/** Of what stands around the paragraphs, title and formula answer to each other, other lines if alike. */
function isSameFrame(one: LaidBlock, other: LaidBlock): boolean {
  if (one.anchor !== null || one.style !== other.style) return false;
  if (wordsOf(one.marker) !== wordsOf(other.marker)) return false;
  const isOnly = one.style === 'Title' || one.style === 'Formula';
  return isOnly || wordsOf(one.words) === wordsOf(other.words);
}

/** A row that is written, with what the end of the document may make of it. */
interface Written {
  readonly row: Row;
  /** Both texts end in this paragraph, with words of their own. */
  readonly replaces?: LaidBlock;
  /** What becomes of its end, instead of what becomes of a paragraph like it. */
  readonly end?: 'inserted' | 'deleted' | 'kept';
  /** The style it has where the rows after it that only one text has are gone. */
  readonly styleWithout?: LaidBlock;
}

/**
 * The last paragraph of a document keeps its end, whatever becomes of its words, so that an
 * empty one would be left of it. So where both texts end otherwise, their last paragraphs
 * share one; where one text goes on, it is the end before what it adds that comes or goes.
 */
function withWholeEnd(rows: readonly Row[]): Written[] {
  const shared = rows.findLastIndex((row) => row.in === 'both');
  const tail = rows.slice(shared + 1);
  const lastEarlier = tail.findLast((row) => row.in === 'earlier');
  const lastLater = tail.findLast((row) => row.in === 'later');
  if (lastEarlier && lastLater) {
    const others = rows.filter((row) => row !== lastEarlier && row !== lastLater);
    return [
      ...others.map((row) => ({ row })),
      { row: lastLater, replaces: lastEarlier.block, end: 'kept' },
    ];
  }
  const before = rows[shared];
  if (tail.length === 0 || before?.in !== 'both') return rows.map((row) => ({ row }));
  const end = lastLater ? 'inserted' : 'deleted';
  return rows.map((row, index) => {
    if (index === rows.length - 1) {
      return { row, end: 'kept', styleWithout: lastLater ? before.earlier : before.later };
    }
    return index === shared ? { row, end } : { row };
  });
}

function written(part: Written): WordBlock[] {
  const { row } = part;
  if (row.in === 'both') {
    const { earlier, later } = row;
    if (earlier.table === null && later.table === null) return [writtenParagraph(part)];
    const isSame = JSON.stringify(earlier.table) === JSON.stringify(later.table);
    if (isSame && later.table) return [later.table];
    return [...alone(earlier, 'deleted'), ...alone(later, 'inserted')];
  }
  if (row.block.table === null && !part.replaces?.table) return [writtenParagraph(part)];
  const change = row.in === 'later' ? 'inserted' : 'deleted';
  return [...(part.replaces ? alone(part.replaces, 'deleted') : []), ...alone(row.block, change)];
}

/** A table, or a paragraph that stands for one, that comes or goes whole. */
function alone(
  { table, style, marker, words }: LaidBlock,
  change: 'inserted' | 'deleted',
): WordBlock[] {
  if (table === null) {
    return [{ type: 'paragraph', style, pieces: changed([...marker, ...words], change), change }];
  }
  const rows = table.rows.map((row) =>
    row.map((cell) => ({ ...cell, pieces: changed(cell.pieces, change) })),
  );
  return [{ ...table, rows, change }];
}

function writtenParagraph({ row, replaces, end, styleWithout }: Written): WordParagraph {
  const block = { type: 'paragraph' } as const;
  const mark = end === 'kept' ? undefined : end;
  if (row.in === 'both') {
    const { earlier, later } = row;
    return {
      ...block,
      style: later.style,
      formerly: earlier.style === later.style ? undefined : earlier.style,
      pieces: [...changedMarker(earlier, later), ...changedPieces(earlier.words, later.words)],
      change: mark,
    };
  }
  const { marker, words, style } = row.block;
  const isLater = row.in === 'later';
  const change = row.move ? (isLater ? 'movedTo' : 'movedFrom') : isLater ? 'inserted' : 'deleted';
  const own = changed([...marker, ...words], change);
  const [now, once] = isLater
    ? [style, styleWithout?.style]
    : [styleWithout?.style ?? style, style];
  const formerly = replaces?.style ?? once;
  return {
    ...block,
    style: now,
    formerly: formerly === now ? undefined : formerly,
    pieces: replaces
      ? [...changed([...replaces.marker, ...replaces.words], 'deleted'), ...own]
      : own,
    change: end === undefined ? change : mark,
    move: row.move ? { name: row.move.name, place: isLater ? 'to' : 'from' } : undefined,
    comment: row.move?.comment,
  };
}

function changedMarker(earlier: LaidBlock, later: LaidBlock): readonly WordPiece[] {
  if (wordsOf(earlier.marker) === wordsOf(later.marker)) return later.marker;
  return [...changed(earlier.marker, 'deleted'), ...changed(later.marker, 'inserted')];
}
