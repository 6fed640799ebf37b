import type { PrintedBlock, PrintedHeading } from '../printed/printed-document.ts';
import { unset } from '../printed/runs.ts';
import { openingMarker } from '../structure/markers.ts';
import { joinLines, type Reading } from './join-lines.ts';
import type { Line } from './lines.ts';
import type { Measures } from './page-layout.ts';
import { readTable } from './table.ts';

/** Lines that belong together, and what they are. */
interface Group {
  readonly kind: 'text' | 'heading' | 'table' | 'ornament' | 'closing';
  readonly lines: Line[];
}

/** The blocks of a text, and the lines on the right that close it. */
export interface Blocks {
  readonly blocks: readonly PrintedBlock[];
  /** `88th plenary meeting`, `19 December 2001`. */
  readonly closing: readonly string[];
}

/** Puts the lines of a text together to paragraphs, headings and tables. */
export function readBlocks(lines: readonly Line[], reading: Reading): Blocks {
  const groups: Group[] = [];
  for (const [index, line] of lines.entries()) {
    const last = groups.at(-1);
    const kind = kindOf(line, last, lines.slice(index + 1, index + 6), reading.measures);
    if (last?.kind === kind && joins[kind](last.lines, line, reading.measures))
      last.lines.push(line);
    else groups.push({ kind, lines: [line] });
  }
  return {
    blocks: groups.flatMap((group) => blockOf(group, reading)),
    closing: groups
      .filter(({ kind }) => kind === 'closing')
      .flatMap((group) => group.lines.map(({ text }) => text.trim())),
  };
}

/** @param below the next lines, as many as a heading may go on in */
function kindOf(
  line: Line,
  above: Group | undefined,
  below: readonly Line[],
  measures: Measures,
): Group['kind'] {
  const { left, size, isBold, isItalic, text } = line;
  if (/^(?:\*\s*){3}$|^_{3,}$/.test(text.trim())) return 'ornament';
  if (isItalic && closing.test(text.trim())) return 'closing';
  if (size < measures.size - 0.8) return 'table';
  const isFlush = left < measures.left + 12;
  if (size > measures.size + 1.5 || (isBold && isFlush)) return 'heading';
  // Behind its number, the further lines of a heading hang below the first word.
  if (isBold && above?.kind === 'heading' && isWrapped(above.lines, line, measures))
    return 'heading';
  return isItalic && isFlush && isItalicHeading([line, ...below], measures) ? 'heading' : 'text';
}

/** Whether lines are in italics to the end of their paragraph, and no sentence; a lead goes on in roman. */
function isItalicHeading(lines: readonly Line[], measures: Measures): boolean {
  const end = lines.findIndex((line, index) => {
    const next = lines[index + 1];
    return next?.page !== line.page || line.y - next.y > measures.pitch * widened;
  });
  const own = lines.slice(0, end + 1);
  return own.every(({ isItalic }) => isItalic) && !/[.,;]$/.test(own.at(-1)?.text.trim() ?? '');
}

const closing = /^.{0,40}\bmeeting$|^\d{1,2} [A-Z][a-z]+ \d{4}$/;

/** Whether a line goes on with the lines before it, by what they are. */
const joins: Readonly<
  Record<Group['kind'], (before: readonly Line[], line: Line, measures: Measures) => boolean>
> = {
  text: (before, line, measures) => goesOn(before, line, measures),
  heading: (before, line, measures) => isWrapped(before, line, measures),
  table: () => true,
  ornament: () => false,
  closing: () => true,
};

/** A gap so much wider than from line to line begins a paragraph. */
const widened = 1.158;

function goesOn(before: readonly Line[], line: Line, measures: Measures): boolean {
  const [first] = before;
  const last = before.at(-1);
  if (!first || !last) return false;
  if (last.page === line.page) return last.y - line.y < measures.pitch * widened;
  // Over the end of a page, a line goes on that stands where the others do. A label, or a lead
  // after the end of a sentence, opens the next paragraph, but not at the left edge where the
  // first line of this one is set in, as first lines of the text are.
  const isSetIn = ({ left }: Line): boolean => left > measures.left + 8;
  const mayOpen = !measures.setsIn || !isSetIn(first) || isSetIn(line);
  const hasLead = line.pieces[0]?.italic === true && /[.;:,]$/.test(last.text.trim());
  if (mayOpen && (hasLead || openingMarker(`${line.text} x`) !== null)) return false;
  const edge = before.length > 1 ? last.left : measures.left;
  const isInPlace = Math.abs(line.left - edge) < 3;
  return isInPlace && (reaches(last, measures) || !/[.;:,]$/.test(last.text.trim()));
}

/** Whether a line reaches the right edge, but for a word that did not fit. */
function reaches({ right }: Line, measures: Measures): boolean {
  return right > measures.right - measures.size * 4;
}

/** A heading goes on in the next line, but for a number that its title follows. */
function isWrapped(before: readonly Line[], line: Line, measures: Measures): boolean {
  const last = before.at(-1);
  if (last?.page !== line.page || !isAlike(last, line)) return false;
  const pitch = measures.pitch * (line.size / measures.size);
  if (last.y - line.y > pitch * widened) return false;
  const words = before.map(({ text }) => text).join('');
  return !numberAlone.test(words.trim()) && !numbered.test(line.text);
}

function isAlike(a: Line, b: Line): boolean {
  return Math.abs(a.size - b.size) < 0.5 && a.isBold === b.isBold && a.isItalic === b.isItalic;
}

/** `XX`, `B.`, `Annex II`, `Article 10`, `Income section 2`, `Part three`. */
const numberAlone =
  /^(?:Annex|(?:\p{Lu}\p{L}+ (?:\p{L}+ )?)?(?:[IVXLC]+|[A-Z]|\d{1,3}[A-Z]?)\.?|\p{Lu}\p{L}+ (?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en))$/u;
const numbered = /^\s*(?:[IVXLC]+|[A-Z]|\d{1,3})(?:\.\s|\.?\s*$)/;

function blockOf({ kind, lines }: Group, reading: Reading): PrintedBlock[] {
  const [first] = lines;
  if (!first || kind === 'closing') return [];
  const place = { unit: 'page', number: first.page } as const;
  switch (kind) {
    case 'ornament':
      return [{ type: 'ornament', place }];
    case 'heading':
      return [
        {
          type: 'heading',
          runs: unset(joinLines(lines, reading)),
          level: null,
          weight: weightOf(first, reading.measures),
          place,
        },
      ];
    case 'table':
      return readTable(lines, reading);
    case 'text': {
      const opens = first.left > reading.measures.left + 8;
      return [
        {
          type: 'paragraph',
          marker: '',
          runs: joinLines(lines, reading),
          opens,
          depth: null,
          place,
        },
      ];
    }
  }
}

function weightOf({ size, isBold }: Line, measures: Measures): PrintedHeading['weight'] {
  if (size > measures.size + 1.5) return 0;
  return isBold ? 1 : 2;
}
