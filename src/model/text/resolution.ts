/**
 * The model of a resolution: what the Markdown plugins find once and everything
 * else (pages, formats, search) reads.
 */

import type { OrganName } from '../symbols/organ.ts';

/** Where a paragraph stands in the resolution: before or after the organ begins to act. */
export type ParagraphKind = 'preambular' | 'operative';

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

/** The raised number that refers to a note. Its number is not part of the words. */
export interface NoteMark {
  readonly type: 'noteMark';
  readonly number: number;
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
  readonly citation: Citation;
  readonly children: readonly Inline[];
}

/** What a paragraph or note consists of. Citations are found last, once all texts are read. */
export type Inline = Text | Emphasis | Strong | Link | NoteMark | CitationRun;

/** One paragraph or sub-paragraph of the text. */
export interface Paragraph {
  /** The fragment of its address, unique in the resolution: `op5`, `pp3`, `op5-a-ii`. */
  readonly anchor: string;
  readonly kind: ParagraphKind;
  /** Its number as printed, without punctuation: `5`, `a`, `ii`. Null where the text prints none. */
  readonly number: string | null;
  /** Its number exactly as printed, `5.` or `(a)`; empty where the text prints none. */
  readonly marker: string;
  /** The opening verb phrase, in italics in the document: `Calls upon`. Null where there is none. */
  readonly lead: string | null;
  readonly content: readonly Inline[];
  /** Sub-paragraphs in order. */
  readonly paragraphs: readonly Paragraph[];
  /** The line of the source file on which it starts, counted from 1, for messages. */
  readonly line: number;
}

/** A note, printed at the foot of a page and numbered through the document. */
export interface Note {
  /** Counted from 1, in the order in which the text refers to the notes. */
  readonly number: number;
  /** `fn1`. */
  readonly anchor: string;
  readonly content: readonly Inline[];
  readonly line: number;
}

/** What the body of a resolution's file says, as the Markdown plugins hand it on. */
export interface ResolutionText {
  /** The words before the first paragraph: `The General Assembly,`. */
  readonly enactingFormula: string;
  /** Preambular and operative paragraphs in the order of the text. */
  readonly paragraphs: readonly Paragraph[];
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
  /** `Resolution adopted by the General Assembly`. */
  readonly proceeding: string | null;
  /** `[on the report of the Third Committee (A/56/583/Add.2)]`. */
  readonly report: readonly Inline[] | null;
}

/** What is known of a resolution besides its text and before its citations are found. */
export interface ResolutionDescription {
  /** Its path, and so its address: `a/res/56/149`. */
  readonly id: string;
  /** `A/RES/56/149`; null while a draft has none. */
  readonly symbol: string | null;
  /** How the text itself is called: `56/149`, `2002/…`; the symbol where it prints nothing. */
  readonly designation: string;
  readonly title: string;
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
