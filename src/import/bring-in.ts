/** One document in, the content file of each of its resolutions out. Nothing is read or written here. */
import { checkResolution } from '../content/check-resolution.ts';
import type { Fault } from '../content/files/fault.ts';
import type { UncitedResolution } from '../model/text/resolution.ts';
import {
  RefusedDocument,
  type Doubt,
  type PrintedDocument,
} from '../reading/printed/printed-document.ts';
import { writeContentFile } from './writing/content-file.ts';
import { identify, type Given } from './writing/identity.ts';

/** What became of one resolution of a document. */
export type BroughtIn =
  | {
      readonly ok: true;
      readonly id: string;
      /** The content file, as it is written. */
      readonly source: string;
      readonly resolution: UncitedResolution;
      readonly doubts: readonly Doubt[];
    }
  | {
      readonly ok: false;
      /** Its path, where it is known. */
      readonly id: string | null;
      readonly reason: string;
      readonly faults: readonly Fault[];
      readonly source: string;
    };

/**
 * Writes the content file of each resolution in a document and checks it as a build does.
 *
 * @param ids those of the files that are there
 */
export function bringIn(
  document: PrintedDocument,
  given: Given,
  ids: ReadonlySet<string>,
): BroughtIn[] {
  return document.texts.map((text) => {
    try {
      const identity = identify(document, text, given);
      const source = writeContentFile(identity, document.masthead, text);
      const checked = checkResolution(source, identity.id, new Set([...ids, identity.id]));
      if (checked.ok) {
        return {
          ok: true,
          id: identity.id,
          source,
          resolution: checked.resolution,
          doubts: document.doubts,
        };
      }
      return {
        ok: false,
        id: identity.id,
        reason: 'The file would not pass the check of a build.',
        faults: checked.faults,
        source,
      };
    } catch (error) {
      if (!(error instanceof RefusedDocument)) throw error;
      return { ok: false, id: null, reason: error.message, faults: [], source: '' };
    }
  });
}
