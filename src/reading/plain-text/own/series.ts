/**
 * The blocks of a text that this site wrote, from the place of everything:
 * `src/formats/plain-text/` says what stands where.
 */
import { parseSubParagraphLabel } from '../../../model/places/sub-paragraph-label.ts';
import { beginsAnnex } from '../../structure/heading-levels.ts';
import { findLead } from '../../leads/find-lead.ts';
import type { Place, PrintedBlock, PrintedNote, Run } from '../../printed/printed-document.ts';
import { dropWords, roman, tidy, wordsOf } from '../../printed/runs.ts';
import { isGrid, readGrid } from './grid.ts';
import { columnOf, linesOfPart, partsOf, wordsOfPart, type TextPart } from './parts.ts';

/** How far numbers stand in from the left edge. */
const indentation = 2;

const number = /^[“"]?\d+(?:\.\d+)*(?: (?:bis|ter|quater|quinquies|sexies)|[A-Z])?[.)]?(?= |$)/;

/** Words with the marks of notes: those of the text, and of a table in it. */
export function markedRuns(words: string, marks: ReadonlySet<string>): Run[] {
  const parts = words.split(/\[(\d+|\*+|[a-z]+)\]/);
  return tidy(
    parts.map((part, index): Run => {
      if (index % 2 === 0) return roman(part);
      return marks.has(part) ? { type: 'mark', mark: part } : roman(`[${part}]`);
    }),
  );
}

/** The notes of a part, each of which begins with its mark in brackets; empty where it has none. */
export function notesIn(part: TextPart, marks: ReadonlySet<string>): PrintedNote[] {
  const place = placeOf(part);
  const [, opening = ''] = /^( *\[(?:\d+|\*+|[a-z]+)\] )/.exec(part.lines[0] ?? '') ?? [];
  const notes: { mark: string; words: string }[] = [];
  for (const line of opening === '' ? [] : part.lines) {
    const [, mark, words = ''] =
      columnOf(line) < opening.length ? (/^ *\[([^\]]+)\] (.*)$/.exec(line) ?? []) : [];
    const last = notes.at(-1);
    if (mark !== undefined) notes.push({ mark, words });
    else if (last) last.words += ` ${line.trim()}`;
  }
  return notes.map(({ mark, words }) => ({ mark, runs: markedRuns(words, marks), place }));
}

/** Reads a series of paragraphs with its headings. */
export class Series {
  readonly blocks: PrintedBlock[] = [];
  readonly #parts: readonly TextPart[];
  readonly #marks: ReadonlySet<string>;
  /** How many empty lines stand above the outermost headings. */
  readonly #most: number;
  #isInAnnex = false;
  /** Where that begins which belongs to the paragraphs that are open, from the whole one inwards. */
  #lefts: number[];

  /**
   * @param marks of the notes of the text
   * @param most how many empty lines stand above an outermost heading; those of the parts, if it
   *   is a text by itself
   */
  constructor(parts: readonly TextPart[], marks: ReadonlySet<string>, most = mostSpace(parts)) {
    this.#parts = parts;
    this.#marks = marks;
    this.#most = most;
    this.#lefts = [innerColumn(parts)];
    parts.forEach((part, index) => {
      this.#read(part, parts[index - 1]);
    });
  }

  #read(part: TextPart, above: TextPart | undefined): void {
    const { column } = part;
    const sheet = part.lines.map((line) => line.slice(column));
    const table = this.blocks.at(-1);
    const notes = table?.type === 'table' && above ? notesIn(part, this.#marks) : [];
    if (part.space > 1 && column === 0) this.#addHeading(part);
    else if (isGrid(sheet)) this.#addTable(sheet, part);
    else if (table?.type === 'table' && notes.length > 0) this.#addTableNotes(notes);
    else if (column > 0 && sheet.every((line) => line.startsWith('>')))
      this.#addQuotation(sheet, part);
    else this.#addWords(part);
  }

