import type { UncitedResolution } from '../domain/library.ts';
import type { ListedInstrument } from './instruments-file.ts';

/** All files of the content, as read. */
export interface Content {
  readonly resolutions: readonly UncitedResolution[];
  readonly listed: readonly ListedInstrument[];
}
