import type { UncitedResolution } from '../../model/text/resolution.ts';
import type { ListedInstrument } from '../files/instruments-file.ts';

/** All files of the content, as read. */
export interface Content {
  readonly resolutions: readonly UncitedResolution[];
  readonly listed: readonly ListedInstrument[];
}
