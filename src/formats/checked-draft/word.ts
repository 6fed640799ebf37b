/** A checked draft as a Word document. */
import type { CheckedDraft, CheckedParagraph } from '../../drafting/check.ts';
import type { Addresses } from '../../site/create-addresses.ts';
import { changed, changedPieces } from '../word/changed-pieces.ts';
import {
  plainRun,
  type WordDocument,
  type WordParagraph,
  type WordPiece,
  type WordRun,
} from '../word/document.ts';
import { checkColophon, faultsOf, sourceNote } from './citation.ts';

/**
 * The draft with what it changes in agreed language as tracked changes: what is new is
 * inserted, what a source has besides is deleted. With all changes accepted it is the draft.
 * Its notes are footnotes; each source is one more, each wrong citation a comment.
 */
export function checkedDraftDocument(checked: CheckedDraft, addresses: Addresses): WordDocument {
  const notes = new Map(checked.paragraphs.map(({ marker, words }) => [marker, words]));
  const referred = new Set(
    checked.paragraphs.flatMap(({ marks }) => marks.map(({ mark }) => `[${mark}]`)),
  );
  return {
    title: 'Draft, checked against agreed language',
    author: 'Draft',
    date: null,
    head: ['Draft, checked against agreed language', ''],
    foot: [],
    blocks: [
      ...checked.paragraphs
        .filter(({ marker }) => !referred.has(marker))
        .map((paragraph) => block(paragraph, notes, addresses)),
      {
        type: 'paragraph',
        style: 'Apparatus',
        pieces: [plainRun(checkColophon(checked, addresses))],
      },
    ],
  };
}

/** The words of the notes of a draft, by their marks: `[1]`. */
type Notes = ReadonlyMap<string, string>;

function block(paragraph: CheckedParagraph, notes: Notes, addresses: Addresses): WordParagraph {
  const { marker, verdict, isFrame } = paragraph;
  const faults = faultsOf(paragraph);
  const isNew = verdict?.standing === 'new';
  const number = marker === '' ? [] : [plainRun(`${marker}\t`)];
  const words = [...number, ...wordsOf(paragraph, notes)];
  return {
    type: 'paragraph',
    style: isFrame ? 'Formula' : styleOf(marker),
    pieces: [...(isNew ? changed(words, 'inserted') : words), ...noteOf(paragraph, addresses)],
    change: isNew ? 'inserted' : undefined,
    comment: faults.length > 0 ? faults.join(' ') : undefined,
  };
}

function styleOf(marker: string): WordParagraph['style'] {
  if (marker.startsWith('(')) return 'Sub1';
  return marker === '' ? 'Paragraph' : 'Numbered';
}

function wordsOf(paragraph: CheckedParagraph, notes: Notes): readonly WordPiece[] {
  const { words, marks, verdict } = paragraph;
  const ends = [...marks.map(({ at }) => at), words.length];
  const pieces = ends.flatMap((end, index): WordPiece[] => {
    const run = plainRun(words.slice(ends[index - 1] ?? 0, end));
    const mark = marks[index]?.mark;
    const note = mark === undefined ? undefined : notes.get(`[${mark}]`);
    return [run, ...(note === undefined ? [] : [footnote([plainRun(note)])])];
  });
  if (verdict?.standing !== 'amended') return pieces;
  return changedPieces([plainRun(verdict.source.words)], pieces);
}

function footnote(content: readonly WordRun[]): WordPiece {
  return { type: 'note', mark: '', isCounted: true, content };
}

function noteOf(paragraph: CheckedParagraph, addresses: Addresses): WordPiece[] {
  const note = sourceNote(paragraph, addresses);
  if (note === null) return [];
  const address = { ...plainRun(note.address), link: note.address };
  return [footnote([plainRun(`${note.text}, `), address])];
}
