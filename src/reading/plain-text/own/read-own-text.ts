/** A text that this site wrote as `.txt`, read back by the place of everything in it. */
import { readColophon, titleBehind, type ReadColophon } from '../../masthead/colophon.ts';
import { readOwnMasthead } from '../../masthead/own-masthead.ts';
import { dayIn } from '../../printed/dates.ts';
import type {
  PrintedBlock,
  PrintedDocument,
  PrintedNote,
  PrintedText,
  Run,
} from '../../printed/printed-document.ts';
import { wordsOf } from '../../printed/runs.ts';
import { isEnactingFormula } from '../../structure/enacting-formula.ts';
import { beginsAnnex } from '../../structure/heading-levels.ts';
import { isClosing as isClosingLine } from '../closing.ts';
import { linesOfPart, partsOf, wordsOfPart, type TextPart } from './parts.ts';
import { markedRuns, mostSpace, notesIn, Series } from './series.ts';

/** Reads a text that this site wrote; null where it is none. */
export function readOwnText(source: string): PrintedDocument | null {
  const parts = partsOf(source.split(/\r?\n/));
  const rule = parts.findLastIndex(({ lines }) => /^-{72}$/.test(lines.join('\n')));
  const below = parts[rule + 1];
  const said = rule > 0 && below ? linesOfPart(below)[0] : undefined;
  const colophon = said === undefined ? null : readColophon(said);
  return colophon && read(parts.slice(0, rule), colophon);
}

const nothing: TextPart = { space: 0, column: 0, lines: [], number: 1 };

function read(parts: readonly TextPart[], colophon: ReadColophon): PrintedDocument {
  const { marks, notes, text } = splitNotes(parts);
  const runs = (part: TextPart | undefined): Run[] =>
    part ? markedRuns(wordsOfPart(part), marks) : [];
  const isFormula = (part: TextPart): boolean => isEnactingFormula(wordsOf(runs(part)));
  const title = titleAt(text, colophon, text.findIndex(isFormula));
  const [formula] = text.slice(title + 1).filter((part, index) => index === 0 && isFormula(part));
  const body = text.slice(title + (formula ? 2 : 1));
  const closing = body.find(isClosing);
  const [meeting = null, day = ''] = closing?.lines ?? [];
  const masthead = readOwnMasthead(
    text.slice(0, title).map((part) => linesOfPart(part).map((line) => markedRuns(line, marks))),
    colophon,
  );
  const printed: PrintedText = {
    designation: colophon.designation,
    title: titleBehind(colophon, runs(text[title])),
    letter: null,
    documentTitle: masthead.documentTitle,
    adopted: dayIn(day) ?? colophon.adopted,
    meeting,
    status: colophon.status,
    enactingFormula: runs(formula),
    blocks: blocksOf(
      body.filter((part) => part !== closing),
      marks,
    ),
    notes,
  };
  const words = parts.slice(title).flatMap(({ lines }) => lines);
  return { masthead, texts: [printed], doubts: [], account: { words, leftOut: [] } };
}

/** The notes at the end of a text, their marks, and what stands above them. */
function splitNotes(parts: readonly TextPart[]): {
  readonly marks: ReadonlySet<string>;
  readonly notes: readonly PrintedNote[];
  readonly text: readonly TextPart[];
} {
  const last = parts.at(-1);
  const found = last && last.column < 3 ? notesIn(last, new Set()) : [];
  const marks = new Set(found.map(({ mark }) => mark));
  // Notes with letters are those of a table.
  if (!last || found.length === 0 || found.some(({ mark }) => /^[a-z]/.test(mark))) {
    return { marks: new Set(), notes: [], text: parts };
  }
  return { marks, notes: notesIn(last, marks), text: parts.slice(0, -1) };
}

/** The title stands before the enacting formula, and behind what the text is called. */
function titleAt(
  parts: readonly TextPart[],
  { designation }: ReadColophon,
  formula: number,
): number {
  const called = parts.findIndex((part) => {
    const words = wordsOfPart(part);
    return designation !== null && words.startsWith(designation) && part.space < 2;
  });
  return called === -1 ? Math.max(0, formula - 1) : called;
}

/** Annexes are a series of their own. */
function blocksOf(body: readonly TextPart[], marks: ReadonlySet<string>): readonly PrintedBlock[] {
  const most = mostSpace(body);
  const annexed = body.findIndex(
    (part) => part.space === most && most > 1 && beginsAnnex(linesOfPart(part)[0] ?? ''),
  );
  const star = annexed > 0 && wordsOfPart(body[annexed - 1] ?? nothing) === '* * *' ? 1 : 0;
  const end = annexed === -1 ? body.length : annexed - star;
  return [body.slice(0, end), body.slice(end)].flatMap(
    (series) => new Series(series, marks, most).blocks,
  );
}

/** The meeting and the day of adoption, each on a line of its own. */
function isClosing({ lines, column }: TextPart): boolean {
  return (
    column === 0 &&
    lines.length < 3 &&
    /\bmeeting$/.test(lines[0] ?? '') &&
    lines.every(isClosingLine)
  );
}
