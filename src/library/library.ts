/** The one door to the content: all that pages, formats and the search index read. */
import { getEntry, render } from 'astro:content';
import type { Content } from '../content/content-in-hand.ts';
import type { Resolution } from '../model/text/resolution.ts';
import { createLibrary, restoreLibrary, type Library } from './create-library.ts';
import { readWorkedOut } from './worked-out.ts';

/** What the site is made of, and the keys under which a build keeps what it has made of it. */
interface Loaded extends Library {
  /**
   * The key of all that is made of a text and of those it is related to; empty in development,
   * where nothing is kept.
   */
  readonly cacheKey: (text: Resolution) => string;
}

let loaded: { readonly of: Content; readonly library: Loaded } | undefined;

const workedOut = await globalThis.workedOut?.();

/**
 * The resolutions of the site with their citations, put together once: in a build, and in
 * development until one of them has changed.
 *
 * @throws {Error} where the content has not been read
 */
export function loadLibrary(): Loaded {
  const content = globalThis.contentInHand;
  if (!content) throw new Error('The content has not been read: Astro has not loaded it.');
  if (loaded?.of !== content) {
    const { resolutions, instruments } = content;
    const before = workedOut && readWorkedOut(workedOut);
    const library = before
      ? restoreLibrary(before, instruments)
      : createLibrary(resolutions, instruments);
    const cacheKey = ({ id }: Resolution): string => before?.keys.get(id) ?? '';
    loaded = { of: content, library: { ...library, cacheKey } };
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
