/**
 * The page of a text as this site prints it, `styles/print.css`: its measures, which are all
 * relative to the size of its type, so that it may be printed on any paper, enlarged or reduced.
 */
import type { GlyphPage, Stroke } from '../glyphs.ts';
import { linesOf, type Line } from '../lines.ts';
import { isInMargin } from '../page-layout.ts';

/** A page of a text that this site has printed, down to what the page adds below the text. */
export interface OwnPage {
  readonly lines: readonly Line[];
  readonly strokes: readonly Stroke[];
}

export interface OwnPages {
  readonly pages: readonly OwnPage[];
  /** The size of paragraphs in points. */
  readonly size: number;
  /** Where numbers of paragraphs stand. */
  readonly left: number;
}

/** Sizes of type, those of paragraphs being 1. */
export const sizes = {
  title: 14 / 11,
  notes: 9 / 11,
  table: 8.5 / 11,
  /** Of the heading of an annex, and of those that HTML calls `h2`, `h3`, and `h4` to `h6`. */
  headings: [13.5 / 11, 12.5 / 11, 12 / 11, 11.5 / 11],
} as const;

/** How far words stand from their number, in sizes. */
const step = 2.2;

/** From line to line, in sizes. */
export const pitch = 1.4;

const colophon = /^Unofficial text, from\b/;

/** The pages of a text that this site has printed; null where a document is another. */
export function ownPages(pages: readonly GlyphPage[]): OwnPages | null {
  const read = pages.map((page) => ({
    strokes: page.strokes,
    lines: linesOf(page)
      .filter((line) => !isInMargin(line, page))
      .map(withHyphens),
  }));
  const end = read
    .flatMap(({ lines }) => lines)
    .find(({ isItalic, text }) => isItalic && colophon.test(text.trim()));
  if (!end) return null;
  const own = read.slice(0, end.page).map(({ lines, strokes }) => ({
    strokes,
    lines: lines.filter(({ page, y }) => page < end.page || y > end.y),
  }));
  return { pages: own, size: end.size / sizes.notes, left: end.left };
}

/**
 * A line with the hyphens that texts have. Where a font has one sign for both, browsers write
 * U+2010 into a PDF for the non-breaking U+2011.
 */
function withHyphens(line: Line): Line {
  const typed = (text: string): string => text.replaceAll('\u2010', '\u2011');
  return {
    ...line,
    text: typed(line.text),
    pieces: line.pieces.map((piece) => ({ ...piece, text: typed(piece.text) })),
  };
}

/** How far from the edge something stands, in steps. */
export function stepsTo(left: number, own: OwnPages): number {
  return Math.round((left - own.left) / (own.size * step));
}

/** Whether a line is set in type of a size. */
export function isOfSize(line: Line, size: number): boolean {
  return Math.abs(line.size - size) < size * 0.02;
}
