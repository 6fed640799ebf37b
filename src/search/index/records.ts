import type {
  CitationJson,
  NoteJson,
  ParagraphJson,
  ResolutionJson,
} from '../../formats/json-schema.ts';
import { otherSpellings } from '../words/spellings.ts';
import { printedWords, type SearchedKind, type SearchedParagraph } from '../words/text.ts';

/** What the search index holds of one text. */
export interface SearchRecord {
  readonly resolution: ResolutionJson;
  /** Its headings, then its paragraphs and sub-paragraphs in the order of the text. */
  readonly paragraphs: readonly SearchedParagraph[];
}

/** A text, or one that a paragraph quotes. */
type Text = Pick<ResolutionJson, 'sections' | 'paragraphs'>;

/**
 * All words of a resolution. Those of a note belong to the paragraph that refers to it: there
 * a reader learns what it is a note to; notes to the title are places of their own. Bullets,
 * cells and closing words belong to their paragraph.
 */
export function searchRecord(resolution: ResolutionJson): SearchRecord {
  const { notes, printedTitle, enactingFormulaNotes = [] } = resolution;
  const above = new Set(
    [...(printedTitle?.noteMarks ?? []), ...enactingFormulaNotes].map(({ anchor }) => anchor),
  );
  return {
    resolution,
    paragraphs: [
      ...placesIn(resolution, notes),
      ...notes
        .filter(({ anchor }) => above.has(anchor))
        .map((note) => place(note.anchor, 'heading', null, [note], [])),
    ],
  };
}

function placesIn({ sections, paragraphs }: Text, notes: readonly NoteJson[]): SearchedParagraph[] {
  return [
    ...sections.map(({ anchor, marker, title, ...heading }) =>
      place(anchor, 'heading', null, [{ ...heading, text: `${marker} ${title}` }], notes),
    ),
    ...paragraphs.flatMap((paragraph) => paragraphsOf(paragraph, notes)),
  ];
}

function paragraphsOf(paragraph: ParagraphJson, notes: readonly NoteJson[]): SearchedParagraph[] {
  const { anchor, kind, lead, lines = [], table, closing = [], quoted = [] } = paragraph;
  const cells = table?.rows.flat() ?? [];
  // What stands between a paragraph and its closing words is found by itself.
  const end = closing.length > 0 && paragraph.paragraphs.length > 0 ? [gap, ...closing] : closing;
  const known = table ? [...notes, ...table.notes] : notes;
  return [
    place(anchor, kind, lead, [paragraph, ...lines, ...cells, ...end], known),
    ...paragraph.paragraphs.flatMap((sub) => paragraphsOf(sub, notes)),
    ...quoted.flatMap((text) => placesIn(text, notes)),
  ];
}

/** Words with what stands in them. */
type Run = Pick<ParagraphJson, 'text' | 'noteMarks' | 'citations'>;

const gap: Run = { text: '…', citations: [] };

function place(
  anchor: string,
  kind: SearchedKind,
  lead: string | null,
  runs: readonly Run[],
  allNotes: readonly NoteJson[],
): SearchedParagraph {
  const marks = new Set(runs.flatMap(({ noteMarks = [] }) => noteMarks.map((mark) => mark.anchor)));
  const notes = allNotes.filter((note) => marks.has(note.anchor));
  const printed: readonly Pick<Run, 'text' | 'citations'>[] = [...runs, ...notes];
  return {
    anchor,
    kind,
    leadLength: lead === null ? 0 : printedWords(lead).length,
    words: runs.flatMap(({ text }) => printedWords(text)),
    notes: notes.map(({ text }) => printedWords(text)),
    spellings: otherSpellings(
      printed.map(({ text }) => text).join(' '),
      printed.flatMap(({ citations }): CitationJson[] => citations),
    ),
  };
}
