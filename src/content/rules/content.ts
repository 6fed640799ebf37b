import type { UncitedResolution } from '../../library/create-library.ts';
import type { ListedInstrument } from '../files/instruments-file.ts';

/** All files of the content, as read. */
export interface Content {
  readonly resolutions: readonly UncitedResolution[];
  readonly listed: readonly ListedInstrument[];
}
