import { x } from 'xastscript';
import type { Addresses } from '../site/create-addresses.ts';
import { siteName } from '../site/site.ts';
import { xmlDocument } from '../formats/xml-document.ts';

/**
 * Writes how a browser can search the site from its address bar, as OpenSearch 1.1 has it.
 * Addresses in it are absolute.
 */
export function writeOpenSearch(addresses: Addresses): string {
  const search = addresses.absolute(addresses.search);
  const root = x(
    'OpenSearchDescription',
    {
      xmlns: 'http://a9.com/-/spec/opensearch/1.1/',
      'xmlns:moz': 'http://www.mozilla.org/2006/browser/search/',
    },
    // At most 16 characters, by the specification.
    x('ShortName', siteName),
    x('Description', 'Search United Nations resolutions paragraph by paragraph.'),
    x('Url', { type: 'text/html', template: `${search}?q={searchTerms}` }),
    // Browsers ask there whether the description has changed.
    x('Url', {
      type: 'application/opensearchdescription+xml',
      rel: 'self',
      template: addresses.absolute(addresses.searchDescription),
    }),
    x(
      'Image',
      { type: 'image/svg+xml', width: 16, height: 16 },
      addresses.absolute(addresses.file('favicon.svg')),
    ),
    x('Language', 'en'),
    x('InputEncoding', 'UTF-8'),
    x('moz:SearchForm', search),
  );
  return xmlDocument(root);
}
