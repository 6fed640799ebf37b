/**
 * A resolution from the pages of a PDF, by what stands where on them. The United Nations prints
 * all of them in one layout; measures are found from each document, not presumed.
 */
import { readMasthead, type MastheadLine } from '../masthead/read-masthead.ts';
import { isWithoutFormula, refuseOther } from '../masthead/other-documents.ts';
import { dayIn } from '../printed/dates.ts';
import {
  RefusedDocument,
  type PrintedDocument,
  type PrintedMasthead,
  type PrintedNote,
  type PrintedText,
  type Run,
} from '../printed/printed-document.ts';
import { marksOf, unset } from '../printed/runs.ts';
import { isEnactingFormula } from '../structure/enacting-formula.ts';
import { readBlocks } from './blocks.ts';
import { findDividedWords } from './divided-words.ts';
import type { GlyphPage } from './glyphs.ts';
import { joinLines, type Reading } from './join-lines.ts';
import { partsOf, wholeText, type Line } from './lines.ts';
import { findStrayWords } from './margin-words.ts';
import { noteMarks, readNotes } from './notes.ts';
import { measure, sortPages } from './page-layout.ts';
import { ownPages } from './own-page/own-page.ts';
import { readOwnPages } from './own-page/read-own-pages.ts';
import { findWrongLetters } from './wrong-letters.ts';
import { withSymbolMarks } from './symbol-marks.ts';
import { belowNumberedTitle, readTitle, type Title } from './title.ts';

/**
 * @throws {RefusedDocument} where the pages hold no text, or no resolution, in a sentence that
 * says what the document is
 */
export function readPdfPages(pages: readonly GlyphPage[]): PrintedDocument {
  const printedHere = ownPages(pages);
  if (printedHere) return readOwnPages(printedHere);
  const parts = sortPages(pages);
  const lines = parts.flatMap(({ text }) => text);
  if (lines.length === 0) {
    throw new RefusedDocument(
      'The PDF holds pictures of pages, a scan, and no text. Get the document as it was published, or have its text recognised first.',
    );
  }
  const reading: Reading = { measures: measure(parts), marks: noteMarks(parts), leftOut: [] };
  const formulas = lines.flatMap(({ text }, index) =>
    isEnactingFormula(text.trim()) ? [index] : [],
  );
  const opening = lines.slice(0, 12).map(({ text }) => text);
  const below = formulas.length > 0 ? formulas : [belowNumberedTitle(lines, reading)];
  const starts = below.filter((to) => to !== -1).map((to) => readTitle(lines, to, reading));
  const [first] = starts;
  const above = mastheadLines(lines.slice(0, first?.from ?? 40), reading);
  const masthead = readMasthead(above);
  if (!first || (formulas.length === 0 && !isWithoutFormula(masthead, opening)))
    throw refuseOther(masthead, opening);
  const { title, doubts } = withSymbolMarks(first.title, above);
  const own = [{ ...first, title }, ...starts.slice(1).filter(({ letter }) => letter !== null)];
  const notes = readNotes(parts, reading);
  return {
    masthead,
    texts: own.map((start, index) =>
      readText(start, lines.slice(start.to, own[index + 1]?.from ?? lines.length), {
        masthead,
        notes,
        reading,
        first,
      }),
    ),
    doubts: [
      ...doubts,
      ...findStrayWords(
        parts,
        lines.slice(0, first.to).map(({ text }) => text),
      ),
      ...findDividedWords([...lines, ...parts.flatMap((part) => part.notes)]),
      ...findWrongLetters(pages),
    ],
    account: {
      words: [...lines.slice(first.from), ...parts.flatMap((part) => part.notes)].map(wholeText),
      leftOut: reading.leftOut,
    },
  };
}

interface Whole {
  readonly masthead: PrintedMasthead;
  readonly notes: readonly PrintedNote[];
  readonly reading: Reading;
  readonly first: Title;
}

function readText(
  start: Title,
  own: readonly Line[],
  { masthead, notes, reading, first }: Whole,
): PrintedText {
  const formula = own.slice(0, isEnactingFormula(own[0]?.text.trim() ?? '') ? 1 : 0);
  const { blocks, closing } = readBlocks(own.slice(formula.length), reading);
  const day = closing.map(dayIn).find((found) => found !== null) ?? null;
  const words = [
    ...start.title,
    ...first.documentTitle,
    ...blocks.flatMap((block) => ('runs' in block ? block.runs : [])),
  ];
  return {
    designation: first.designation,
    letter: start.letter,
    title: start.title,
    documentTitle: first.documentTitle.length > 0 ? first.documentTitle : masthead.documentTitle,
    adopted: day ?? masthead.adopted,
    meeting: closing.find((line) => line.endsWith('meeting')) ?? null,
    status: isAdopted(first, masthead) ? 'adopted' : 'draft',
    enactingFormula: unset(joinLines(formula, reading)),
    blocks,
    notes: start.letter === null ? notes : notesOf(words, notes),
  };
}

/** The notes to which some words refer: of a document with several resolutions, each has its own. */
function notesOf(runs: readonly Run[], notes: readonly PrintedNote[]): PrintedNote[] {
  const marks = new Set(marksOf(runs));
  return notes.filter(({ mark }) => marks.has(mark));
}

/** Lines in two columns, left and right, are lines of their own. */
function mastheadLines(lines: readonly Line[], reading: Reading): MastheadLine[] {
  return lines.flatMap((line, index) =>
    partsOf(line).map((part) => {
      const above = lines[index - 1];
      const opens =
        !above ||
        above.y - line.y > reading.measures.size * 1.6 ||
        Math.abs(above.left - line.left) > 20;
      const runs = joinLines([{ ...line, pieces: part.pieces }], reading);
      return { runs: unset(runs), opens };
    }),
  );
}

/** A draft has no number, or leaves it open. */
function isAdopted({ designation }: Title, { proceeding }: PrintedMasthead): boolean {
  return proceeding !== null || (designation !== null && !designation.endsWith('…'));
}
