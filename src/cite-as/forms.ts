/** The forms in which a resolution can be cited, as a reader chooses among them. */

import type { Anchor } from '../model/places/anchor.ts';
import type { AnchorRange } from '../model/places/anchor-range.ts';
import type { ResolutionDescription } from '../model/text/resolution.ts';

/**
 * All forms with the names that readers see, the United Nations' own first.
 *
 * - `words`: a form of words, short enough to be made where it is asked for
 * - `style`: an entry of a list of references, made with citeproc and a published style
 * - `record`: for a reference manager
 *
 * `addressed` says whether people usually give the address with it; a reader can choose.
 */
export const citationForms = [
  { id: 'un-text', label: 'UN, running text', made: 'words', addressed: false },
  { id: 'un-note', label: 'UN, note', made: 'words', addressed: false },
  { id: 'oscola', label: 'OSCOLA', made: 'words', addressed: false },
  { id: 'bluebook', label: 'Bluebook', made: 'words', addressed: false },
  { id: 'apa', label: 'APA', made: 'style', addressed: true },
  { id: 'chicago', label: 'Chicago, author-date', made: 'style', addressed: true },
  { id: 'mla', label: 'MLA', made: 'style', addressed: true },
  { id: 'bibtex', label: 'BibTeX', made: 'record', addressed: true },
  { id: 'ris', label: 'RIS', made: 'record', addressed: true },
] as const satisfies readonly {
  id: string;
  label: string;
  made: 'words' | 'style' | 'record';
  addressed: boolean;
}[];

type Form = (typeof citationForms)[number];
type MadeOf<Made extends Form['made']> = Extract<Form, { made: Made }>['id'];

export type CitationForm = Form['id'];
export type WordedForm = MadeOf<'words'>;
export type StyledForm = MadeOf<'style'>;
export type RecordForm = MadeOf<'record'>;

/** What a citation says of a resolution. */
export type CitedResolution = Pick<
  ResolutionDescription,
  'id' | 'symbol' | 'designation' | 'title' | 'organ' | 'status' | 'adopted'
>;

/** One paragraph or several, or a note. */
export interface CitedPlace extends AnchorRange {
  /**
   * The last paragraph of the preamble, where the place reaches from there into the operative
   * part: the words then name both parts. Without it they say where the place begins and ends.
   */
  readonly lastPreambular?: Anchor | undefined;
}

/** What is cited: a resolution, or a place in it. */
export interface Cited {
  readonly resolution: CitedResolution;
  /** Null for the whole. */
  readonly place: CitedPlace | null;
  /** The absolute address of the place: `https://…/a/res/56/149/#op5`. */
  readonly url: string;
}

/** A citation as it is copied. */
export interface WrittenCitation {
  readonly text: string;
  /** The same with its italics and with its address as a link; null for a record, which has none. */
  readonly html: string | null;
}
