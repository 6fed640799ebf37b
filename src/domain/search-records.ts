import type { ParagraphJson, ResolutionJson } from './formats/json-schema.ts';
import { placeLabel } from './place-label.ts';

/** What the search index holds of one paragraph. */
export interface SearchRecord {
  /** The paragraph's address without the base path, which the index adds by itself. */
  readonly url: string;
  /** The words to be searched and shown. */
  readonly content: string;
  /** How the paragraph is called; searched as well: `OP5`. */
  readonly title: string;
  readonly filters: Readonly<Record<string, string[]>>;
}

/** One record for each paragraph and sub-paragraph of a resolution. */
export function searchRecords(resolution: ResolutionJson): SearchRecord[] {
  return resolution.paragraphs.flatMap((paragraph) => recordsOf(paragraph, resolution));
}

function recordsOf(paragraph: ParagraphJson, resolution: ResolutionJson): SearchRecord[] {
  const { anchor, kind, lead, text, paragraphs } = paragraph;
  const { id, designation, title, organ } = resolution;
  return [
    {
      url: `/${id}/#${anchor}`,
      content: separateDashes(text),
      title: placeLabel(anchor),
      filters: {
        resolution: [id],
        kind: [kind],
        organ: [organ],
        designation: [designation],
        title: [title],
        ...(lead !== null && { lead: [lead] }),
      },
    },
    ...paragraphs.flatMap((sub) => recordsOf(sub, resolution)),
  ];
}

/**
 * Words joined by a dash are one word to the index. A hair space on both sides of the dash
 * makes them two, and is as good as invisible in a result.
 */
function separateDashes(text: string): string {
  return text.replace(/(?<=\S)([–—])(?=\S)/g, '\u200A$1\u200A');
}
