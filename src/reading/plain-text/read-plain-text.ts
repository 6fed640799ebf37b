/**
 * A resolution from plain text: typed a paragraph a line, hard-wrapped as it was copied from a
 * PDF, or as this site writes it.
 */
import { findLead } from '../leads/find-lead.ts';
import { refuseOther } from '../masthead/other-documents.ts';
import { readMasthead } from '../masthead/read-masthead.ts';
import { dayIn } from '../printed/dates.ts';
import type {
  PrintedBlock,
  PrintedDocument,
  PrintedMasthead,
  PrintedNote,
  PrintedText,
  Run,
} from '../printed/printed-document.ts';
import { dropWords, roman, tidy, unset, wordsOf } from '../printed/runs.ts';
import { headingLines } from '../structure/one-line-headings.ts';
import { isEnactingFormula } from '../structure/enacting-formula.ts';
import { openingMarker } from '../structure/markers.ts';
import { isClosing, isMeeting } from './closing.ts';
import { readOwnText } from './own/read-own-text.ts';
import { joined, paragraphsOf, type TextParagraph } from './paragraphs.ts';
import { textLines, type TextLine } from './text-lines.ts';
import { splitNote, typedRuns } from './typed-runs.ts';

/** @throws {RefusedDocument} where no line is an enacting formula */
export function readPlainText(source: string): PrintedDocument {
  return readOwnText(source) ?? readTypedText(source);
}

/** A text as it was typed or copied, however its lines were broken. */
function readTypedText(source: string): PrintedDocument {
  const lines = withoutColophon(textLines(source));
  const formula = lines.findIndex(({ words }) => isEnactingFormula(unstarred(unmarked(words))));
  if (formula === -1) {
    const top = lines.slice(0, 20).map(({ words }) => words);
    throw refuseOther(readMasthead([]), top);
  }
  const body = readBody(lines.slice(formula + 1));
  const marks = new Set(body.notes.map(({ mark }) => mark));
  const { masthead, designation, title, from } = readTop(lines.slice(0, formula), marks);
  const text: PrintedText = {
    ...body,
    designation,
    letter: null,
    title,
    documentTitle: masthead.documentTitle,
    adopted: body.adopted ?? masthead.adopted,
    status: isAdopted(masthead, body) ? 'adopted' : 'draft',
    enactingFormula: formulaOf(lines[formula]?.words ?? '', marks),
  };
  const words = lines.slice(from).map((line) => line.words);
  return { masthead, texts: [text], doubts: [], account: { words, leftOut: [] } };
}

function isAdopted({ symbol, proceeding }: PrintedMasthead, { meeting }: Body): boolean {
  return meeting !== null || proceeding !== null || (symbol ?? '').includes('/RES/');
}

/** What this site writes below a text, after a line of dashes, is not the document's own. */
export function withoutColophon(lines: readonly TextLine[]): TextLine[] {
  const rule = lines.findLastIndex(({ words }) => /^-{20,}$/.test(words));
  return rule === -1 || lines.length - rule > 6 ? [...lines] : lines.slice(0, rule);
}

/** `56/149.`, `2002/…`: the number before a title. */
const designated =
  /^([A-Z]?[A-Z0-9-]*\d+\/(?:\d+(?: ?[A-Z])?|…|\.\.\.)|\d+ \([A-Z]+\)|\d+ \(\d{4}\))\.?\s+/;

interface Top {
  readonly masthead: PrintedMasthead;
  readonly designation: string | null;
  readonly title: readonly Run[];
  /** The index of the first line of the title. */
  readonly from: number;
}

/** What stands above the enacting formula: the masthead, then the title. */
function readTop(lines: readonly TextLine[], marks: ReadonlySet<string>): Top {
  const at = lines.findLastIndex(({ words }) => designated.test(words));
  const from = at === -1 ? titleStart(lines) : at;
  const title = joined(lines.slice(from).map(({ words }) => words));
  const [opening = '', designation = null] = designated.exec(title) ?? [];
  const above = lines.slice(0, from);
  return {
    masthead: readMasthead(
      above.map(({ words, isApart }) => ({ runs: [roman(words)], opens: isApart })),
    ),
    designation,
    title: unset(typedRuns(title.slice(opening.length), marks)),
    from,
  };
}

