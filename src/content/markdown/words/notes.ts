import type { FootnoteDefinition } from 'mdast';
import type { Note } from '../../../model/text/resolution.ts';
import { fail } from '../fail.ts';
import type { Reading } from '../reading.ts';
import { unsupported } from '../unsupported.ts';
import { readInlines } from './inline.ts';
import { readNoteName, type NoteName } from './note-marks.ts';

/**
 * The notes of a text: those with numbers in their order, those with asterisks before them.
 *
 * @param definitions the notes as typed, `[^1]: See resolution 55/2.`
 * @param cited the anchors of the notes to which the document refers
 * @throws at a note without text, typed twice or never referred to
 */
export function readNotes(
  definitions: readonly FootnoteDefinition[],
  cited: ReadonlySet<string>,
  reading: Reading,
): Note[] {
  const notes = new Map<string, Note>();
  for (const definition of definitions) {
    const name = readNoteName(definition, reading.file);
    const note = readNote(definition, name, reading);
    if (notes.has(note.anchor)) {
      fail(reading.file, definition, `note ${note.mark} is given twice`, 'Keep one of the two.');
    }
    if (!cited.has(note.anchor)) {
      fail(
        reading.file,
        definition,
        `nothing in the text refers to note ${note.mark}`,
        `Put its mark, [^${note.mark}], where the document has it, or remove the note.`,
      );
    }
    notes.set(note.anchor, note);
  }
  return [...notes.values()].sort((a, b) => order(a) - order(b));
}

function order({ number, mark }: Note): number {
  return number ?? mark.length - 100;
}

/** The words of one note. */
export function readNote(
  definition: FootnoteDefinition,
  { anchor, mark, number }: NoteName,
  reading: Reading,
): Note {
  const { file } = reading;
  const [words, second] = definition.children;
  if (!words) {
    fail(
      file,
      definition,
      `note ${mark} has no text`,
      `Write what the document prints, as in “[^${mark}]: See resolution 55/2.”`,
    );
  }
  if (words.type !== 'paragraph') unsupported(words, file);
  if (second) {
    fail(
      file,
      second,
      `note ${mark} has more than one paragraph`,
      'Join them; if this is not part of the note, remove the indentation.',
    );
  }
  return {
    number,
    mark,
    anchor,
    content: readInlines(words.children, reading),
    line: definition.position?.start.line ?? 1,
  };
}
