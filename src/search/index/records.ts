import type { NoteJson, ParagraphJson, ResolutionJson } from '../../formats/json-schema.ts';
import { placeLabel } from '../../model/places/place-label.ts';
import { otherSpellings } from '../words/spellings.ts';
import { writeSearchText } from '../words/text.ts';

/** What the search index holds of one paragraph. */
export interface SearchRecord {
  /** The paragraph's address without the base path, which the index adds by itself. */
  readonly url: string;
  /** The words to be searched and shown, as {@link writeSearchText} joins them. */
  readonly content: string;
  /** The paragraph's anchor, to be found by it: `op5`. */
  readonly title: string;
  /** What can be asked for, and what is shown of a hit besides its words. */
  readonly filters: Readonly<Record<string, string[]>>;
}

/**
 * One record for each paragraph and sub-paragraph of a resolution. The words of a note
 * belong to the paragraph that refers to it: there a reader learns what it is a note to.
 */
export function searchRecords(resolution: ResolutionJson): SearchRecord[] {
  return resolution.paragraphs.flatMap((paragraph) => recordsOf(paragraph, resolution));
}

function recordsOf(paragraph: ParagraphJson, resolution: ResolutionJson): SearchRecord[] {
  const { anchor, kind, lead, paragraphs } = paragraph;
  const { id, designation, title, organ } = resolution;
  return [
    {
      url: `/${id}/#${anchor}`,
      content: contentOf(paragraph, resolution.notes),
      // In capitals, and so cut at the digit, `PP10` would be found for `10`.
      title: anchor,
      filters: {
        resolution: [id],
        place: [placeLabel(anchor)],
        kind: [kind],
        organ: [organ],
        designation: [designation],
        title: [title ?? designation],
        ...(lead !== null && { lead: [lead] }),
      },
    },
    ...paragraphs.flatMap((sub) => recordsOf(sub, resolution)),
  ];
}

function contentOf(paragraph: ParagraphJson, allNotes: readonly NoteJson[]): string {
  const notes = allNotes.filter(
    ({ number }) => number !== null && paragraph.notes.includes(number),
  );
  const printed = [paragraph, ...notes];
  return writeSearchText(
    paragraph.text,
    notes.map(({ text }) => text),
    otherSpellings(
      printed.map(({ text }) => text).join(' '),
      printed.flatMap(({ citations }) => citations),
    ),
  );
}
