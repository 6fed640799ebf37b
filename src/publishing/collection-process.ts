/**
 * The process in which a build draws the pictures, and makes what is made of all texts together: it
 * starts when they have been published as data, a text a line, and needs nothing else.
 */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { close } from 'pagefind';
import { buildSearchFiles } from '../search/index/files.ts';
import { searchRecord } from '../search/index/records.ts';
import { saying } from './beside.ts';
import { collectionFile, publicationsForChecks, textsOfCollection } from './collection.ts';
import { KeptFiles } from './kept-files.ts';
import { pictures, writePictures } from './pictures.ts';
import { makeFiles } from './publication.ts';
import { SiteFiles } from './site-files.ts';

/** What the process is given. */
export interface CollectionTask {
  /** The address of the folder into which the site is built, with a slash at its end. */
  readonly site: string;
  /** That of the folder in which a build keeps the pictures that it has drawn. */
  readonly kept: string;
  /** Of whatever else decides what is made: code, packages. */
  readonly version: string;
}

await saying(async () => {
  const [task] = (await once(process, 'message')) as [CollectionTask];
  const texts = textsOfCollection(readFileSync(new URL(collectionFile, task.site), 'utf8'));
  const site = new SiteFiles(task.site);
  const index = await buildSearchFiles(texts.values().map(searchRecord), async () => {
    site.write(await makeFiles(publicationsForChecks(texts)));
    const kept = new KeptFiles(new URL(task.kept));
    await writePictures(pictures(texts), { site, kept, version: task.version });
  });
  await close();
  site.write(index.map(({ path, content }) => [`pagefind/${path}`, content]));
  return `${site.count} files of all texts together, and pictures`;
});
