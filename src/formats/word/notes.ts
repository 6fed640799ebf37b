/** The parts for what the body refers to: its footnotes, and the comments in its margin. */
import type { Element } from 'xast';
import type { WordNote } from './document.ts';
import { namespaces, textElement, w } from './elements.ts';
import type { Parts } from './parts.ts';
import { runElements } from './runs.ts';

/** The part `word/footnotes.xml`. */
export function footnotesPart(parts: Parts): Element {
  const line = (id: number, type: string, content: string) =>
    w('footnote', { id, type }, w('p', {}, w('r', {}, w(content))));
  return w(
    'footnotes',
    namespaces,
    line(0, 'separator', 'separator'),
    line(1, 'continuationSeparator', 'continuationSeparator'),
    parts.notes.map((note, index) => footnote(note, index + 2, parts)),
  );
}

function footnote({ mark, isCounted, content }: WordNote, id: number, parts: Parts): Element {
  return w(
    'footnote',
    { id },
    w(
      'p',
      {},
      w('pPr', {}, w('pStyle', { val: 'FootnoteText' })),
      w(
        'r',
        {},
        w('rPr', {}, w('rStyle', { val: 'FootnoteReference' })),
        isCounted ? w('footnoteRef') : textElement(mark),
      ),
      w('r', {}, textElement(' ')),
      runElements(content, parts),
    ),
  );
}

/** The part `word/comments.xml`. */
export function commentsPart(parts: Parts, author: string): Element {
  return w(
    'comments',
    namespaces,
    parts.comments.map((words, id) =>
      w(
        'comment',
        { id, author, initials: author.slice(0, 3) },
        w(
          'p',
          {},
          w('pPr', {}, w('pStyle', { val: 'CommentText' })),
          w('r', {}, textElement(words)),
        ),
      ),
    ),
  );
}
