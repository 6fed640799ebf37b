/**
 * A resolution as plain text to paste into a mail: lines of 72 columns, what mail programs
 * quote without breaking them; numbers hanging; `[1]` where a note is referred to.
 */

import wrapAnsi from 'wrap-ansi';
import type { Addresses } from '../site/create-addresses.ts';
import { markedText } from '../model/text/inline.ts';
import { printedClosing, printedMasthead, printedTitle } from '../model/text/printed-document.ts';
import type { Note, Paragraph, Resolution } from '../model/text/resolution.ts';
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
  const { enactingFormula, paragraphs, notes } = resolution;
  const { name, address } = colophon(resolution, addresses);
  const masthead = printedMasthead(resolution).map((lines) =>
    lines.map(({ words }) => markedText(words)),
  );
  return [
    ...[...masthead, [printedTitle(resolution)], [markedText(enactingFormula)]].map(wrapLines),
    ...series(paragraphs, indentation),
    wrapLines(printedClosing(resolution)),
    footnotes(notes),
    '-'.repeat(columns),
    wrapLines([name, address]),
  ]
    .filter((part) => part !== '')
    .map((part) => `${part}\n`)
    .join('\n');
}

/** Paragraphs of one level with what stands under them; those without a number stand out. */
function series(paragraphs: readonly Paragraph[], indent: number): string[] {
  const width = Math.max(...paragraphs.map(({ marker }) => marker.length));
  return paragraphs.flatMap(({ marker, content, paragraphs: below }) => {
    const own = marker === '' ? 0 : indent;
    const inner = marker === '' ? indent : indent + width + 1;
    return [hang(marker.padStart(width), markedText(content), own), ...series(below, inner)];
  });
}

function footnotes(notes: readonly Note[]): string {
  const marked = notes.map(({ mark, content }) => ({ mark: `[${mark}]`, content }));
  const width = Math.max(...marked.map(({ mark }) => mark.length));
  return marked
    .map(({ mark, content }) => hang(mark.padStart(width), markedText(content), 0))
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
