/** One document in, the content file of each of its resolutions out. Nothing is read or written here. */
import { checkResolution } from '../content/check-resolution.ts';
import type { Fault } from '../content/files/fault.ts';
import type { UncitedResolution } from '../model/text/resolution.ts';
import {
  RefusedDocument,
  type Doubt,
  type PrintedDocument,
  type PrintedText,
} from '../reading/printed/printed-document.ts';
import { unplacedWords } from '../reading/printed/unplaced-words.ts';
import { lostWords } from './lost-words.ts';
import { writeContentFile, type ContentFile } from './writing/content-file.ts';
import { identify, type Given, type Identity } from './writing/identity.ts';

/** The content file of one resolution, as it is written. */
export interface Made {
  readonly ok: true;
  /** Its path: `a/res/56/149`. */
  readonly id: string;
  readonly source: string;
  readonly resolution: UncitedResolution;
  /** What a person should look at. */
  readonly doubts: readonly Doubt[];
}

/** Why one resolution of a document cannot be written. */
export interface NotMade {
  readonly ok: false;
  /** Null where it is not known. */
  readonly id: string | null;
  readonly reason: string;
  /** What is wrong with the file that would have been written, by its lines. */
  readonly faults: readonly Fault[];
  readonly source: string;
}

export type BroughtIn = Made | NotMade;

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
  const unplaced = unplacedWords(document);
  if (unplaced.length > 0) {
    const reason = `Not every word has found its place: “${unplaced.join(' ')}”.`;
    return [{ ok: false, id: null, reason, faults: [], source: '' }];
  }
  return document.texts.map((text, index) => {
    try {
      const doubts = index === 0 ? document.doubts : [];
      return make({ ...document, doubts }, text, identify(document, text, given), ids);
    } catch (error) {
      if (!(error instanceof RefusedDocument)) throw error;
      return { ok: false, id: null, reason: error.message, faults: [], source: '' };
    }
  });
}

/** So often is a file written anew with one more thing kept that the document prints wrongly. */
const mostKept = 60;

function make(
  { masthead, doubts }: PrintedDocument,
  text: PrintedText,
  identity: Identity,
  ids: ReadonlySet<string>,
): BroughtIn {
  const { id } = identity;
  const kept: string[] = [];
  const found: Doubt[] = [];
  for (;;) {
    const file = writeContentFile(identity, masthead, text, kept);
    const checked = checkResolution(file.source, id, new Set([...ids, id]));
    if (checked.ok) {
      const lost = lostWords(text, checked.resolution);
      if (lost === null) {
        return {
          ok: true,
          id,
          source: file.source,
          resolution: checked.resolution,
          doubts: [...doubts, ...found],
        };
      }
      return {
        ok: false,
        id,
        reason: `The words of the file would not be those of the document: ${lost}`,
        faults: [],
        source: file.source,
      };
    }
    const entries = checked.faults.map(entryFor);
    if (
      kept.length >= mostKept ||
      entries.some((entry) => entry === null || kept.includes(entry))
    ) {
      return {
        ok: false,
        id,
        reason: 'The file would not pass the check of a build.',
        faults: checked.faults,
        source: file.source,
      };
    }
    kept.push(...entries.filter((entry) => entry !== null));
    found.push(...checked.faults.map((fault) => doubtOf(fault, file)));
  }
}

/** What keeps a fault as the document prints it: the message of the check ends with it. */
function entryFor({ message }: Fault): string | null {
  return /asPrinted: \['([^']+)'\]\.?$/.exec(message)?.[1] ?? null;
}

function doubtOf({ line, message }: Fault, { places }: ContentFile): Doubt {
  const [what = message] = message.split(' If the document prints it so');
  return { place: places.get(line) ?? null, message: `${what} It was kept as printed.` };
}
