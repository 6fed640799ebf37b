/** Where typography, notes and citations stand in the plain words of a run. */

import { plainText } from './inline.ts';
import type { Citation, Inline, NoteMark } from './resolution.ts';

/** A stretch of the plain words, in UTF-16 units from their beginning. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What the plain words of a run do not say. */
export interface Marks {
  readonly italics: readonly Stretch[];
  readonly bold: readonly Stretch[];
  /** The mark of a note, and the place before which it stands. */
  readonly notes: readonly { readonly mark: NoteMark; readonly at: number }[];
  readonly citations: readonly (Stretch & { readonly citation: Citation })[];
}

/** Finds the marks of a run, each kind in the order of the words. */
export function marksIn(inlines: readonly Inline[]): Marks {
  const marks = {
    italics: [] as Stretch[],
    bold: [] as Stretch[],
    notes: [] as { mark: NoteMark; at: number }[],
    citations: [] as (Stretch & { citation: Citation })[],
  };
  collect(inlines, 0, marks);
  return marks;
}

type Found = { -readonly [Kind in keyof Marks]: Marks[Kind][number][] };

function collect(inlines: readonly Inline[], offset: number, found: Found): void {
  let start = offset;
  for (const inline of inlines) {
    const end = start + plainText([inline]).length;
    if (inline.type === 'emphasis') found.italics.push({ start, end });
    if (inline.type === 'strong') found.bold.push({ start, end });
    if (inline.type === 'noteMark') found.notes.push({ mark: inline, at: start });
    if (inline.type === 'citation') {
      found.citations.push({ start, end, citation: inline.citation });
    }
    if ('children' in inline) collect(inline.children, start, found);
    start = end;
  }
}
