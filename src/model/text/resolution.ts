/**
 * The model of a resolution: what the Markdown plugins find once and everything
 * else (pages, formats, search) reads.
 */

import type { OrganName } from '../symbols/organ.ts';

/** Where a paragraph stands: before or after the organ begins to act, or in what is appended. */
export type ParagraphKind = 'preambular' | 'operative' | 'annex';

/** A run of a paragraph's own words, exactly as printed. */
export interface Text {
  readonly type: 'text';
  readonly value: string;
}

/** Words the document prints in italics. */
export interface Emphasis {
  readonly type: 'emphasis';
  readonly children: readonly Inline[];
}

/** Words the document prints in bold. */
export interface Strong {
  readonly type: 'strong';
  readonly children: readonly Inline[];
}

/** A Markdown link as typed: a web address, or a document symbol that names an instrument. */
export interface Link {
  readonly type: 'link';
  readonly target: string;
  readonly children: readonly Inline[];
}

/** The raised sign that refers to a note. It is not part of the words. */
export interface NoteMark {
  readonly type: 'noteMark';
  /** The note's anchor: `fn1`, `fna1`, `table1-note-a`. */
  readonly anchor: string;
  /** As printed: `1`, `*`, `a`. */
  readonly mark: string;
  /** The number of a note; null for an asterisk and for the letter of a table's note. */
  readonly number: number | null;
  /** Whether the text refers to the note before this: the way back leads to the first mark. */
  readonly isRepeated: boolean;
}

/** A place in an instrument. */
export interface Pinpoint {
  /** As printed: `chap. II, sect. A`, `seventh preambular paragraph`. */
  readonly text: string;
  /**
   * What it is called in an address of this site, `op5`, `pp7`, `op5-a`, `op12:op13`,
   * where it is one paragraph or a run of paragraphs; else null.
   */
  readonly anchor: string | null;
}

/** What some words of a paragraph or note cite. */
export interface Citation {
  /** The id of the instrument, under which all its symbols and names meet: `a/res/55/109`. */
  readonly instrument: string;
  /** Its symbol as cited, else its main one; null where it has none or its form is unverified. */
  readonly symbol: string | null;
  /** The words that cite it: `resolution 55/109`. */
  readonly text: string;
  /** The place in the instrument, where one is named: `Article 1, paragraph 3`. */
  readonly pinpoint: Pinpoint | null;
}

/** The words that cite an instrument. */
export interface CitationRun {
  readonly type: 'citation';
  /** Whether a link was typed on the words, which do not cite by themselves. */
  readonly isTyped: boolean;
  readonly citation: Citation;
  readonly children: readonly Inline[];
}

/** What a paragraph or note consists of. Citations are found last, once all texts are read. */
export type Inline = Text | Emphasis | Strong | Link | NoteMark | CitationRun;

/** A line within a paragraph that has no place of its own: a bullet, or words without a label. */
export interface Line {
  /** `•` or another bullet as printed; empty where there is none. */
  readonly marker: string;
  readonly content: readonly Inline[];
  /** The line of the source file on which it starts, counted from 1. */
  readonly line: number;
}

/** One cell of a table. */
export interface TableCell {
  readonly content: readonly Inline[];
  /** How many columns it takes, 1 for most. */
  readonly colspan: number;
  /** How many rows it takes, 1 for most. */
  readonly rowspan: number;
}

/** A table. A cell that is joined to another is left out, as in HTML. */
export interface Table {
  readonly rows: readonly (readonly TableCell[])[];
  /** How many of the rows, from the first, head the columns; 0 where none do. */
  readonly headRows: number;
  /** The notes printed right below it, marked with letters. */
  readonly notes: readonly Note[];
}

/** A text that a paragraph quotes: a draft that it recommends, the articles that it amends. */
export interface QuotedText {
  /** `op1-quoted`, `op1-quoted2`: what the anchors within it begin with. */
  readonly anchor: string;
  readonly enactingFormula: readonly Inline[];
  readonly sections: readonly Section[];
  readonly paragraphs: readonly Paragraph[];
}

/**
 * One paragraph or sub-paragraph of the text, or a table. What it consists of is printed in the
 * order of the fields: words, lines, sub-paragraphs, quoted texts, closing words.
 */
export interface Paragraph {
  /** The fragment of its address, unique in the resolution: `op5`, `pp3`, `op5-a-ii`. */
  readonly anchor: string;
  readonly kind: ParagraphKind;
  /** The anchor of the innermost heading under which it stands; null under none. */
  readonly section: string | null;
  /** Whether `* * *` stands above it. */
  readonly isSetApart: boolean;
  /** Its number as printed, without punctuation: `5`, `a`, `1 bis`. Null where the text prints none. */
  readonly number: string | null;
  /** Its number exactly as printed, `5.` or `(a)`; empty where the text prints none. */
  readonly marker: string;
  /** The opening verb phrase, in italics in the document: `Calls upon`. Null where there is none. */
  readonly lead: string | null;
  readonly content: readonly Inline[];
  /** Bullets, and words on lines of their own. */
  readonly lines: readonly Line[];
  /** The table that this is, in which case it has no words; else null. */
  readonly table: Table | null;
  /** Sub-paragraphs in order, and tables that stand between them. */
  readonly paragraphs: readonly Paragraph[];
  readonly quoted: readonly QuotedText[];
  /** What follows the last sub-paragraph and belongs to the whole: `to report on both;`. */
  readonly closing: readonly Line[];
  /** The line of the source file on which it starts, counted from 1, for messages. */
  readonly line: number;
}

