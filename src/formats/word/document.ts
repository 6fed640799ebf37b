/**
 * A Word document as this site writes it: blocks of words, notes, tracked changes. What is
 * published as Word is first laid out as such a document, and then written as a file.
 */

/** How a paragraph looks; each is a style of the document, by which a reader can change it. */
export type WordStyle =
  | 'Organ'
  | 'Masthead'
  | 'Proceeding'
  | 'Report'
  | 'Title'
  | 'Heading1'
  | 'Heading2'
  | 'Heading3'
  | 'Formula'
  | 'Paragraph'
  | 'Numbered'
  | 'Sub1'
  | 'Sub2'
  | 'Sub3'
  | 'Closing'
  | 'Apparatus';

/** What happened to words, as Word tracks it: kept with "accept", or kept with "reject". */
export type Change = 'inserted' | 'deleted' | 'movedTo' | 'movedFrom';

/** The type in which words are set. */
export interface Typeface {
  readonly italic: boolean;
  readonly bold: boolean;
}

/** Words set alike. A tab is a tab, a line feed a break. */
export interface WordRun extends Typeface {
  readonly type: 'words';
  readonly text: string;
  /** Raised and small, as the mark of a note that is referred to again. */
  readonly isRaised?: boolean;
  /** The absolute address that they lead to. */
  readonly link?: string | undefined;
  readonly change?: Change | undefined;
  /** How they were set before, where that is a tracked change. */
  readonly formerly?: Typeface | undefined;
}

/** A footnote, where the text refers to it. */
export interface WordNote {
  readonly type: 'note';
  /** As printed: `1`, `*`. */
  readonly mark: string;
  /** Whether Word's own count gives that mark, so that it may count on when notes are added. */
  readonly isCounted: boolean;
  readonly content: readonly WordRun[];
  readonly change?: Change | undefined;
}

export type WordPiece = WordRun | WordNote;

/** One paragraph of the document. */
export interface WordParagraph {
  readonly type: 'paragraph';
  readonly style: WordStyle;
  readonly pieces: readonly WordPiece[];
  /** What happened to its end: a paragraph that comes or goes whole takes its end along. */
  readonly change?: Change | undefined;
  /** Its style before, where that is a tracked change. */
  readonly formerly?: WordStyle | undefined;
  /** Of a paragraph that moved: which of its places this is, and the name it has at both. */
  readonly move?: { readonly name: string; readonly place: 'from' | 'to' } | undefined;
  /** What is said of it in the margin. */
  readonly comment?: string | undefined;
}

/** A cell; what it covers besides its own place is left out of the rows below and beside it. */
export interface WordCell {
  readonly pieces: readonly WordPiece[];
  readonly columns: number;
  readonly rows: number;
}

export interface WordTable {
  readonly type: 'table';
  /** Whether its first row is printed again on each page. */
  readonly hasHead: boolean;
  readonly rows: readonly (readonly WordCell[])[];
  /** What happened to all of it. */
  readonly change?: 'inserted' | 'deleted' | undefined;
}

export type WordBlock = WordParagraph | WordTable;

export interface WordDocument {
  /** What the file says of itself. */
  readonly title: string;
  /** Who changed what is tracked: `CHR 2002/…`. */
  readonly author: string;
  /** When, an ISO date; null where that is not known. */
  readonly date: string | null;
  /** What stands above the first page, at its left and its right. */
  readonly head: readonly [left: string, right: string];
  /** What stands below the first page: the name of the text, and its address. */
  readonly foot: readonly string[];
  readonly blocks: readonly WordBlock[];
}

/** Words in roman type, all alike. */
export function plainRun(text: string, change?: Change): WordRun {
  return { type: 'words', text, italic: false, bold: false, change };
}
