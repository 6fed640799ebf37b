import { noteMarksIn } from './inline.ts';
import { runsOf, withSubParagraphs } from './paragraphs.ts';
import type { Inline, Note, Paragraph } from './resolution.ts';

/** The notes that one top-level paragraph is the first to refer to. */
export interface NoteGroup {
  /** The paragraph's anchor. */
  readonly anchor: string;
  readonly notes: readonly Note[];
}

/** Groups notes by the paragraph in which, or under which, each is referred to first. */
export function groupNotes(paragraphs: readonly Paragraph[], notes: readonly Note[]): NoteGroup[] {
  const left = new Set(notes);
  return paragraphs.flatMap((paragraph) => {
    const anchors = anchorsOfNotes(withSubParagraphs([paragraph]).flatMap(runsOf));
    const own = notes.filter((note) => left.has(note) && anchors.has(note.anchor));
    own.forEach((note) => left.delete(note));
    return own.length > 0 ? [{ anchor: paragraph.anchor, notes: own }] : [];
  });
}

function anchorsOfNotes(runs: readonly (readonly Inline[])[]): ReadonlySet<string> {
  return new Set(runs.flatMap(noteMarksIn).map(({ anchor }) => anchor));
}
