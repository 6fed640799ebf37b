/** The one door to the content: all that pages, formats and the search index read. */
import { getCollection, getEntry, render } from 'astro:content';
import { createLibrary, type Library } from './create-library.ts';

let loaded: Promise<Library> | undefined;

/**
 * The resolutions of the site with their citations. A build reads them once; the
 * development server reads them anew for each page, since they may have changed.
 */
export function loadLibrary(): Promise<Library> {
  if (import.meta.env.DEV) return readLibrary();
  loaded ??= readLibrary();
  return loaded;
}

async function readLibrary(): Promise<Library> {
  const resolutions = await getCollection('resolutions');
  const instruments = await getCollection('instruments');
  return createLibrary(
    resolutions.map(({ data }) => data),
    instruments.map(({ data }) => data),
  );
}

/**
 * What draws the text of a resolution: `<Content resolution={…} components={{ ResolutionText }} />`.
 *
 * @throws {RangeError} where the site holds no resolution of that id
 */
export async function contentOf(id: string) {
  const entry = await getEntry('resolutions', id);
  if (!entry) throw new RangeError(`The site holds no resolution ${id}.`);
  return (await render(entry)).Content;
}
