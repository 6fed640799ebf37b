/** The texts that a draft is checked against, as a browser has them. */
import type { CitedResolution } from '../cite-as/forms.ts';

/** A paragraph or sub-paragraph of a text that is held here. */
export interface SourceParagraph {
  readonly anchor: string;
  readonly words: string;
}

/** A text that is held here. */
export interface SourceText {
  readonly resolution: CitedResolution;
  readonly paragraphs: readonly SourceParagraph[];
  /** All anchors that it has, those of notes among them. */
  readonly anchors: ReadonlySet<string>;
}

/** A paragraph and the text it stands in. */
export interface SourcePlace {
  readonly resolution: CitedResolution;
  readonly anchor: string;
  readonly words: string;
}
