import { isEnactingFormula } from '../structure/enacting-formula.ts';
import { commonest, linesOf, type Line } from './lines.ts';
import type { GlyphPage } from './glyphs.ts';

/** The measures of the text of a document, found from all of its lines. In points. */
export interface Measures {
  readonly size: number;
  /** Where lines begin and end. */
  readonly left: number;
  readonly right: number;
  /** From one line to the next of the same paragraph. */
  readonly pitch: number;
  /** Whether the first line of a paragraph is set in, so that none begins at the left edge. */
  readonly setsIn: boolean;
  /** Whether the document prints a space at the end of a line that breaks between words. */
  readonly printsSpaces: boolean;
}

/** The lines of one page, sorted by what they belong to. */
export interface PageParts {
  readonly page: GlyphPage;
  readonly text: readonly Line[];
  readonly notes: readonly Line[];
  /** What stands in the margins: running heads, page numbers, job numbers. */
  readonly margin: readonly Line[];
}

/** The edge of a page in points, within which running heads, page numbers and job numbers stand. */
const head = 66;
const foot = 46;
/** The same at the top of the first page, where the masthead begins soon. */
const margin = 45;

/** From one line of a note to the next are 1.2 sizes; what is so many below them is no note. */
const farBelow = 2.6;

const rule = /^[_\u2014\u2015]{8,}$/;
export const jobNumber = /^\d{2}-\d{5}(?: \([EFSRCA]\))?(?:\s.*)?$|^\*\d{7,}\*$/;

/** Takes the pages of a document apart. */
export function sortPages(pages: readonly GlyphPage[]): PageParts[] {
  const read = pages.map((page) => ({ page, lines: linesOf(page) }));
  const lines = read.flatMap((page) => page.lines);
  const size =
    lines.find(({ text }) => isEnactingFormula(text.trim()))?.size ??
    commonest(lines.map((line) => Math.round(line.size * 10) / 10));
  return read.map((page) => sortLines(page.page, page.lines, size));
}

/** The notes of a page stand below a rule of low lines, and what is further down in its margin. */
function sortLines(page: GlyphPage, lines: readonly Line[], size: number): PageParts {
  const own = lines.filter((line) => !isInMargin(line, page));
  const ruleAt = own.findIndex(({ text }) => rule.test(text.trim()));
  const { text, notes } =
    ruleAt === -1
      ? withoutRule(own, size)
      : { text: own.slice(0, ruleAt), notes: own.slice(ruleAt + 1) };
  const end = notes.findIndex((line, index) => {
    const above = notes[index - 1];
    return above !== undefined && above.y - line.y > line.size * farBelow;
  });
  const ownNotes = end === -1 ? notes : notes.slice(0, end);
  const margin = lines.filter((line) => !text.includes(line) && !ownNotes.includes(line));
  return {
    page,
    text,
    notes: ownNotes,
    margin: margin.filter((line) => !rule.test(line.text.trim())),
  };
}

/** Whether a line stands in the margin: a running head, the number of the page, a job number. */
export function isInMargin({ y, text }: Line, { number, height }: GlyphPage): boolean {
  if (y < foot || jobNumber.test(text.trim())) return true;
  return y > height - (number > 1 ? head : margin);
}

/**
 * Without a rule stand the note on the sponsors of a draft, and all notes where they follow the
 * text: in small type, and opening with their mark.
 */
function withoutRule(lines: readonly Line[], size: number): Pick<PageParts, 'text' | 'notes'> {
  const first = lines.findIndex((line) => line.size < size - 0.8 && opensNote(line));
  return first === -1
    ? { text: lines, notes: [] }
    : { text: lines.slice(0, first), notes: lines.slice(first) };
}

function opensNote({ pieces, text, y }: Line): boolean {
  const [first] = pieces;
  if (first?.raised === true) return /^\d{1,3}$/.test(first.text.trim());
  return y < 200 && /^\*+\s*[^\s*]/.test(text.trim());
}

/** Measures a document by the lines of its text, those below the first enacting formula. */
export function measure(pages: readonly PageParts[]): Measures {
  const lines = pages.flatMap(({ text }) => text);
  const formula = lines.findIndex(({ text }) => isEnactingFormula(text.trim()));
  const own = lines.slice(formula + 1);
  // Tables are set smaller, and may be most of a text.
  const size = lines[formula]?.size ?? commonest(own.map((line) => line.size));
  const body = own.filter((line) => Math.abs(line.size - size) < 0.3);
  const left = outermost(body.map((line) => Math.round(line.left)));
  return {
    size,
    left,
    right: rightEdge(body.map(({ right }) => right)),
    pitch: pitchOf(body, size),
    setsIn: setsIn(body, left),
    printsSpaces: body.filter(({ endsInSpace }) => endsInSpace).length > body.length / 4,
  };
}

/** The left edge: where lines begin, not the paragraphs that are set in. */
function outermost(edges: readonly number[]): number {
  const counts = Map.groupBy(edges, (edge) => edge);
  const common = [...counts].filter(([, { length }]) => length >= Math.max(2, edges.length / 20));
  return Math.min(...(common.length > 0 ? common.map(([edge]) => edge) : edges));
}

/** The right edge, which most full lines reach: a few may stand out, as beside a table. */
function rightEdge(edges: readonly number[]): number {
  return edges.toSorted((a, b) => a - b)[Math.floor(edges.length * 0.9)] ?? 0;
}

/** Lines that are set in, each above one at the left edge, are first lines. */
function setsIn(body: readonly Line[], left: number): boolean {
  const first = body.filter((line, index) => {
    const below = body[index + 1];
    return line.left > left + 8 && below?.page === line.page && Math.abs(below.left - left) < 3;
  });
  return first.length > Math.max(2, body.length / 40);
}

/** The least distance that lines have more than once; text of single lines has none to measure. */
function pitchOf(body: readonly Line[], size: number): number {
  const pitches = body.slice(1).flatMap((line, index) => {
    const above = body[index];
    const pitch = above?.page === line.page ? above.y - line.y : 0;
    return pitch > size && pitch < size * 1.6 ? [Math.round(pitch * 2) / 2] : [];
  });
  return pitches.length > 1 ? commonest(pitches) : size * 1.2;
}
