import { withSubParagraphs } from '../../../model/text/paragraphs.ts';
import type { Paragraph, Resolution } from '../../../model/text/resolution.ts';

/** Whether a text has more than paragraphs and sub-paragraphs: headings, tables, bullets … */
export function hasStructure({
  sections,
  paragraphs,
}: Pick<Resolution, 'sections' | 'paragraphs'>): boolean {
  return (
    sections.length > 0 ||
    withSubParagraphs(paragraphs).some(
      ({ table, lines, quoted, closing, isSetApart }) =>
        table !== null || lines.length + quoted.length + closing.length > 0 || isSetApart,
    )
  );
}

/** Whether there is a table among paragraphs, or in what they quote. */
export function hasTables(paragraphs: readonly Paragraph[]): boolean {
  return withSubParagraphs(paragraphs).some(
    ({ table, quoted }) => table !== null || quoted.some((text) => hasTables(text.paragraphs)),
  );
}
