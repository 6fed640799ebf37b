/**
 * The process in which a build publishes the texts and comparisons in every format, while Astro
 * draws the pages: it starts when the texts have been read, and writes when it is told that the
 * folder of the site is there.
 */
import type { ComparedPair } from '../comparing/compared-pairs.ts';
import type { Instrument } from '../citing/instrument.ts';
import { takeTexts } from '../content/kept-texts.ts';
import { createCacheKeys } from '../library/cache-keys.ts';
import { createLibrary, workedOutOf } from '../library/create-library.ts';
import { writeWorkedOut } from '../library/worked-out.ts';
import type { Resolution } from '../model/text/resolution.ts';
import { createAddresses } from '../site/create-addresses.ts';
import { giveNotice, messages, saying } from './beside.ts';
import { collectionFile, collectionOfTexts } from './collection.ts';
import { KeptFiles } from './kept-files.ts';
import { makeFiles } from './publication.ts';
import { dataOfText, publicationsOfPair, publicationsOfText } from './publications.ts';
import { SiteFiles, type Files } from './site-files.ts';

/** What the process is given. */
export interface TextsTask {
  /** The address of the file that keeps the texts as they were read. */
  readonly texts: string;
  /** That of the file for what is worked out of all texts together. */
  readonly workedOut: string;
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
  const received = messages();
  const task = (await received()) as TextsTask;
  const { origin, base } = task;
  const texts = takeTexts(new URL(task.texts)).map(({ resolution }) => resolution);
  const library = createLibrary(texts, task.instruments);
  const { resolutions, comparisons } = library;
  const published = { library, addresses: createAddresses(origin, base) };
  const makeKey = createCacheKeys(
    library,
    task.instruments,
    [task.version, origin, base].join(' '),
  );
  const keys = new Map(resolutions.map((text) => [text.id, makeKey(text)]));
  const keyOf = ({ id }: Resolution): string => keys.get(id) ?? '';
  const keyOfPair = ({ citing, cited }: ComparedPair): string => `${keyOf(citing)}.${keyOf(cited)}`;
  const kept = new KeptFiles(new URL(task.kept));
  // Of comparisons those that are published anew: pages, too, are kept where they are not.
  const compared = comparisons.pairs.filter((pair) => !kept.has(keyOfPair(pair)));
  const made = compared.map((pair) => comparisons.of(pair));
  writeWorkedOut(new URL(task.workedOut), { ...workedOutOf(library, made), keys });
  giveNotice('worked out');

  // Whether it is kept or not, since another process goes on from it.
  const data = await makeFiles(resolutions.map((text) => dataOfText(text, published)));
  await received();
  const site = new SiteFiles(task.site);
  site.write([[collectionFile, collectionOfTexts(data)]]);
  giveNotice('collected');

  site.write(data);
  const units = [
    ...resolutions.map((text) => ({
      key: keyOf(text),
      publications: publicationsOfText(text, published),
    })),
    ...comparisons.pairs.map((pair) => ({
      key: keyOfPair(pair),
      publications: publicationsOfPair(pair, published),
    })),
  ];
  let unchanged = units.length;
  for (const { key, publications } of units) {
    const make = (): Promise<Files> => {
      unchanged -= 1;
      return makeFiles(publications);
    };
    site.write(await kept.filesOf(key, make));
  }
  kept.removeOthers();
  return `${site.count} files; of ${units.length} texts and comparisons ${unchanged} unchanged`;
});
