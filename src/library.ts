/** The one door to the content: all that pages, formats and the search index read. */
import { getCollection, render, type CollectionEntry } from 'astro:content';
import { createLibrary, type Library, type UncitedResolution } from './domain/library.ts';
import type { ResolutionText } from './domain/resolution.ts';
import { designationOf } from './domain/symbol.ts';
import { resolutionTextKey } from './markdown/resolution-text.ts';

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
  const { symbol = null, title, organ, status, adopted = null, meeting = null } = entry.data;
  const { remarkPluginFrontmatter } = await render(entry);
  return {
    ...(remarkPluginFrontmatter[resolutionTextKey] as ResolutionText),
    id: entry.id,
    symbol,
    designation: designationOf(symbol ?? '') ?? entry.data.designation ?? symbol ?? '',
    title,
    organ,
    status,
    adopted,
    meeting,
    masthead: readMasthead(entry.data.masthead),
  };
}

function readMasthead(
  masthead: CollectionEntry<'resolutions'>['data']['masthead'],
): UncitedResolution['masthead'] {
  if (!masthead) return null;
  const { distribution, distributed, session, agendaItem, proceeding, report } = masthead;
  return {
    distribution: distribution ?? null,
    distributed: distributed ?? null,
    session: session ?? null,
    agendaItem: agendaItem ?? null,
    proceeding: proceeding ?? null,
    report: report === undefined ? null : [{ type: 'text', value: report }],
  };
}
