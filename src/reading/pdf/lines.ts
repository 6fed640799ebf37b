import { isDash } from '../printed/dashes.ts';
import type { Glyph, GlyphPage } from './glyphs.ts';

/** Words of one typography within a line. */
export interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly size: number;
  readonly italic: boolean;
  readonly bold: boolean;
  /** Whether it is set small and above the others, as the mark of a note is. */
  readonly raised: boolean;
}

/** One printed line. */
export interface Line {
  readonly page: number;
  /** The height of its foot above that of the page. */
  readonly y: number;
  readonly left: number;
  readonly right: number;
  /** The size of most of its signs. */
  readonly size: number;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly pieces: readonly Piece[];
  readonly text: string;
  /** Whether a space is printed at its end, so that the next line begins with a word. */
  readonly endsInSpace: boolean;
  /** Whether a soft hyphen divides its last word, which goes on in the next line without it. */
  readonly isDivided: boolean;
}

/** Signs so close in height stand on one line. */
const sameLine = 2;

/** The lines of a page from top to bottom, each from left to right. */
export function linesOf(page: GlyphPage): Line[] {
  const rows = raise(rowsOf(page.glyphs.filter(({ text }) => text !== '')));
  return rows
    .map((row) => lineOf(row, page.number))
    .filter((line) => line !== null)
    .sort((a, b) => b.y - a.y);
}

interface Row {
  y: number;
  size: number;
  readonly glyphs: (Glyph & { readonly raised?: boolean })[];
}

