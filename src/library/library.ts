/** The one door to the content: all that pages, formats and the search index read. */
import { getCollection, getEntry, render } from 'astro:content';
import type { Resolution } from '../model/text/resolution.ts';
import { createCacheKeys } from './cache-keys.ts';
import { createLibrary, type Library } from './create-library.ts';

/** What the site is made of, and the keys under which a build keeps what it has made of it. */
interface Loaded extends Library {
  /** The key of all that is made of a text and of those it is related to. */
  readonly cacheKey: (text: Resolution) => string;
}

let loaded: { readonly of: string; readonly library: Loaded } | undefined;

/**
 * The resolutions of the site with their citations, put together once: in a build, and in
 * development until one of them has changed.
 */
export async function loadLibrary(): Promise<Loaded> {
  if (loaded && !import.meta.env.DEV) return loaded.library;
  const entries = await getCollection('resolutions');
  const instruments = (await getCollection('instruments')).map(({ data }) => data);
  const of = JSON.stringify([entries.map(({ id, digest }) => [id, digest]), instruments]);
  if (loaded?.of !== of) {
    const resolutions = entries.map(({ data }) => data);
    const library = createLibrary(resolutions, instruments);
    const cacheKey = createCacheKeys(library, instruments, CODE_VERSION);
    loaded = { of, library: { ...library, cacheKey } };
  }
  return loaded.library;
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
