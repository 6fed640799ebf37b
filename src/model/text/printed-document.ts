/** What a document prints around its paragraphs, word for word and in its order. */

import { printedDate } from '../symbols/date.ts';
import { printedDesignation } from './names.ts';
import type { Inline, Masthead, Resolution, ResolutionDescription } from './resolution.ts';

/** What a line above the title tells; `organ` is that of the resolution. */
export type MastheadField = 'organ' | keyof Masthead;

/** One printed line. */
export interface PrintedLine {
  readonly field: MastheadField;
  readonly words: readonly Inline[];
}

/** In the order of print, in groups that belong together. */
const groups: readonly (readonly MastheadField[])[] = [
  ['organ'],
  ['distribution', 'distributed'],
  ['session', 'committee', 'agendaItem', 'agendaTitle'],
  ['sponsors'],
  ['proceeding'],
  ['report'],
  ['documentTitle'],
];

/**
 * The lines above the title, in groups that belong together: `Fifty-sixth session` and
 * `Agenda item 119 (b)`. Empty where the document prints nothing there.
 */
export function printedMasthead({ organ, masthead }: Resolution): readonly PrintedLine[][] {
  if (masthead === null) return [];
  const { distributed } = masthead;
  const printed = { ...masthead, organ, distributed: distributed && printedDate(distributed) };
  return groups
    .map((fields) =>
      fields.flatMap((field): PrintedLine[] => {
        const words = printed[field];
        if (words === null) return [];
        return [
          { field, words: typeof words === 'string' ? [{ type: 'text', value: words }] : words },
        ];
      }),
    )
    .filter((lines) => lines.length > 0);
}

/** `56/149. Enhancement of international cooperation in the field of human rights`. */
export function printedTitle(resolution: ResolutionDescription): string {
  const { designation, symbol, title } = resolution;
  if (title === null) return designation;
  return designation === symbol ? title : `${printedDesignation(resolution)} ${title}`;
}

/** The same with the title's italics and the marks of its notes. */
export function printedTitleLine(resolution: Resolution): readonly Inline[] {
  const { printedTitle: title, title: plain } = resolution;
  const before = printedTitle({ ...resolution, title: plain === null ? null : '' });
  return before === '' ? title : [{ type: 'text', value: before }, ...title];
}

/** The lines below the last paragraph: `88th plenary meeting`, `19 December 2001`. */
export function printedClosing({ meeting, adopted }: ResolutionDescription): string[] {
  if (meeting === null) return [];
  return adopted === null ? [meeting] : [meeting, printedDate(adopted)];
}
