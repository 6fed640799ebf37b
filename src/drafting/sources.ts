/** The texts that a draft is checked against, as a browser has them. */
import type { CitedResolution } from '../cite-as/forms.ts';

/** Words of a text that is held here: those that open a paragraph, a line, a cell, a heading, a note. */
export interface SourceParagraph {
  /** Of the paragraph, heading or note to which they belong. */
  readonly anchor: string;
  readonly words: string;
  /** The anchors of all that holds that: paragraphs, headings, annexes. */
  readonly holders: readonly string[];
}

/** A text that is held here. */
export interface SourceText {
  readonly resolution: CitedResolution;
  /** All its words in the order of print, the notes last. */
  readonly paragraphs: readonly SourceParagraph[];
  /** All anchors that it has, those of headings and notes among them. */
  readonly anchors: ReadonlySet<string>;
}

/** A paragraph and the text it stands in. */
export interface SourcePlace extends SourceParagraph {
  readonly resolution: CitedResolution;
}
