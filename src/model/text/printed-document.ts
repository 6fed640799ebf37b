/** What a document prints around its paragraphs, word for word and in its order. */

import { printedDate } from '../symbols/date.ts';
import { printedDesignation } from './names.ts';
import type { Inline, Resolution, ResolutionDescription } from './resolution.ts';

/** One printed line. */
export type PrintedLine = readonly Inline[];

/**
 * The lines above the title, in groups that belong together: `Fifty-sixth session` and
 * `Agenda item 119 (b)`. Empty where the document prints nothing there.
 */
export function printedMasthead({ organ, masthead }: Resolution): readonly PrintedLine[][] {
  if (masthead === null) return [];
  const {
    distribution,
    distributed,
    session,
    agendaItem,
    agendaTitle,
    committee,
    sponsors,
    proceeding,
    report,
    documentTitle,
  } = masthead;
  const groups: (readonly (PrintedLine | string | null)[])[] = [
    [organ],
    [distribution, distributed && printedDate(distributed)],
    [session, committee, agendaItem, agendaTitle],
    [sponsors],
    [proceeding],
    [report],
    [documentTitle],
  ];
  return groups
    .map((lines) => lines.flatMap((line) => (line === null ? [] : [asLine(line)])))
    .filter((lines) => lines.length > 0);
}

/** `56/149. Enhancement of international cooperation in the field of human rights`. */
export function printedTitle(resolution: ResolutionDescription): string {
  const { designation, symbol, title } = resolution;
  if (title === null) return designation;
  return designation === symbol ? title : `${printedDesignation(resolution)} ${title}`;
}

/** The lines below the last paragraph: `88th plenary meeting`, `19 December 2001`. */
export function printedClosing({ meeting, adopted }: ResolutionDescription): string[] {
  if (meeting === null) return [];
  return adopted === null ? [meeting] : [meeting, printedDate(adopted)];
}

function asLine(line: PrintedLine | string): PrintedLine {
  return typeof line === 'string' ? [{ type: 'text', value: line }] : line;
}
