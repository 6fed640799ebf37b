/** The feed of the resolutions in Atom 1.0, as RFC 4287 has it. */
import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Addresses } from '../site/create-addresses.ts';
import { dataFormats } from '../site/data-formats.ts';
import type { FormatContext } from '../formats/context.ts';
import { fullName, resolutionSentence } from '../model/text/names.ts';
import type { Resolution } from '../model/text/resolution.ts';
import { siteDescription, siteName } from '../site/site.ts';
import { xmlDocument } from '../formats/xml-document.ts';
import { feedEntries, type FeedEntry } from './feed-entries.ts';
import { textHtml } from './text-html.ts';

/** So many have their whole text in the feed: one may be of 200 kB. The others are summed up. */
const mostWhole = 10;

/** When a feed of nothing has last changed: Atom wants a time, and a build’s would be no fact. */
const beginningOfTime = '1970-01-01';

/**
 * Writes the feed: the newest resolutions, each by its organ, with links to its page and its data,
 * and the very newest with their whole texts. Addresses in it are absolute.
 */
export function writeAtomFeed(resolutions: readonly Resolution[], context: FormatContext): string {
  const { addresses } = context;
  const address = addresses.absolute(addresses.feed);
  const entries = feedEntries(resolutions);
  const root = x(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en' },
    x('id', address),
    x('title', siteName),
    x('subtitle', siteDescription),
    x('updated', startOf(entries[0]?.day ?? beginningOfTime)),
    x('link', { rel: 'self', type: 'application/atom+xml', href: address }),
    x('link', { rel: 'alternate', type: 'text/html', href: addresses.absolute(addresses.home) }),
    x('icon', addresses.absolute(addresses.file('favicon.svg'))),
    entries.map((entry, index) => entryElement(entry, index < mostWhole, context)),
  );
  return xmlDocument(root);
}

function entryElement(
  { resolution, day }: FeedEntry,
  isWhole: boolean,
  context: FormatContext,
): Element {
  const { addresses } = context;
  return x('entry', [
    // An entry keeps its id for ever, and the addresses of this site never change their meaning.
    x('id', pageAddress(resolution, addresses)),
    x('title', fullName(resolution)),
    x('author', [x('name', resolution.organ)]),
    x('published', startOf(day)),
    x('updated', startOf(day)),
    ...links(resolution, addresses),
    x('summary', resolutionSentence(resolution)),
    ...(isWhole ? [x('content', { type: 'html' }, textHtml(resolution, context))] : []),
  ]);
}

/** The page first: some readers open the first link, whatever its type. */
function links(resolution: Resolution, addresses: Addresses): Element[] {
  return [
    { type: 'text/html', href: pageAddress(resolution, addresses) },
    ...dataFormats.map(({ extension, mediaType }) => ({
      type: mediaType,
      href: addresses.absolute(addresses.data(resolution.id, extension)),
    })),
  ].map((link) => x('link', { rel: 'alternate', ...link }));
}

function pageAddress({ id }: Resolution, addresses: Addresses): string {
  return addresses.absolute(addresses.resolution(id));
}

/** Atom wants a time, and only the day is known. */
function startOf(day: string): string {
  return `${day}T00:00:00Z`;
}
