import { checkResolution } from './check-resolution.ts';
import { encodePath, fileOf, instrumentsFile, listContent } from './files/content-folder.ts';
import { checkTogether } from './content-rules.ts';
import type { ContentFault, Fault } from './files/fault.ts';
import { readInstruments, type ListedInstrument } from './files/instruments-file.ts';
import { readText } from './files/text-file.ts';
import type { UncitedResolution } from '../model/text/resolution.ts';

/** What an earlier reading found, so that a text is read again only when it has changed. */
export interface Memory {
  /** A digest of a file's text and of whatever reads it. */
  readonly digest: (source: string) => string;
  /** The text that was read from a file with this digest. */
  readonly recall: (id: string, digest: string) => UncitedResolution | undefined;
}

/** One text of the content. */
export interface ReadText {
  readonly resolution: UncitedResolution;
  readonly digest: string;
  /** Whether it was read now, and not remembered. */
  readonly isNew: boolean;
}

/** All content, or everything that is wrong with it, in the order of files and lines. */
export type ReadContent =
  | {
      readonly ok: true;
      /** In the order of their ids. */
      readonly texts: readonly ReadText[];
      readonly listed: readonly ListedInstrument[];
    }
  | { readonly ok: false; readonly faults: readonly ContentFault[] };

const nothing: Memory = { digest: () => '', recall: () => undefined };

/**
 * Reads all content. It is wrong with its folder, else with some of its files, else with how
 * the files fit one another. Nothing that the files hold is run.
 *
 * @param root the project's root
 */
export async function readContent(root: URL, memory = nothing): Promise<ReadContent> {
  const folder = await listContent(root);
  if (folder.faults.length > 0) return refuse(folder.faults);
  const ids = new Set(folder.ids);
  const texts: ReadText[] = [];
  const faults: ContentFault[] = [];
  const note = (file: string, found: readonly Fault[]): void => {
    faults.push(...found.map((fault) => ({ file, ...fault })));
  };
  // One after the other: a thousand at a time are more files than a process may open.
  for (const id of folder.ids) {
    const read = await readResolution(root, id, ids, memory);
    if (read.ok) texts.push(read.text);
    else note(fileOf(id), read.faults);
  }
  const list = await readFile(root, instrumentsFile, readInstruments);
  if (!list.ok) note(instrumentsFile, list.faults);
  if (faults.length > 0 || !list.ok) return refuse(faults);
  const { listed } = list;
  const resolutions = texts.map(({ resolution }) => resolution);
  const between = checkTogether({ resolutions, listed });
  return between.length > 0 ? refuse(between) : { ok: true, texts, listed };
}

interface Refused {
  readonly ok: false;
  readonly faults: readonly Fault[];
}

function readResolution(
  root: URL,
  id: string,
  ids: ReadonlySet<string>,
  memory: Memory,
): Promise<{ readonly ok: true; readonly text: ReadText } | Refused> {
  return readFile(root, fileOf(id), (source) => {
    const digest = memory.digest(source);
    const known = memory.recall(id, digest);
    if (known) return { ok: true, text: { resolution: known, digest, isNew: false } };
    const checked = checkResolution(source, id, ids);
    if (!checked.ok) return checked;
    return { ok: true, text: { resolution: checked.resolution, digest, isNew: true } };
  });
}

async function readFile<Read>(
  root: URL,
  file: string,
  read: (source: string) => Read,
): Promise<Read | Refused> {
  const source = await readText(new URL(encodePath(file), root));
  return source.ok ? read(source.text) : { ok: false, faults: [source.fault] };
}

function refuse(faults: readonly ContentFault[]): ReadContent {
  return { ok: false, faults: faults.toSorted(byPlace) };
}

function byPlace(a: ContentFault, b: ContentFault): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0);
}
