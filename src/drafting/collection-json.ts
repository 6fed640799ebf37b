import type { CitedResolution } from '../cite-as/forms.ts';
import type { Instrument } from '../citing/instrument.ts';

/** What the site tells a check of all its texts. */
export interface CollectionJson {
  /** How many pieces the index of their language has. */
  readonly pieces: number;
  /** In the order of that index. */
  readonly texts: readonly CitedResolution[];
}

/** What is cited, the texts held here among it: what a check of citations needs besides. */
export type InstrumentsJson = readonly Instrument[];
