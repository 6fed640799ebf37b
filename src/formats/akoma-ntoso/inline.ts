import type { Element } from 'xast';
import type { Citation, CitationRun, Inline, Note, NoteMark } from '../../model/text/resolution.ts';
import { noteId } from './element-id.ts';
import { element } from './lines.ts';

/** What the words of a text need to know besides themselves. */
export interface InlineContext {
  readonly notes: readonly Note[];
  /** The absolute address a citation leads to; undefined where none is known. */
  readonly address: (citation: Citation) => string | undefined;
}

/** The words of a paragraph or note with their typography, citations and notes. */
export function inlineNodes(
  inlines: readonly Inline[],
  context: InlineContext,
): (Element | string)[] {
  return inlines.map((inline) => {
    switch (inline.type) {
      case 'text':
        return inline.value;
      case 'noteMark':
        return noteAt(inline, context);
      case 'emphasis':
        return element('i', {}, inlineNodes(inline.children, context));
      case 'strong':
        return element('b', {}, inlineNodes(inline.children, context));
      case 'link':
        return element('a', { href: inline.target }, inlineNodes(inline.children, context));
      case 'citation':
        return citationElement(
          inline,
          inlineNodes(inline.children, context),
          context.address(inline.citation),
        );
    }
  });
}

/**
 * A citation, titled with the symbol and the pinpoint that it names. Its `href` is an
 * address to be followed: the IRI of the Akoma Ntoso work would need a resolver, and the
 * date of every cited document. `ref` must have one, so that where none is known the words
 * are an `inline`. A link that was typed, and is not found in the words, has the class `typed`.
 */
function citationElement(
  { citation: { symbol, pinpoint }, isTyped }: CitationRun,
  words: (Element | string)[],
  href: string | undefined,
): Element {
  const title = [symbol, pinpoint?.text].filter(Boolean).join(', ') || undefined;
  const attributes = { title, class: isTyped ? 'typed' : undefined };
  return href === undefined
    ? element('inline', { name: 'citation', ...attributes }, words)
    : element('ref', { href, ...attributes }, words);
}

/**
 * A note stands whole where the text refers to it first, as the guideline has it; a further
 * mark points there.
 */
function noteAt({ anchor, mark, isRepeated }: NoteMark, context: InlineContext): Element {
  const printed = { marker: mark, placement: 'bottom' };
  const note = context.notes.find((candidate) => candidate.anchor === anchor);
  return isRepeated || !note
    ? element('noteRef', { href: `#${noteId(anchor, mark)}`, ...printed })
    : element(
        'authorialNote',
        { eId: noteId(anchor, mark), GUID: note.anchor, ...printed },
        element('p', {}, inlineNodes(note.content, context)),
      );
}
