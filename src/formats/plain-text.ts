/**
 * A resolution as plain text to paste into a mail: lines of 72 columns, what mail programs
 * quote without breaking them; numbers hanging; `[1]` where a note is referred to.
 */

import wrapAnsi from 'wrap-ansi';
import type { Addresses } from '../site/create-addresses.ts';
import { markedText } from '../model/text/inline.ts';
import { kindOf, textRows, type TextRow } from '../model/text/paragraphs.ts';
import {
  printedClosing,
  printedMasthead,
  printedTitleLine,
} from '../model/text/printed-document.ts';
import type {
  Line,
  Note,
  Paragraph,
  QuotedText,
  Resolution,
  Section,
  Table,
} from '../model/text/resolution.ts';
import { colophon } from './colophon.ts';

const columns = 72;

/** How far numbers stand in from the words above them that have none. */
const indentation = 2;

/**
 * Writes a resolution as plain text, line feeds at the ends of its lines and an empty line
 * between its parts. Below a line of dashes stands what is not the document's own. A word
 * longer than a line stays whole.
 */
export function toPlainText(resolution: Resolution, addresses: Addresses): string {
  const { enactingFormula, notes } = resolution;
  const { name, address } = colophon(resolution, addresses);
  const masthead = printedMasthead(resolution).map((lines) =>
    lines.map(({ words }) => markedText(words)),
  );
  const rows = textRows(resolution);
  const annexed = rows.findIndex((row) => kindOf(row) === 'annex');
  const end = annexed === -1 ? rows.length : annexed;
  const title = markedText(printedTitleLine(resolution));
  return [
    ...[...masthead, [title], [markedText(enactingFormula)]].map((lines) => wrapLines(lines)),
    ...series(rows.slice(0, end), 0),
    wrapLines(printedClosing(resolution)),
    ...series(rows.slice(end), 0),
    footnotes(notes),
    '-'.repeat(columns),
    wrapLines([name, address]),
  ]
    .filter((part) => part !== '')
    .map((part) => `${part}\n`)
    .join('\n');
}

/** Headings and paragraphs in the order of print. */
function series(rows: readonly TextRow[], indent: number): string[] {
  const width = widest(rows.flatMap((row) => (row.type === 'paragraph' ? [row.paragraph] : [])));
  return rows.flatMap((row) => {
    const { isSetApart } = row.type === 'heading' ? row.section : row.paragraph;
    return [
      ...(isSetApart ? [hang('', '* * *', indent)] : []),
      ...(row.type === 'heading'
        ? headingParts(row.section, indent)
        : paragraphParts(row.paragraph, indent + indentation, width)),
    ];
  });
}

function headingParts({ marker, title, enactingFormula }: Section, indent: number): string[] {
  const words = [marker, markedText(title)].filter(Boolean).join(' ');
  return [words, markedText(enactingFormula)].map((part) => hang('', part, indent));
}

/**
 * A paragraph and what stands under it; one without a number stands out by as much as numbers
 * stand in.
 *
 * @param width of the widest number beside it
 */
function paragraphParts(paragraph: Paragraph, indent: number, width: number): string[] {
  const { marker, content, lines, table, paragraphs, quoted, closing } = paragraph;
  const own = marker === '' ? indent - indentation : indent;
  const inner = marker === '' ? indent : indent + width + 1;
  const innerWidth = widest(paragraphs);
  return [
    hang(marker.padStart(width), markedText(content), own),
    ...lines.map((line) => lineText(line, inner)),
    ...(table ? [...tableParts(table, own), footnotes(table.notes, own)] : []),
    ...paragraphs.flatMap((below) => paragraphParts(below, inner, innerWidth)),
    ...quoted.flatMap((one) => quotedParts(one, inner + indentation)),
    ...closing.map((line) => lineText(line, inner)),
  ];
}

function widest(paragraphs: readonly Paragraph[]): number {
  return Math.max(0, ...paragraphs.map(({ marker }) => marker.length));
}

function quotedParts({ enactingFormula, ...quoted }: QuotedText, indent: number): string[] {
  return [hang('', markedText(enactingFormula), indent), ...series(textRows(quoted), indent)];
}

function lineText({ marker, content }: Line, indent: number): string {
  return hang(marker, markedText(content), indent);
}

/** Rows with their cells side by side, if that fits; else each cell on lines of its own. */
function tableParts({ rows }: Table, indent: number): string[] {
  const cells = rows.map((row) => row.map(({ content }) => markedText(content)));
  const margin = ' '.repeat(indent);
  const counts = new Set(cells.map((row) => row.length));
  const widths = (cells[0] ?? []).map((_, column) =>
    Math.max(...cells.map((row) => row[column]?.length ?? 0)),
  );
  const full = widths.reduce((sum, width) => sum + width + 2, indent);
  if (counts.size !== 1 || full > columns) {
    return cells.map((row) => row.map((cell) => hang('', cell, indent)).join('\n'));
  }
  const aligned = cells.map((row) =>
    (margin + row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')).trimEnd(),
  );
  return [aligned.join('\n')];
}

function footnotes(notes: readonly Note[], indent = 0): string {
  const marked = notes.map(({ mark, content }) => ({ mark: `[${mark}]`, content }));
  const width = Math.max(...marked.map(({ mark }) => mark.length));
  return marked
    .map(({ mark, content }) => hang(mark.padStart(width), markedText(content), indent))
    .join('\n');
}

/** Words beside a marker, their further lines below the first; without one, just the words. */
function hang(marker: string, words: string, indent: number): string {
  const opening = ' '.repeat(indent) + (marker.trim() === '' ? '' : `${marker} `);
  const margin = ' '.repeat(opening.length);
  const lines = wrapAnsi(words, columns - margin.length).split('\n');
  return (opening + lines.join(`\n${margin}`)).trimEnd();
}

function wrapLines(lines: readonly string[]): string {
  return lines.map((line) => wrapAnsi(line, columns)).join('\n');
}
