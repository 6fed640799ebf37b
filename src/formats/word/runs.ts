import type { Element } from 'xast';
import type { Typeface, WordNote, WordPiece, WordRun } from './document.ts';
import { textElement, w } from './elements.ts';
import type { Parts } from './parts.ts';

/** Words and references to notes, as the runs of a paragraph. */
export function runElements(pieces: readonly WordPiece[], parts: Parts): Element[] {
  return pieces.flatMap((piece) =>
    piece.type === 'words' ? wordElements(piece, parts) : noteReference(piece, parts),
  );
}

function wordElements(run: WordRun, parts: Parts): Element[] {
  const { text, link, change, formerly } = run;
  if (text === '') return [];
  const properties = w(
    'rPr',
    {},
    link === undefined ? null : w('rStyle', { val: 'Hyperlink' }),
    typeElements(run),
    run.isRaised ? w('vertAlign', { val: 'superscript' }) : null,
    formerly ? w('rPrChange', parts.change(), w('rPr', {}, typeElements(formerly))) : null,
  );
  const isGone = change === 'deleted';
  const words = parts.changed(change, w('r', {}, properties, textElements(text, isGone)));
  return link === undefined ? words : [w('hyperlink', { 'r:id': parts.link(link) }, words)];
}

function typeElements({ bold, italic }: Typeface): Element[] {
  return [...(bold ? [w('b')] : []), ...(italic ? [w('i')] : [])];
}

/** Text with its tabs and breaks. */
function textElements(text: string, isDeleted: boolean): Element[] {
  return text.split(/([\t\n])/).flatMap((part) => {
    if (part === '\t') return [w('tab')];
    if (part === '\n') return [w('br')];
    return part === '' ? [] : [textElement(part, isDeleted ? 'delText' : 't')];
  });
}

function noteReference(note: WordNote, parts: Parts): Element[] {
  const { mark, isCounted, change } = note;
  const style = w('rPr', {}, w('rStyle', { val: 'FootnoteReference' }));
  const id = parts.note(note);
  const reference = isCounted
    ? [w('footnoteReference', { id })]
    : [
        w('footnoteReference', { customMarkFollows: 1, id }),
        ...textElements(mark, change === 'deleted'),
      ];
  return parts.changed(change, w('r', {}, style, reference));
}
