import type { PrintedNote } from '../printed/printed-document.ts';
import { joinLines, type Reading } from './join-lines.ts';
import type { Line, Piece } from './lines.ts';
import type { PageParts } from './page-layout.ts';

interface NoteLines {
  readonly mark: string;
  readonly page: number;
  readonly lines: Line[];
}

/** The notes at the foot of pages: one goes on until the next mark, over the end of its page, too. */
export function readNotes(
  pages: readonly Pick<PageParts, 'notes'>[],
  reading: Reading,
): PrintedNote[] {
  return noteLines(pages).map(({ mark, page, lines }) => ({
    mark,
    runs: joinLines(lines, reading),
    place: { unit: 'page', number: page },
  }));
}

/** The marks of all notes. */
export function noteMarks(pages: readonly Pick<PageParts, 'notes'>[]): Set<string> {
  return new Set(noteLines(pages).map(({ mark }) => mark));
}

function noteLines(pages: readonly Pick<PageParts, 'notes'>[]): NoteLines[] {
  const found: NoteLines[] = [];
  for (const line of pages.flatMap(({ notes }) => notes)) {
    const opening = openingMark(line);
    if (opening) found.push({ mark: opening.mark, page: line.page, lines: [opening.line] });
    else found.at(-1)?.lines.push(line);
  }
  return found;
}

/** The mark that a line opens with, and the line without it. */
function openingMark(line: Line): { mark: string; line: Line } | null {
  const [first, ...rest] = line.pieces;
  if (!first) return null;
  const text = first.text.trim();
  if (first.raised && /^(?:\d{1,3}|\*{1,3})$/.test(text))
    return { mark: text, line: { ...line, pieces: rest } };
  const asterisks = /^(\*{1,3})\s+/.exec(first.text) ?? /^(\*{1,3})$/.exec(text);
  if (!asterisks?.[1]) return null;
  const cut: Piece = { ...first, text: first.text.slice(asterisks[0].length) };
  return { mark: asterisks[1], line: { ...line, pieces: [cut, ...rest] } };
}