/** What a heading heads: the whole of an annex, a division with a number or letter, or neither. */
export type SectionType =
  'annex' | 'section' | 'heading' | 'article' | 'rule' | 'guideline' | 'principle';

/** A heading of the document, and what the stretch of text under it is called. */
export interface Section {
  /** `ii`, `ii-b`, `sect-c`, `heading2`, `annex`, `annex-art10`: unique in the resolution. */
  readonly anchor: string;
  readonly type: SectionType;
  /** Where it stands; it is of the preamble where a preambular paragraph follows it. */
  readonly kind: ParagraphKind;
  /** As printed, without the words and punctuation around it: `II`, `B`, `10`. Null where there is none. */
  readonly number: string | null;
  /** What the heading prints before its title: `II.`, `Annex I`, `Article 10`; empty where nothing. */
  readonly marker: string;
  /** Empty where the heading is a number alone. */
  readonly title: readonly Inline[];
  /** How deep it stands: 1 for annexes and what no other heading holds. */
  readonly level: number;
  /** `The General Assembly,` where the section has an enacting formula of its own, else empty. */
  readonly enactingFormula: readonly Inline[];
  /** Whether `* * *` stands above it. */
  readonly isSetApart: boolean;
  /** The line of the source file on which it starts, counted from 1. */
  readonly line: number;
}

/** A note, printed at the foot of a page or below a table. */
export interface Note {
  /** As the document counts, mostly from 1; null where its mark is no number. */
  readonly number: number | null;
  /** As printed: `1`, `*`, `a`. */
  readonly mark: string;
  /** `fn1`, `fna1` for the first asterisk, `table1-note-a`. */
  readonly anchor: string;
  readonly content: readonly Inline[];
  readonly line: number;
}

/** What the body of a resolution's file says, as the Markdown plugins hand it on. */
export interface ResolutionText {
  /** The words before the first paragraph: `The General Assembly,`. */
  readonly enactingFormula: readonly Inline[];
  /** The headings in the order of the text, annexes among them. */
  readonly sections: readonly Section[];
  /** Whole paragraphs in the order of the text; those of annexes come last. */
  readonly paragraphs: readonly Paragraph[];
  /** The notes of the document but for those of its tables. */
  readonly notes: readonly Note[];
}

/** What a document prints above its title, word for word; null for what it does not print. */
export interface Masthead {
  /** `Distr.: General`. */
  readonly distribution: string | null;
  /** ISO date. */
  readonly distributed: string | null;
  /** `Fifty-sixth session`. */
  readonly session: string | null;
  /** `Agenda item 119 (b)`. */
  readonly agendaItem: string | null;
  /** What the agenda item is called: `Promotion and protection of human rights`. */
  readonly agendaTitle: string | null;
  /** Before which committee a draft is: `Third Committee`. */
  readonly committee: string | null;
  /** Who submits a draft: `Albania, Benin and Chile: draft resolution`. */
  readonly sponsors: readonly Inline[] | null;
  /** `Resolution adopted by the General Assembly`. */
  readonly proceeding: string | null;
  /** `[on the report of the Third Committee (A/56/583/Add.2)]`. */
  readonly report: readonly Inline[] | null;
  /** What stands above the resolutions A, B and C of one document. */
  readonly documentTitle: readonly Inline[] | null;
}

/** What is known of a resolution besides its text and before its citations are found. */
export interface ResolutionDescription {
  /** Its path, and so its address: `a/res/56/149`. */
  readonly id: string;
  /** `A/RES/56/149`; null while a draft has none. */
  readonly symbol: string | null;
  /** How the text itself is called: `56/149`, `2002/…`; the symbol where it prints nothing. */
  readonly designation: string;
  /** In plain words; null where the document prints none. */
  readonly title: string | null;
  /** The title as printed, with its italics and the marks of its notes; empty where there is none. */
  readonly printedTitle: readonly Inline[];
  readonly organ: OrganName;
  readonly status: 'adopted' | 'draft';
  /** ISO date; null for a draft. */
  readonly adopted: string | null;
  /** The meeting that adopted it: `88th plenary meeting`. */
  readonly meeting: string | null;
  /** The day on which it came to this site, an ISO date; null where that is not recorded. */
  readonly added: string | null;
  /** Null where the document prints nothing above its title. */
  readonly masthead: Masthead | null;
}

/** A resolution as its file has it, before its citations are found. */
export type UncitedResolution = ResolutionDescription & ResolutionText;

/** A place in a resolution that cites another. */
export interface CitingPlace {
  readonly id: string;
  readonly anchor: string;
}

/** A resolution whole: description, text with its citations, and what cites it. */
export interface Resolution extends ResolutionDescription, ResolutionText {
  readonly citedBy: readonly CitingPlace[];
}
