import { notesIn } from './inline.ts';
import { withSubParagraphs } from './paragraphs.ts';
import type { Note, Paragraph } from './resolution.ts';

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
    const numbers = withSubParagraphs([paragraph]).flatMap(({ content }) => notesIn(content));
    const own = notes.filter((note) => left.has(note) && numbers.includes(note.number));
    own.forEach((note) => left.delete(note));
    return own.length > 0 ? [{ anchor: paragraph.anchor, notes: own }] : [];
  });
}