/** Without a number, the title is the last paragraph. */
function titleStart(lines: readonly TextLine[]): number {
  return Math.max(
    lines.findLastIndex(({ isApart }) => isApart),
    0,
  );
}

type Body = Pick<PrintedText, 'meeting' | 'adopted' | 'blocks' | 'notes'>;

function readBody(lines: readonly TextLine[]): Body {
  const closing = lines.filter(({ words }) => isClosing(unstarred(words)));
  const paragraphs = paragraphsOf(lines.filter((line) => !closing.includes(line)));
  const marks = new Set(paragraphs.flatMap(({ words }) => splitNote(words)?.mark ?? []));
  const notes: PrintedNote[] = [];
  const blocks: PrintedBlock[] = [];
  for (const paragraph of paragraphs) {
    const note = splitNote(paragraph.words);
    if (note) notes.push(noteOf(note, paragraph, marks));
    else blocks.push(...blocksOf(paragraph, marks));
  }
  const spoken = closing.map(({ words }) => unstarred(words));
  return {
    meeting: spoken.find(isMeeting) ?? null,
    adopted: spoken.map(dayIn).find((day) => day !== null) ?? null,
    blocks,
    notes,
  };
}

function noteOf(
  { mark, words }: { readonly mark: string; readonly words: string },
  { number }: TextParagraph,
  marks: ReadonlySet<string>,
): PrintedNote {
  return { mark, runs: typedRuns(words, marks), place: { unit: 'line', number } };
}

function blocksOf({ words, number }: TextParagraph, marks: ReadonlySet<string>): PrintedBlock[] {
  const place = { unit: 'line', number } as const;
  if (/^(?:\* ?){3}$/.test(words)) return [{ type: 'ornament', place }];
  const opening = openingMarker(words);
  const marker = opening?.text ?? '';
  const runs = typedRuns(words.slice(opening?.length ?? 0), marks);
  if (opening === null && isHeading(words)) {
    return headingLines(unset(runs)).map((line) => ({
      type: 'heading',
      runs: line,
      level: null,
      weight: 1,
      place,
    }));
  }
  const isWhole = opening === null || /^\d/.test(marker);
  return [
    {
      type: 'paragraph',
      marker,
      runs: isWhole ? withLead(runs) : runs,
      opens: !/^\p{Ll}/u.test(words),
      depth: null,
      place,
    },
  ];
}

/** A line of a few words that is no sentence. */
function isHeading(words: string): boolean {
  return words.length < 200 && !/[.,;:]$/.test(unmarked(words)) && /^[\p{Lu}\d“]/u.test(words);
}

/** A text that was copied has lost its italics: its leads are found by their words. */
function withLead(runs: readonly Run[]): Run[] {
  const [first] = runs;
  if (first?.type !== 'words' || first.italic) return [...runs];
  const lead = findLead(wordsOf(runs));
  if (lead === null || lead.length > first.text.length) return [...runs];
  return tidy([{ ...roman(lead), italic: true }, ...dropWords(runs, lead.length)]);
}

/** Words without the mark of a note behind them. */
function unmarked(words: string): string {
  return words.replace(/(?:\[(?:\d+|\*+)\]|[¹²³⁰⁴-⁹]+)$/, '');
}

/** The enacting formula with the mark that it may have. */
function formulaOf(words: string, marks: ReadonlySet<string>): Run[] {
  const formula = unmarked(words);
  return tidy([roman(unstarred(formula)), ...typedRuns(words.slice(formula.length), marks)]);
}

function unstarred(words: string): string {
  return words.replace(/^[*_]+|[*_]+(?=,?$)/g, '');
}
