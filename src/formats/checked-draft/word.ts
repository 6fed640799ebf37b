/** A checked draft as a Word document. */
import type { CheckedDraft, CheckedParagraph } from '../../drafting/check.ts';
import type { Addresses } from '../../site/create-addresses.ts';
import { changed, changedPieces } from '../word/changed-pieces.ts';
import {
  plainRun,
  type WordDocument,
  type WordParagraph,
  type WordPiece,
} from '../word/document.ts';
import { checkColophon, faultsOf, sourceNote } from './citation.ts';

/**
 * The draft with what it changes in agreed language as tracked changes: what is new is
 * inserted, what a source has besides is deleted. With all changes accepted it is the draft.
 * Each source is a footnote, each wrong citation a comment.
 */
export function checkedDraftDocument(checked: CheckedDraft, addresses: Addresses): WordDocument {
  return {
    title: 'Draft, checked against agreed language',
    author: 'Draft',
    date: null,
    head: ['Draft, checked against agreed language', ''],
    foot: [],
    blocks: [
      ...checked.paragraphs.map((paragraph) => block(paragraph, addresses)),
      {
        type: 'paragraph',
        style: 'Apparatus',
        pieces: [plainRun(checkColophon(checked, addresses))],
      },
    ],
  };
}

function block(paragraph: CheckedParagraph, addresses: Addresses): WordParagraph {
  const { marker, verdict, isFrame } = paragraph;
  const faults = faultsOf(paragraph);
  const isNew = verdict?.standing === 'new';
  const number = marker === '' ? [] : [plainRun(`${marker}\t`)];
  const words = [...number, ...wordsOf(paragraph)];
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

function wordsOf({ words, verdict }: CheckedParagraph): readonly WordPiece[] {
  if (verdict?.standing !== 'amended') return [plainRun(words)];
  return changedPieces([plainRun(verdict.source.words)], [plainRun(words)]);
}

function noteOf(paragraph: CheckedParagraph, addresses: Addresses): WordPiece[] {
  const note = sourceNote(paragraph, addresses);
  if (note === null) return [];
  const content = [plainRun(`${note.text}, `), { ...plainRun(note.address), link: note.address }];
  return [{ type: 'note', mark: '', isCounted: true, content }];
}
