/** The blocks of a text as this site prints it: what stands where tells all of them. */
import type { PrintedBlock } from '../../printed/printed-document.ts';
import { isAllOf, tidy, unset, wordsOf } from '../../printed/runs.ts';
import { openingMarker } from '../../structure/markers.ts';
import { joinLines, type Reading } from '../join-lines.ts';
import type { Line } from '../lines.ts';
import { isOfSize, pitch, sizes, stepsTo, type OwnPages } from './own-page.ts';
import { readRuledTable } from './ruled-table.ts';

interface Group {
  readonly kind: 'paragraph' | 'heading' | 'table' | 'ornament' | 'closing';
  readonly lines: Line[];
  /** Whether it stands closer to what is above it than paragraphs do to one another. */
  readonly isWithin: boolean;
}

/** A text that a paragraph quotes has a line beside it. */
interface Quotation {
  /** How far from the edge that line stands, in steps. */
  readonly depth: number;
}

/** Reads the lines between the title and the notes. */
export function readOwnBlocks(
  lines: readonly Line[],
  own: OwnPages,
  reading: Reading,
): { readonly blocks: readonly PrintedBlock[]; readonly closing: readonly string[] } {
  const groups = groupsOf(lines, own);
  const blocks: PrintedBlock[] = [];
  let isInAnnex = false;
  for (const group of groups) {
    const quotation = quotationOf(group, own);
    isInAnnex ||= group.kind === 'heading' && typeOf(group.lines, own) === 1;
    const above = quotation === null ? Number(isInAnnex) : 2;
    const last = blocks.at(-1);
    const opens = quotation === null ? last?.type === 'heading' : last?.type !== 'quotation';
    const read = readGroup(group, own, { quotation, above, opens }, reading);
    if (quotation === null) blocks.push(...read);
    else if (last?.type === 'quotation' && last.depth === quotation.depth)
      blocks.splice(-1, 1, { ...last, blocks: [...last.blocks, ...read] });
    else blocks.push({ type: 'quotation', ...quotation, blocks: read, place: placeOf(group) });
  }
  const closing = groups.filter(({ kind }) => kind === 'closing').flatMap((group) => group.lines);
  return { blocks, closing: closing.map(({ text }) => text.trim()) };
}

function groupsOf(lines: readonly Line[], own: OwnPages): Group[] {
  const groups: Group[] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    const kind = kindOf(line, own);
    const gap = gapBetween(last?.lines.at(-1), line, own);
    if (last?.kind === kind && joins(last, line, gap, own)) last.lines.push(line);
    else groups.push({ kind, lines: [line], isWithin: isWithin(last, line, gap) });
  }
  return groups;
}

function kindOf(line: Line, { size, left }: OwnPages): Group['kind'] {
  if (/^(?:\*\s*){3}$/.test(line.text.trim())) return 'ornament';
  if (isOfSize(line, size * sizes.table)) return 'table';
  if (line.size > size * 1.03) return 'heading';
  return line.isItalic && line.left < left + size * 0.5 ? 'closing' : 'paragraph';
}

/** From one line to the next of the same page, in sizes. */
function gapBetween(above: Line | undefined, line: Line, { size }: OwnPages): number {
  return above?.page === line.page ? (above.y - line.y) / size : Infinity;
}

function joins({ kind, lines }: Group, line: Line, gap: number, own: OwnPages): boolean {
  const [first] = lines;
  const last = lines.at(-1);
  if (!first || !last) return false;
  switch (kind) {
    case 'ornament':
      return false;
    case 'closing':
      return true;
    case 'table':
      return last.page === line.page ? !opensTable(last, line, own) : last.page + 1 === line.page;
    case 'heading':
      return isOfSize(line, last.size) && gap < (pitch * last.size) / own.size;
    case 'paragraph':
      return gap === Infinity ? fillsPage(first, own) && labelOf(line, own) === '' : gap < 1.57;
  }
}

/** A list of bullets that belongs to no paragraph is one: the first of them stands apart. */
function isWithin(above: Group | undefined, line: Line, gap: number): boolean {
  if (gap >= 2 || (above?.kind !== 'paragraph' && above?.kind !== 'table')) return false;
  return (
    above.isWithin ||
    above.lines[0]?.left !== line.left ||
    !(isBullet(above.lines[0]) && isBullet(line))
  );
}

function isBullet(line: Line): boolean {
  return /^[•●▪·–—◦○]\s/.test(line.text);
}

/** Only what is too long for a page is broken between two. */
function fillsPage(first: Line, { pages }: OwnPages): boolean {
  return pages[first.page - 1]?.lines[0] === first;
}

