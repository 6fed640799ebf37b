/** The one door to the content: all that pages, formats and the search index read. */
import { getCollection, render, type CollectionEntry } from 'astro:content';
import { describeResolution } from '../content/resolution-description.ts';
import type { UncitedResolution } from '../model/text/resolution.ts';
import { createLibrary, type Library } from './create-library.ts';
import type { ResolutionText } from '../model/text/resolution.ts';
import { resolutionTextKey } from '../content/markdown/resolution-text.ts';

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
  const entries = await getCollection('resolutions');
  const instruments = await getCollection('instruments');
  return createLibrary(
    await Promise.all(entries.map(readResolution)),
    instruments.map(({ data }) => data),
  );
}

async function readResolution(entry: CollectionEntry<'resolutions'>): Promise<UncitedResolution> {
  const { remarkPluginFrontmatter } = await render(entry);
  return {
    ...(remarkPluginFrontmatter[resolutionTextKey] as ResolutionText),
    ...describeResolution(entry.id, entry.data),
  };
}
