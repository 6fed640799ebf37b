import type { FootnoteDefinition } from 'mdast';
import type { VFile } from 'vfile';
import { makeAnchor } from '../../model/places/anchor.ts';
import type { Note } from '../../model/text/resolution.ts';
import { fail } from './fail.ts';
import { readInlines } from './inline.ts';
import { readNoteNumber } from './note-marks.ts';
import { unsupported } from './unsupported.ts';

/**
 * The notes of a text in the order of their numbers.
 *
 * @param definitions the notes as typed, `[^1]: See resolution 55/2.`
 * @param cited the numbers of the marks in the text, in its order
 * @throws at a note without text, typed twice or never referred to
 */
export function readNotes(
  definitions: readonly FootnoteDefinition[],
  cited: readonly number[],
  file: VFile,
): Note[] {
  const notes = new Map<number, Note & { readonly number: number }>();
  for (const definition of definitions) {
    const note = readNote(definition, file);
    if (notes.has(note.number)) {
      fail(file, definition, `note ${note.number} is given twice`, 'Keep one of the two.');
    }
    if (!cited.includes(note.number)) {
      fail(
        file,
        definition,
        `nothing in the text refers to note ${note.number}`,
        `Put its mark, [^${note.number}], where the document has it, or remove the note.`,
      );
    }
    notes.set(note.number, note);
  }
  return [...notes.values()].sort((a, b) => a.number - b.number);
}

function readNote(definition: FootnoteDefinition, file: VFile): Note & { readonly number: number } {
  const number = readNoteNumber(definition, file);
  const [words, second] = definition.children;
  if (!words) {
    fail(
      file,
      definition,
      `note ${number} has no text`,
      `Write what the document prints, as in “[^${number}]: See resolution 55/2.”`,
    );
  }
  if (words.type !== 'paragraph') unsupported(words, file);
  if (second) {
    fail(
      file,
      second,
      `note ${number} has more than one paragraph`,
      'Join them; if this is not part of the note, remove the indentation.',
    );
  }
  return {
    number,
    mark: String(number),
    anchor: makeAnchor({ type: 'note', series: 'numbers', number }),
    content: readInlines(words.children, file),
    line: definition.position?.start.line ?? 1,
  };
}
