import type { Addresses } from '../site/create-addresses.ts';

/**
 * Writes what crawlers may read, as RFC 9309 has it: everything but searches, of which there
 * is no end and which hold nothing that the resolutions' pages do not.
 *
 * Crawlers ask for it at the root of a host alone. A site served from a folder needs these
 * lines in the `robots.txt` of its host.
 */
export function writeRobotsTxt(addresses: Addresses): string {
  return [
    'User-agent: *',
    `Disallow: ${addresses.search}?`,
    '',
    `Sitemap: ${addresses.absolute(addresses.sitemap)}`,
    '',
  ].join('\n');
}
