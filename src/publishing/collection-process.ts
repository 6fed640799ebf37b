/**
 * The process in which a build draws the pictures, and makes what is made of all texts together. It
 * draws as soon as the texts have been read, since of them it needs no more than what pictures say;
 * the rest it makes when they have been published as data, a text a line, and needs nothing else.
 */
import { readFileSync } from 'node:fs';
import { close } from 'pagefind';
import { buildSearchFiles } from '../search/index/files.ts';
import { searchRecord } from '../search/index/records.ts';
import { messages, saying } from './beside.ts';
import { collectionFile, publicationsForChecks, textsOfCollection } from './collection.ts';
import { KeptFiles } from './kept-files.ts';
import { drawPictures, pictures, type Pictured } from './pictures.ts';
import { makeFiles } from './publication.ts';
import { SiteFiles } from './site-files.ts';

/** What the process is given first. */
export interface PicturesTask {
  readonly texts: readonly Pictured[];
  /** The address of the folder in which a build keeps the pictures that it has drawn. */
  readonly kept: string;
  /** Of whatever else decides how they are drawn: code, packages. */
  readonly version: string;
}

/** What it is given when the texts have been published. */
export interface CollectionTask {
  /** The address of the folder into which the site is built, with a slash at its end. */
  readonly site: string;
}

await saying(async () => {
  const received = messages();
  const { texts: pictured, kept, version } = (await received()) as PicturesTask;
  const drawn = await drawPictures(pictures(pictured), new KeptFiles(new URL(kept)), version);

  const { site: folder } = (await received()) as CollectionTask;
  const site = new SiteFiles(folder);
  site.write(drawn);
  const texts = textsOfCollection(readFileSync(new URL(collectionFile, folder), 'utf8'));
  const index = await buildSearchFiles(texts.values().map(searchRecord), async () => {
    site.write(await makeFiles(publicationsForChecks(texts)));
  });
  await close();
  site.write(index.map(({ path, content }) => [`pagefind/${path}`, content]));
  return `${site.count} pictures and files of all texts together`;
});
