/**
 * What a reader finds in a document: the lines above the title, then blocks in the order of
 * the text, each as it is printed. How blocks stand to one another (which label is below
 * which number, which heading below which) is found later, from all of them, and alike for
 * every kind of file.
 */

/** Where something stands in the file that was read, so that a person can look at it. */
export interface Place {
  readonly unit: 'page' | 'line';
  /** Counted from 1. */
  readonly number: number;
}

/** Words of one typography. */
export interface Words {
  readonly type: 'words';
  readonly text: string;
  readonly italic: boolean;
  readonly bold: boolean;
  /** Where a link on them leads that the words themselves do not tell; else null. */
  readonly target: string | null;
}

/** The raised sign that refers to a note: `1`, `*`, and in tables `a`. */
export interface Mark {
  readonly type: 'mark';
  readonly mark: string;
}

export type Run = Words | Mark;

/** A paragraph, labelled or not; a paragraph that goes on after its sub-paragraphs is a second one. */
export interface PrintedParagraph {
  readonly type: 'paragraph';
  /** The number or label that it opens with, as printed: `5.`, `(a)`, `•`. Empty where there is none. */
  readonly marker: string;
  readonly runs: readonly Run[];
  /** Whether its first line is set as that of a new paragraph; false where it goes on from above. */
  readonly opens: boolean;
  /** How deep it stands, 0 at the top, 1 for (a), where the document itself tells; else null. */
  readonly depth: number | null;
  readonly place: Place;
}

/** A line set as a heading. */
export interface PrintedHeading {
  readonly type: 'heading';
  readonly runs: readonly Run[];
  /** How heavily it is set: 0 as “Annex” is, 1 as a section is, 2 as what is below, in italics. */
  readonly weight: 0 | 1 | 2;
  /** Its level, 1 for an annex, where the document itself tells; else null. */
  readonly level: number | null;
  readonly place: Place;
}

/** One cell, which may reach over several columns and rows. */
export interface PrintedCell {
  readonly runs: readonly Run[];
  readonly columns: number;
  readonly rows: number;
}

/** A table with its notes, whose marks are letters. */
export interface PrintedTable {
  readonly type: 'table';
  readonly rows: readonly (readonly PrintedCell[])[];
  /** How many of the first rows are its head. */
  readonly headRows: number;
  /** How deep it stands, where the document itself tells; else null. */
  readonly depth: number | null;
  readonly notes: readonly PrintedNote[];
  readonly place: Place;
}

/** `* * *`, or a short line between two parts of a text. */
export interface PrintedOrnament {
  readonly type: 'ornament';
  readonly place: Place;
}

/** A text within the text, where the document itself sets it apart. */
export interface PrintedQuotation {
  readonly type: 'quotation';
  readonly depth: number;
  readonly blocks: readonly PrintedBlock[];
  readonly place: Place;
}

export type PrintedBlock =
  PrintedParagraph | PrintedHeading | PrintedTable | PrintedQuotation | PrintedOrnament;

/** A note with its mark: `1`, `*`, `**`. */
export interface PrintedNote {
  readonly mark: string;
  readonly runs: readonly Run[];
  readonly place: Place;
}

/** What stands above the title, word for word; null for what does not. Days are ISO dates. */
export interface PrintedMasthead {
  readonly symbol: string | null;
  readonly organ: string | null;
  readonly distribution: string | null;
  readonly distributed: string | null;
  readonly session: string | null;
  /** The committee before which a draft is: `Third Committee`. */
  readonly committee: string | null;
  readonly agendaItem: string | null;
  /** What the agenda item is called, below its number. */
  readonly agendaTitle: string | null;
  readonly proceeding: string | null;
  /** The day it names, `on 2 November 2022`, as an ISO date. */
  readonly adopted: string | null;
  readonly report: string | null;
  /** Who put a draft forward, `Albania, Andorra …: draft resolution`. */
  readonly sponsors: readonly Run[];
  /** What stands below all of these and above the title, as above that of one of several resolutions. */
  readonly documentTitle: readonly Run[];
}

/** One resolution of a document. */
export interface PrintedText {
  /** `56/149`, without the full stop after it; null where none is printed. */
  readonly designation: string | null;
  /** Its letter where a document holds several, `B`. */
  readonly letter: string | null;
  readonly title: readonly Run[];
  /** What stands above the letters, if they do. */
  readonly documentTitle: readonly Run[];
  /** An ISO date. */
  readonly adopted: string | null;
  /** `88th plenary meeting`. */
  readonly meeting: string | null;
  readonly status: 'adopted' | 'draft';
  /** The words before the first paragraph. */
  readonly enactingFormula: readonly Run[];
  readonly blocks: readonly PrintedBlock[];
  readonly notes: readonly PrintedNote[];
}

/** Something a person should look at. */
export interface Doubt {
  /** Null where it is of no single place. */
  readonly place: Place | null;
  /** As a sentence. */
  readonly message: string;
}

/** What a reader has read, to be held against what it made of it. */
export interface Account {
  /** All words of the file from its first title on, the marks of notes among them, in any order. */
  readonly words: readonly string[];
  /** Those that are there twice and kept once: the head of a table on its further pages. */
  readonly leftOut: readonly string[];
}

export interface PrintedDocument {
  readonly masthead: PrintedMasthead;
  readonly texts: readonly PrintedText[];
  readonly doubts: readonly Doubt[];
  readonly account: Account;
}

/** A document that is none of what can be brought in, told in a sentence that says what it is. */
export class RefusedDocument extends Error {
  override readonly name = 'RefusedDocument';
}
