/**
 * The process in which a build publishes the texts and comparisons in every format, while Astro
 * draws the pages: it starts when the texts have been read, and writes when it is told that the
 * folder of the site is there.
 */
import { once } from 'node:events';
import type { Instrument } from '../citing/instrument.ts';
import { takeTexts } from '../content/kept-texts.ts';
import { createCacheKeys } from '../library/cache-keys.ts';
import { createLibrary } from '../library/create-library.ts';
import { createAddresses } from '../site/create-addresses.ts';
import { giveNotice, saying } from './beside.ts';
import { collectionOfTexts } from './collection.ts';
import { KeptFiles } from './kept-files.ts';
import { makeFiles } from './publication.ts';
import { publicationsOfPair, publicationsOfText } from './publications.ts';
import { SiteFiles } from './site-files.ts';

/** What the process is given. */
export interface TextsTask {
  /** The address of the file that keeps the texts as they were read. */
  readonly texts: string;
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

await saying(async () => {
  const [task] = (await once(process, 'message')) as [TextsTask];
  const { origin, base } = task;
  const texts = takeTexts(new URL(task.texts)).map(({ resolution }) => resolution);
  const library = createLibrary(texts, task.instruments);
  const published = { library, addresses: createAddresses(origin, base) };
  const keyOf = createCacheKeys(library, task.instruments, [task.version, origin, base].join(' '));
  const units = [
    ...library.resolutions.map((text) => ({
      key: keyOf(text),
      publications: publicationsOfText(text, published),
    })),
    ...library.comparisons.pairs.map((pair) => ({
      key: `${keyOf(pair.citing)}.${keyOf(pair.cited)}`,
      publications: publicationsOfPair(pair, published),
    })),
  ];

  await once(process, 'message');
  const site = new SiteFiles(task.site);
  // First, since another process goes on from it.
  site.write(await makeFiles([collectionOfTexts(published)]));
  giveNotice();

  const kept = new KeptFiles(new URL(task.kept));
  let unchanged = 0;
  for (const { key, publications } of units) {
    const before = kept.take(key);
    if (before) unchanged += 1;
    const files = before ?? (await makeFiles(publications));
    if (!before) kept.keep(key, files);
    site.write(files);
  }
  kept.removeOthers();
  return `${site.count} files; of ${units.length} texts and comparisons ${unchanged} unchanged`;
});
