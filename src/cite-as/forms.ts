/** The forms in which a resolution can be cited, as a reader chooses among them. */

import type { AnchorRange } from '../model/places/anchor-range.ts';
import type { ResolutionDescription } from '../model/text/resolution.ts';

/** A form of words, short enough to be made where it is asked for. */
export type WordedForm = 'un-text' | 'un-note' | 'oscola' | 'bluebook';

/** A record for a reference manager, made with a library. */
export type RecordForm = 'bibtex' | 'ris';

export type CitationForm = WordedForm | RecordForm;

/** The forms with the names that readers see, the United Nations' own first. */
export const citationForms: readonly { readonly id: CitationForm; readonly label: string }[] = [
  { id: 'un-text', label: 'UN, running text' },
  { id: 'un-note', label: 'UN, note' },
  { id: 'oscola', label: 'OSCOLA' },
  { id: 'bluebook', label: 'Bluebook' },
  { id: 'bibtex', label: 'BibTeX' },
  { id: 'ris', label: 'RIS' },
];

/** What a citation says of a resolution. */
export type CitedResolution = Pick<
  ResolutionDescription,
  'id' | 'symbol' | 'designation' | 'title' | 'organ' | 'status' | 'adopted'
>;

/** What is cited: a resolution, or a place in it. */
export interface Cited {
  readonly resolution: CitedResolution;
  /** One paragraph or several; null for the whole. */
  readonly place: AnchorRange | null;
  /** The absolute address of the place: `https://…/a/res/56/149/#op5`. */
  readonly url: string;
}