  #addHeading(part: TextPart): void {
    const [first = '', ...others] = linesOfPart(part);
    const outermost = part.space === this.#most;
    if (outermost && beginsAnnex(first)) this.#isInAnnex = true;
    const level = this.#most - part.space + (this.#isInAnnex ? 1 : 2);
    this.#lefts.splice(1);
    for (const line of [first, ...others]) {
      const runs = markedRuns(line, this.#marks);
      this.blocks.push({ type: 'heading', runs, weight: 1, level, place: placeOf(part) });
    }
  }

  #addWords(part: TextPart): void {
    const words = wordsOfPart(part);
    const place = placeOf(part);
    if (words === '* * *') {
      this.blocks.push({ type: 'ornament', place });
      return;
    }
    const depth = this.#depthAt(part.column);
    const marker = this.#markerOf(words, depth, part.column);
    const runs = markedRuns(words.slice(marker.length), this.#marks);
    this.#lefts.splice(Math.max(depth, 1));
    if (depth > 0 && marker !== '') this.#lefts.push(part.column + marker.length + 1);
    const own = depth === 0 && !this.#isInAnnex ? withLead(runs) : runs;
    this.blocks.push({ type: 'paragraph', marker, runs: own, opens: true, depth, place });
  }

  /** 0 for whole paragraphs, whose numbers stand left of what belongs to them. */
  #depthAt(column: number): number {
    return this.#lefts.findLastIndex((left) => left <= column) + 1;
  }

  #markerOf(words: string, depth: number, column: number): string {
    if (depth > 0) return parseSubParagraphLabel(words)?.marker ?? '';
    if (column < indentation) return '';
    return number.exec(words)?.[0] ?? '';
  }

  #addTable(sheet: readonly string[], part: TextPart): void {
    const { rows, headRows } = readGrid(sheet);
    const marks = new Set([...this.#marks, ...marksBelow(this.#parts, part)]);
    this.blocks.push({
      type: 'table',
      rows: rows.map((row) =>
        row.map(({ words, ...spans }) => ({ runs: markedRuns(words, marks), ...spans })),
      ),
      headRows,
      depth: this.#depthAt(part.column),
      notes: [],
      place: placeOf(part),
    });
  }

  #addTableNotes(notes: readonly PrintedNote[]): void {
    const table = this.blocks.pop();
    if (table?.type === 'table') this.blocks.push({ ...table, notes });
  }

  #addQuotation(sheet: readonly string[], part: TextPart): void {
    const lines = sheet.map((line) => line.replace(/^> ?/, ''));
    const { blocks } = new Series(partsOf(lines, part.number), this.#marks);
    const depth = this.#depthAt(part.column);
    this.blocks.push({ type: 'quotation', depth, blocks, place: placeOf(part) });
  }
}

/** The most empty lines above a part. */
export function mostSpace(parts: readonly TextPart[]): number {
  return Math.max(1, ...parts.map(({ space }) => space));
}

/** Where that begins which belongs to a whole paragraph: at the words of those that have numbers. */
function innerColumn(parts: readonly TextPart[]): number {
  const words = parts.flatMap((part) => {
    if (part.column !== indentation) return [];
    const marker = number.exec(wordsOfPart(part))?.[0] ?? '';
    return marker === '' ? [] : [indentation + marker.length + 1];
  });
  return words[0] ?? 2 * indentation;
}

/** The marks of the notes right below a table. */
function marksBelow(parts: readonly TextPart[], table: TextPart): string[] {
  const below = parts[parts.indexOf(table) + 1];
  return below?.column === undefined ? [] : notesIn(below, new Set()).map(({ mark }) => mark);
}

/** Plain text has no italics: a lead is found by its words. */
function withLead(runs: readonly Run[]): Run[] {
  const [first] = runs;
  const lead = findLead(wordsOf(runs));
  if (first?.type !== 'words' || lead === null || lead.length > first.text.length) return [...runs];
  return tidy([{ ...roman(lead), italic: true }, ...dropWords(runs, lead.length)]);
}

function placeOf({ number: line }: TextPart): Place {
  return { unit: 'line', number: line };
}