/** The first line of a table stands further below the last of another than that of a row. */
function opensTable(last: Line, line: Line, { pages, size }: OwnPages): boolean {
  const between = (pages[line.page - 1]?.strokes ?? []).filter(
    ({ top }) => top < last.y && top > line.y,
  );
  const foot = Math.min(...between.map(({ bottom }) => bottom));
  return foot !== Infinity && foot - line.y > size * 2;
}

/** The quoted text in which a group stands. */
function quotationOf({ lines: [first] }: Group, own: OwnPages): Quotation | null {
  const strokes = own.pages[(first?.page ?? 1) - 1]?.strokes ?? [];
  const beside = strokes.find(
    ({ left, right, bottom, top }) =>
      first !== undefined &&
      top - bottom > right - left &&
      bottom < first.y + first.size / 2 &&
      top > first.y &&
      right < first.left,
  );
  if (!beside) return null;
  return { depth: stepsTo(beside.left, own) };
}

/** Where a group stands. */
interface Standing {
  readonly quotation: Quotation | null;
  /** How many levels further down HTML has headings there. */
  readonly above: number;
  /** Whether it is the first of a quoted text, or right below a heading. */
  readonly opens: boolean;
}

function readGroup(
  group: Group,
  own: OwnPages,
  { quotation, above, opens }: Standing,
  reading: Reading,
): PrintedBlock[] {
  const [first] = group.lines;
  if (!first) return [];
  const place = placeOf(group);
  // A quoted text stands one step from the line beside it.
  const outer = quotation === null ? 0 : quotation.depth + 1;
  switch (group.kind) {
    case 'closing':
      return [];
    case 'ornament':
      return [{ type: 'ornament', place }];
    case 'heading':
      return [readHeading(group, own, above, reading)];
    case 'table':
      return [readRuledTable(group.lines, own, outer + 1, reading)];
    case 'paragraph':
      return [readParagraph(group, stepsTo(first.left, own) - outer, opens, own, reading)];
  }
}

function readHeading(group: Group, own: OwnPages, above: number, reading: Reading): PrintedBlock {
  const type = typeOf(group.lines, own);
  // In italics, words that are set apart are roman.
  const runs = joinLines(group.lines, reading).map((run) =>
    run.type === 'words' ? { ...run, bold: false, italic: run.italic !== type >= 5 } : run,
  );
  return {
    type: 'heading',
    runs: tidy(runs),
    level: type === 1 ? 1 : type - above,
    weight: 1,
    place: placeOf(group),
  };
}

/** The level of a heading on the page, as HTML counts them from 2 to 6; 1 for an annex. */
function typeOf(lines: readonly Line[], { size }: OwnPages): number {
  const at = sizes.headings.findIndex((each) => lines.some((line) => isOfSize(line, each * size)));
  if (at < 3) return at + 1;
  const words = lines
    .flatMap(({ pieces }) => pieces)
    .filter(({ raised, text }) => !raised && /\p{L}/u.test(text));
  if (!words.some(({ italic }) => italic)) return 4;
  return words.some(({ bold }) => bold) ? 5 : 6;
}

function readParagraph(
  { lines, isWithin }: Group,
  steps: number,
  opens: boolean,
  own: OwnPages,
  reading: Reading,
): PrintedBlock {
  const [first, ...others] = lines;
  const marker = first ? labelOf(first, own) : '';
  const words = first && marker !== '' ? { ...first, pieces: first.pieces.slice(1) } : first;
  const printed = joinLines(words ? [words, ...others] : [], reading);
  // The formula that a section or a quoted text opens with is set in italics as a whole.
  const isFormula =
    opens && isAllOf(printed, 'italic') && /^The [^.;:]{3,80}$/.test(wordsOf(printed));
  const runs = isFormula ? unset(printed) : printed;
  const isOwn = marker === '' && !isWithin && steps <= 1;
  return {
    type: 'paragraph',
    marker,
    runs,
    opens: true,
    depth: isOwn ? 0 : Math.max(steps, 0),
    place: { unit: 'page', number: first?.page ?? 1 },
  };
}

/** Between a number and its words is at least so much room, in sizes; between words, less. */
const behindLabel = 0.36;

/** The number or label that hangs before a line; empty where there is none. */
function labelOf({ pieces }: Line, { size }: OwnPages): string {
  const [first, second] = pieces;
  const text = first?.text.trim() ?? '';
  if (!first || first.raised || !/^\(?[\p{L}\p{N}]{1,5}(?:[.)]|\.\d+| ).{0,12}$/u.test(text))
    return '';
  const isApart = !second || second.left - first.right > size * behindLabel;
  return isApart && (openingMarker(`${text} x`) !== null || /^\d/.test(text)) ? text : '';
}

function placeOf({ lines: [first] }: Group) {
  return { unit: 'page', number: first?.page ?? 1 } as const;
}
