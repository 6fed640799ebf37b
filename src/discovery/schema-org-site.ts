import type { SearchAction, WebSite, WithActionConstraints, WithContext } from 'schema-dts';
import type { Addresses } from '../site/create-addresses.ts';
import { siteName } from '../site/site.ts';

/**
 * The site in the words of schema.org: its name, as search engines show it, and how to
 * search it.
 */
export function siteSchemaOrg(
  description: string,
  { absolute, home, search }: Addresses,
): WithContext<WebSite> {
  const potentialAction: WithActionConstraints<SearchAction> = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${absolute(search)}?q={words}` },
    'query-input': 'required name=words',
  };
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    '@id': absolute(home),
    url: absolute(home),
    name: siteName,
    description,
    inLanguage: 'en',
    potentialAction,
  };
}
