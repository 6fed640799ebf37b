import type { Paragraph } from './resolution.ts';

/** Paragraphs and all their sub-paragraphs, in the order of the text. */
export function withSubParagraphs(paragraphs: readonly Paragraph[]): Paragraph[] {
  return paragraphs.flatMap((paragraph) => [paragraph, ...withSubParagraphs(paragraph.paragraphs)]);
}

/** Applies a change to paragraphs and all their sub-paragraphs. */
export function mapParagraphs(
  paragraphs: readonly Paragraph[],
  change: (paragraph: Paragraph) => Paragraph,
): Paragraph[] {
  return paragraphs.map((paragraph) => ({
    ...change(paragraph),
    paragraphs: mapParagraphs(paragraph.paragraphs, change),
  }));
}
