import { encodePath, fileOf, instrumentsFile, listContent } from './files/content-folder.ts';
import { checkTogether } from './content-rules.ts';
import type { ContentFault, Fault } from './files/fault.ts';
import {
  readInstruments,
  type InstrumentsFile,
  type ListedInstrument,
} from './files/instruments-file.ts';
import { readText } from './files/text-file.ts';
import { checkTexts, type SourceText } from './check-texts.ts';
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
  const faults: ContentFault[] = [];
  const note = (file: string, found: readonly Fault[]): void => {
    faults.push(...found.map((fault) => ({ file, ...fault })));
  };
  const texts = new Map<string, ReadText>();
  const unread: (SourceText & { readonly digest: string })[] = [];
  // One after the other: a thousand at a time are more files than a process may open.
  for (const id of folder.ids) {
    const file = await readText(new URL(encodePath(fileOf(id)), root));
    if (!file.ok) {
      note(fileOf(id), [file.fault]);
      continue;
    }
    const digest = memory.digest(file.text);
    const resolution = memory.recall(id, digest);
    if (resolution) texts.set(id, { resolution, digest, isNew: false });
    else unread.push({ id, source: file.text, digest });
  }
  const checked = await checkTexts(unread, new Set(folder.ids));
  for (const [index, { id, digest }] of unread.entries()) {
    const read = checked[index];
    if (read?.ok) texts.set(id, { resolution: read.resolution, digest, isNew: true });
    else note(fileOf(id), read?.faults ?? []);
  }
  const list = await readList(root);
  if (!list.ok) note(instrumentsFile, list.faults);
  if (faults.length > 0 || !list.ok) return refuse(faults);
  const { listed } = list;
  const inOrder = folder.ids.flatMap((id) => texts.get(id) ?? []);
  const resolutions = inOrder.map(({ resolution }) => resolution);
  const between = checkTogether({ resolutions, listed });
  return between.length > 0 ? refuse(between) : { ok: true, texts: inOrder, listed };
}

async function readList(root: URL): Promise<InstrumentsFile> {
  const source = await readText(new URL(encodePath(instrumentsFile), root));
  return source.ok ? readInstruments(source.text) : { ok: false, faults: [source.fault] };
}

function refuse(faults: readonly ContentFault[]): ReadContent {
  return { ok: false, faults: faults.toSorted(byPlace) };
}

function byPlace(a: ContentFault, b: ContentFault): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0);
}
