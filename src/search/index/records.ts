import type { NoteJson, ParagraphJson, ResolutionJson } from '../../formats/json-schema.ts';
import { otherSpellings } from '../words/spellings.ts';
import { printedWords, type SearchedParagraph } from '../words/text.ts';

/** What the search index holds of one text. */
export interface SearchRecord {
  readonly resolution: ResolutionJson;
  /** Its paragraphs and sub-paragraphs, in the order of the text. */
  readonly paragraphs: readonly SearchedParagraph[];
}

/**
 * All words of a resolution. Those of a note belong to the paragraph that refers to it: there
 * a reader learns what it is a note to.
 */
export function searchRecord(resolution: ResolutionJson): SearchRecord {
  const { paragraphs, notes } = resolution;
  return {
    resolution,
    paragraphs: paragraphs.flatMap((paragraph) => paragraphsOf(paragraph, notes)),
  };
}

function paragraphsOf(
  paragraph: ParagraphJson,
  allNotes: readonly NoteJson[],
): SearchedParagraph[] {
  const { anchor, kind, lead, text, paragraphs } = paragraph;
  const notes = allNotes.filter(
    ({ number }) => number !== null && paragraph.notes.includes(number),
  );
  const printed = [paragraph, ...notes];
  return [
    {
      anchor,
      kind,
      leadLength: lead === null ? 0 : printedWords(lead).length,
      words: printedWords(text),
      notes: notes.map((note) => printedWords(note.text)),
      spellings: otherSpellings(
        printed.map((part) => part.text).join(' '),
        printed.flatMap(({ citations }) => citations),
      ),
    },
    ...paragraphs.flatMap((sub) => paragraphsOf(sub, allNotes)),
  ];
}
