import { withSubParagraphs } from '../../../model/text/paragraphs.ts';
import type { Resolution } from '../../../model/text/resolution.ts';

/** Whether a text has more than paragraphs and sub-paragraphs: headings, tables, bullets … */
export function hasStructure({ sections, paragraphs }: Resolution): boolean {
  return (
    sections.length > 0 ||
    withSubParagraphs(paragraphs).some(
      ({ table, lines, quoted, closing, isSetApart }) =>
        table !== null || lines.length + quoted.length + closing.length > 0 || isSetApart,
    )
  );
}
