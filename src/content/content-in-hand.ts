import type { Instrument } from '../citing/instrument.ts';
import type { UncitedResolution } from '../model/text/resolution.ts';

/** What the content holds, in the order of ids. */
export interface Content {
  readonly resolutions: readonly UncitedResolution[];
  readonly instruments: readonly Instrument[];
}

declare global {
  /**
   * The content as it was last in order. Astro's configuration, its loaders and the pages are run
   * in one process, but each with modules of its own, so that what all of them have cannot be a
   * module's. Astro's store is made for less: what is in it is written, bundled and read as code.
   */
  var contentInHand: Content | undefined;
}
