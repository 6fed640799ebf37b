/**
 * A resolution as plain text to paste into a mail: lines of 72 columns, what mail programs
 * quote without breaking them; numbers hanging; `[1]` where a note is referred to.
 *
 * The place of everything tells what it is, so that the text can be read back
 * (`src/reading/plain-text/own/`). Empty lines part it: one stands above a paragraph, two above a
 * heading of the lowest level and one more above each level over that. Paragraphs without a number
 * stand at the left edge, numbers two columns from it, and what belongs to a paragraph where the
 * words of numbered ones do. A quoted text has `>` before each line, as in a mail.
 */

import type { Addresses } from '../../site/create-addresses.ts';
import { markedText } from '../../model/text/inline.ts';
import { kindOf, textRows } from '../../model/text/paragraphs.ts';
import {
  printedClosing,
  printedMasthead,
  printedTitleLine,
} from '../../model/text/printed-document.ts';
import type { Resolution } from '../../model/text/resolution.ts';
import { colophon } from '../colophon.ts';
import { hang, joined, together } from './lines.ts';
import { lowestLevel, TextLayout } from './text-layout.ts';

/** What mail programs quote without breaking it. */
const columns = 72;

/**
 * Writes a resolution as plain text, line feeds at the ends of its lines. Below a line of dashes
 * stands what is not the document's own. A word longer than a line stays whole.
 */
export function toPlainText(resolution: Resolution, addresses: Addresses): string {
  const { enactingFormula, notes, sections } = resolution;
  const { name, address } = colophon(resolution, addresses);
  const masthead = printedMasthead(resolution).map((lines) =>
    lines.map(({ words }) => markedText(words)),
  );
  const rows = textRows(resolution);
  const annexed = rows.findIndex((row) => kindOf(row) === 'annex');
  const end = annexed === -1 ? rows.length : annexed;
  const layout = new TextLayout(columns, lowestLevel(sections));
  const parts = [
    ...masthead.map((lines) => together(lines, columns)),
    hang('', markedText(printedTitleLine(resolution)), 0, columns),
    hang('', markedText(enactingFormula), 0, columns),
    ...layout.series(rows.slice(0, end)),
    together(printedClosing(resolution), columns),
    ...layout.series(rows.slice(end)),
    layout.footnotes(notes, 0),
    { words: '-'.repeat(columns), space: 1 },
    together([name, address], columns),
  ];
  return `${joined(parts)}\n`;
}
