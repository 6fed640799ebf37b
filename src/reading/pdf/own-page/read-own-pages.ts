/** A text as this site prints it, from the title to the notes, by what stands where. */
import { readMasthead, type MastheadLine } from '../../masthead/read-masthead.ts';
import { dayIn } from '../../printed/dates.ts';
import type { PrintedDocument, PrintedText } from '../../printed/printed-document.ts';
import { tidy, unset } from '../../printed/runs.ts';
import { isEnactingFormula } from '../../structure/enacting-formula.ts';
import { joinLines, type Reading } from '../join-lines.ts';
import { wholeText, type Line } from '../lines.ts';
import { noteMarks, readNotes } from '../notes.ts';
import { splitDesignation } from '../title.ts';
import { readOwnBlocks } from './own-blocks.ts';
import { isOfSize, pitch, sizes, type OwnPages } from './own-page.ts';

/** @param own the pages, without what the page adds below the text */
export function readOwnPages(own: OwnPages): PrintedDocument {
  const lines = own.pages.flatMap((page) => page.lines);
  const isTitle = (line: Line | undefined): boolean =>
    line !== undefined && line.isBold && isOfSize(line, own.size * sizes.title);
  const from = lines.findIndex(isTitle);
  const below = lines.findIndex((line, index) => index > from && !isTitle(line));
  const to = below === -1 ? lines.length : below;
  const isNote = (line: Line): boolean => isOfSize(line, own.size * sizes.notes);
  const firstNote = lines.findIndex((line, index) => index >= to && isNote(line));
  const end = firstNote === -1 ? lines.length : firstNote;
  const notes = [{ notes: lines.slice(end) }];
  const reading: Reading = {
    measures: {
      size: own.size,
      left: own.left,
      right: 0,
      pitch: own.size * pitch,
      setsIn: false,
      printsSpaces: false,
    },
    marks: noteMarks(notes),
    leftOut: [],
  };
  const masthead = readMasthead(mastheadLines(lines.slice(0, from), own, reading));
  const text = readText(lines.slice(from, to), lines.slice(to, end), own, reading);
  return {
    masthead,
    texts: [
      {
        ...text,
        documentTitle: masthead.documentTitle,
        adopted: text.adopted ?? masthead.adopted,
        status: isAdopted(text, masthead.proceeding) ? 'adopted' : 'draft',
        notes: readNotes(notes, reading),
      },
    ],
    doubts: [],
    account: { words: lines.slice(from).map(wholeText), leftOut: reading.leftOut },
  };
}

type Body = Omit<PrintedText, 'documentTitle' | 'status' | 'notes'>;

function readText(
  title: readonly Line[],
  lines: readonly Line[],
  own: OwnPages,
  reading: Reading,
): Body {
  const roman = joinLines(title, reading).map((run) =>
    run.type === 'words' ? { ...run, bold: false } : run,
  );
  const { designation, words } = splitDesignation(tidy(roman));
  const [first] = lines;
  const hasFormula = first?.isItalic === true && isEnactingFormula(first.text.trim());
  const { blocks, closing } = readOwnBlocks(hasFormula ? lines.slice(1) : lines, own, reading);
  return {
    designation,
    letter: null,
    title: words,
    adopted: closing.map(dayIn).find((day) => day !== null) ?? null,
    meeting: closing.find((line) => line.endsWith('meeting')) ?? null,
    enactingFormula: hasFormula ? unset(joinLines([first], reading)) : [],
    blocks,
  };
}

function isAdopted({ designation }: Body, proceeding: string | null): boolean {
  return proceeding !== null || (designation !== null && !designation.endsWith('…'));
}

/** The lines above the title: a new one stands a little further from what is above it. */
function mastheadLines(
  lines: readonly Line[],
  { size }: OwnPages,
  reading: Reading,
): MastheadLine[] {
  return lines.flatMap((line, index) => {
    const above = lines[index - 1];
    const opens = !above || above.y - line.y > size * (pitch + 0.12);
    // Organ and symbol stand on one line.
    const symbolAt = index === 0 ? line.pieces.findIndex(({ bold }) => bold) : -1;
    const parts =
      symbolAt === -1
        ? [line.pieces]
        : [line.pieces.slice(0, symbolAt), line.pieces.slice(symbolAt)];
    return parts.map((pieces) => ({
      runs: unset(joinLines([{ ...line, pieces }], reading)),
      opens,
    }));
  });
}
