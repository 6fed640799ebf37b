/**
 * The process in which a build publishes what is no page, while Astro draws the pages: it starts
 * when the texts have been read, and writes when it is told that the folder of the site is there.
 */
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { close } from 'pagefind';
import type { Instrument } from '../citing/instrument.ts';
import { toJson } from '../formats/json.ts';
import { createCacheKeys } from '../library/cache-keys.ts';
import { createLibrary } from '../library/create-library.ts';
import type { UncitedResolution } from '../model/text/resolution.ts';
import { buildSearchFiles } from '../search/index/files.ts';
import { searchRecord } from '../search/index/records.ts';
import { createAddresses } from '../site/create-addresses.ts';
import { KeptFiles, type Files } from './kept-files.ts';
import {
  publicationsOfAll,
  publicationsOfPair,
  publicationsOfText,
  type Publication,
} from './publications.ts';

/** What the process is given. */
export interface Task {
  readonly resolutions: readonly UncitedResolution[];
  readonly instruments: readonly Instrument[];
  /** Where the site is served from. */
  readonly origin: string;
  readonly base: string;
  /** The address of the folder into which the site is built, with a slash at its end. */
  readonly site: string;
  /** That of the folder in which a build keeps what it made. */
  readonly kept: string;
  /** Of whatever else decides what is made: code, packages. */
  readonly version: string;
}

/** What it says when all is written, or why it is not. */
export type Said =
  | {
      readonly ok: true;
      readonly files: number;
      readonly units: number;
      /** How many of the units, texts and comparisons, are as they were in the build before. */
      readonly unchanged: number;
    }
  | { readonly ok: false; readonly message: string };

// A build that ends before takes this process along.
process.once('disconnect', () => process.exit());

const [task] = (await once(process, 'message')) as [Task];
const { origin, base } = task;
const library = createLibrary(task.resolutions, task.instruments);
const addresses = createAddresses(origin, base);
const published = { library, addresses };
const { resolutions, comparisons } = library;
const keyOf = createCacheKeys(library, task.instruments, [task.version, origin, base].join(' '));

const kept = new KeptFiles(new URL(task.kept));
const folders = new Set<string>();
const done = { files: 0, units: 0, unchanged: 0 };

await once(process, 'message');
const last = await said();
process.send?.(last, () => process.exit());

async function said(): Promise<Said> {
  try {
    await publish();
    return { ok: true, ...done };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}

async function publish(): Promise<void> {
  for (const text of resolutions) {
    await publishUnit(keyOf(text), publicationsOfText(text, published));
  }
  for (const pair of comparisons.pairs) {
    const key = `${keyOf(pair.citing)}.${keyOf(pair.cited)}`;
    await publishUnit(key, publicationsOfPair(pair, published));
  }
  kept.removeOthers();
  write(await make(publicationsOfAll(published)));
  const records = resolutions.map((text) =>
    searchRecord(toJson(text, addresses, comparisons.with(text))),
  );
  const index = await buildSearchFiles(records);
  await close();
  write(index.map(({ path, content }) => [`pagefind/${path}`, content]));
}

async function publishUnit(key: string, publications: readonly Publication[]): Promise<void> {
  done.units += 1;
  const before = kept.take(key);
  if (before) done.unchanged += 1;
  const files = before ?? (await make(publications));
  if (!before) kept.keep(key, files);
  write(files);
}

/** Makes files together: while a picture is drawn, the others are written. */
async function make(publications: readonly Publication[]): Promise<Files> {
  const encoder = new TextEncoder();
  return Promise.all(
    publications.map(async ({ path, make: makeOne }) => {
      const content = await makeOne();
      return [path, typeof content === 'string' ? encoder.encode(content) : content] as const;
    }),
  );
}

function write(files: Files): void {
  for (const [path, content] of files) {
    const file = new URL(encodeURI(path), task.site);
    const folder = new URL('.', file);
    if (!folders.has(folder.href)) {
      mkdirSync(folder, { recursive: true });
      folders.add(folder.href);
    }
    writeFileSync(file, content);
    done.files += 1;
  }
}
