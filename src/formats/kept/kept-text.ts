import type { CitedResolution } from '../../cite-as/forms.ts';

/** A paragraph that a reader keeps, with its words. */
export interface KeptText {
  readonly resolution: CitedResolution;
  readonly anchor: string;
  readonly marker: string;
  readonly words: string;
  /** The reader's own note; empty where there is none. */
  readonly note: string;
}
