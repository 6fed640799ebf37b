import { runsOf } from './paragraphs.ts';
import type { Citation, Inline, NoteMark, Paragraph } from './resolution.ts';

/** The plain words of a run of text: no note marks, no typography. `Calls upon Member States, …` */
export function plainText(inlines: readonly Inline[]): string {
  return plainWords(inlines, () => '');
}

/** The plain words of a run of text with the marks of its notes: `on 25 June 1993,[1] for …` */
export function markedText(inlines: readonly Inline[]): string {
  return plainWords(inlines, ({ mark }) => `[${mark}]`);
}

function plainWords(inlines: readonly Inline[], mark: (mark: NoteMark) => string): string {
  let words = '';
  for (const inline of inlines) {
    switch (inline.type) {
      case 'text':
        words += inline.value;
        break;
      case 'noteMark':
        words += mark(inline);
        break;
      default:
        words += plainWords(inline.children, mark);
    }
  }
  return words;
}

/** The citations in a run of text, in order. */
export function citationsIn(inlines: readonly Inline[]): Citation[] {
  return inlines.flatMap((inline) => {
    if (inline.type === 'citation') return [inline.citation];
    return 'children' in inline ? citationsIn(inline.children) : [];
  });
}

/** The marks of notes in a run of text, in order. */
export function noteMarksIn(inlines: readonly Inline[]): NoteMark[] {
  return inlines.flatMap((inline) => {
    if (inline.type === 'noteMark') return [inline];
    return 'children' in inline ? noteMarksIn(inline.children) : [];
  });
}

/**
 * The plain words that are a paragraph's own, in one line: with its bullets, the cells of its
 * table and its closing words, without what stands under it.
 */
export function paragraphText(paragraph: Paragraph): string {
  return runsOf(paragraph).map(plainText).join(' ');
}

/**
 * The lead of a paragraph: the verb phrase it opens with, which United Nations documents
 * set in italics. `*Calls upon* Member States …` gives `Calls upon`; null where the
 * paragraph opens in roman type.
 */
export function leadOf(content: readonly Inline[]): string | null {
  const first = content[0];
  return first?.type === 'emphasis' ? plainText(first.children).trim() : null;
}
