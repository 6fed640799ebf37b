import type { Inline, Citation } from './resolution.ts';

/** The plain words of a run of text: no note marks, no typography. `Calls upon Member States, …` */
export function plainText(inlines: readonly Inline[]): string {
  return plainWords(inlines, () => '');
}

/** The plain words of a run of text with the marks of its notes: `on 25 June 1993,[1] for …` */
export function markedText(inlines: readonly Inline[]): string {
  return plainWords(inlines, (number) => `[${number}]`);
}

function plainWords(inlines: readonly Inline[], mark: (note: number) => string): string {
  return inlines
    .map((inline) => {
      switch (inline.type) {
        case 'text':
          return inline.value;
        case 'noteMark':
          return mark(inline.number);
        default:
          return plainWords(inline.children, mark);
      }
    })
    .join('');
}

/** The citations in a run of text, in order. */
export function citationsIn(inlines: readonly Inline[]): Citation[] {
  return inlines.flatMap((inline) => {
    if (inline.type === 'citation') return [inline.citation];
    return 'children' in inline ? citationsIn(inline.children) : [];
  });
}

/** The numbers of the notes that a run of text refers to, in order. */
export function notesIn(inlines: readonly Inline[]): number[] {
  return inlines.flatMap((inline) => {
    if (inline.type === 'noteMark') return [inline.number];
    return 'children' in inline ? notesIn(inline.children) : [];
  });
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