function rowsOf(glyphs: readonly Glyph[]): Row[] {
  const rows: Row[] = [];
  for (const glyph of glyphs.filter(isVisible).toSorted((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1);
    if (row && row.y - glyph.y < sameLine) {
      row.glyphs.push(glyph);
    } else {
      rows.push({ y: glyph.y, size: 0, glyphs: [glyph] });
    }
  }
  for (const row of rows) {
    row.size = commonest(row.glyphs.map(({ size }) => Math.round(size * 10) / 10));
    row.y = commonest(
      row.glyphs.filter(({ size }) => Math.abs(size - row.size) < 0.3).map(({ y }) => y),
    );
  }
  for (const space of glyphs.filter((glyph) => !isVisible(glyph))) {
    rows.find((row) => Math.abs(row.y - space.y) < sameLine)?.glyphs.push(space);
  }
  return rows;
}

/** Puts rows of small signs into the line above or below whose foot they stand. */
function raise(rows: readonly Row[]): Row[] {
  const lines: Row[] = [];
  for (const row of rows) {
    const base = baseOf(row, rows);
    const above = rows.findLast((other) => isLowered(row, other));
    if (base && isSmall(row, base))
      base.glyphs.push(...row.glyphs.map((glyph) => ({ ...glyph, raised: true })));
    else if (above) above.glyphs.push(...row.glyphs);
    else lines.push(row);
  }
  return lines;
}

function isSmall(row: Row, base: Row): boolean {
  return row.size < base.size * 0.78;
}

/** Whether a row holds small signs below the foot of another, as the 2 of CO₂ is set. */
function isLowered(row: Row, above: Row): boolean {
  const depth = above.y - row.y;
  return depth > 0 && depth < above.size * 0.4 && isSmall(row, above);
}

/** The nearest row below, if it is as near as the line of a raised sign is. */
function baseOf(row: Row, rows: readonly Row[]): Row | undefined {
  return rows
    .filter(({ y, size }) => y < row.y - 1 && row.y - y < size * 0.6 && size > row.size)
    .sort((a, b) => b.y - a.y)[0];
}

function lineOf(row: Row, page: number): Line | null {
  const glyphs = withoutFalseSpaces(row.glyphs.toSorted((a, b) => a.x - b.x));
  const visible = glyphs.filter(isVisible);
  const [first] = visible;
  const last = visible.at(-1);
  if (!first || !last) return null;
  const base = visible.filter(({ raised }) => raised !== true);
  const start = glyphs.indexOf(first);
  const end = glyphs.lastIndexOf(last);
  const pieces = piecesOf(glyphs.slice(start, end + 1));
  return {
    page,
    y: row.y,
    left: first.x,
    right: Math.max(...visible.map(({ x, width }) => x + width)),
    size: row.size,
    isBold: base.every(({ bold }) => bold),
    isItalic: base.every(({ italic }) => italic),
    pieces,
    text: pieces
      .filter(({ raised }) => !raised)
      .map(({ text }) => text)
      .join(''),
    endsInSpace: glyphs.slice(end + 1).some((glyph) => /[\s\u00A0]/u.test(glyph.text)),
    isDivided: glyphs[end + 1]?.text === '\u00AD',
  };
}

/** Beside a hyphen or dash, a space narrower than this is a matter of setting. */
const narrowest = 1.3;

function withoutFalseSpaces<Shown extends Glyph>(glyphs: readonly Shown[]): Shown[] {
  return glyphs.filter((glyph, index) => {
    if (isVisible(glyph)) return true;
    const before = glyphs.slice(0, index).findLast(isVisible);
    const after = glyphs.slice(index + 1).find(isVisible);
    if (!before || !after || !(isDash(before.text) || isDash(after.text))) return true;
    return after.x - (before.x + before.width) >= narrowest;
  });
}

/**
 * A gap so wide, in sizes of the signs, parts two words although no space is printed, as behind
 * the number of a paragraph; on a line that is stretched, letters stand up to 0.17 apart.
 */
const parting = 0.22;
/** The same between two columns. */
const wide = 0.75;

function piecesOf(glyphs: readonly Row['glyphs'][number][]): Piece[] {
  const pieces: Piece[] = [];
  for (const glyph of glyphs) {
    const last = pieces.at(-1);
    const isSpace = !isVisible(glyph);
    const isApart = last !== undefined && !isSpace && isPartedFrom(last, glyph);
    if (last && !isApart && goesOn(last, glyph, isSpace)) {
      const right = isSpace ? last.right : glyph.x + glyph.width;
      pieces.splice(-1, 1, { ...last, text: last.text + glyph.text, right });
    } else {
      if (last && isApart) pieces.splice(-1, 1, { ...last, text: `${last.text} ` });
      pieces.push(pieceOf(glyph));
    }
  }
  return pieces;
}

function isPartedFrom(last: Piece, glyph: Row['glyphs'][number]): boolean {
  const isWithinWords = !last.raised && glyph.raised !== true && !/\s$/.test(last.text);
  return glyph.x - last.right > (isWithinWords ? parting : wide) * glyph.size;
}

function goesOn(last: Piece, glyph: Row['glyphs'][number], isSpace: boolean): boolean {
  if (last.raised !== (glyph.raised ?? false)) return false;
  return isSpace || (last.italic === glyph.italic && last.bold === glyph.bold);
}

function pieceOf({
  text,
  x,
  width,
  size,
  italic,
  bold,
  raised = false,
}: Row['glyphs'][number]): Piece {
  return { text, left: x, right: x + width, size, italic, bold, raised };
}

/** All that stands on a line, what is raised as words of their own. */
export function wholeText({ pieces }: Line): string {
  return pieces.map(({ text, raised }) => (raised ? ` ${text} ` : text)).join('');
}

/** A stretch of a line between two wide gaps. */
export interface Part {
  readonly left: number;
  readonly right: number;
  readonly pieces: readonly Piece[];
}

/** A line taken apart at its wide gaps. */
export function partsOf({ pieces }: Line): Part[] {
  const parts: { left: number; right: number; pieces: Piece[] }[] = [];
  for (const piece of pieces.filter(({ text }) => text.trim() !== '')) {
    const last = parts.at(-1);
    if (last && piece.left - last.right <= wide * piece.size) {
      last.pieces.push(piece);
      last.right = Math.max(last.right, piece.right);
    } else {
      parts.push({ left: piece.left, right: piece.right, pieces: [piece] });
    }
  }
  return parts;
}

function isVisible({ text }: Glyph): boolean {
  return /[^\s\u00A0\u200B\u2060\uFEFF\u00AD]/u.test(text);
}

/** The value that comes most often. */
export function commonest(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
