/** The one door to the content: all that pages, formats and the search index read. */
import { getCollection, getEntry, render } from 'astro:content';
import type { Resolution } from '../model/text/resolution.ts';
import { createCacheKeys, digest } from './cache-keys.ts';
import { createLibrary, type Library } from './create-library.ts';

/** What the site is made of, and the keys under which a build keeps what it has made of it. */
interface Loaded extends Library {
  /** The key of all that is made of a text and of those it is related to. */
  readonly cacheKey: (text: Resolution) => string;
}

let loaded: Promise<Loaded> | undefined;

/**
 * The resolutions of the site with their citations. A build reads them once; the
 * development server reads them anew for each page, since they may have changed.
 */
export function loadLibrary(): Promise<Loaded> {
  if (import.meta.env.DEV) return readLibrary();
  loaded ??= readLibrary();
  return loaded;
}

async function readLibrary(): Promise<Loaded> {
  const resolutions = await getCollection('resolutions');
  const entries = await getCollection('instruments');
  const instruments = entries.map(({ data }) => data);
  const library = createLibrary(
    resolutions.map(({ data }) => data),
    instruments,
  );
  return { ...library, cacheKey: createCacheKeys(library, instruments, CODE_VERSION) };
}

/** The key of what is made of these words alone, such as a picture. */
export function cacheKeyOf(words: unknown): string {
  return digest([CODE_VERSION, words]);
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
