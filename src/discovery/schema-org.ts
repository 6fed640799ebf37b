/**
 * A resolution in the words of schema.org, for search engines: what it is. Its paragraphs and what it
 * cites are on the page, with their addresses, and in the formats that the head names, and are not
 * said again.
 */

import type { Legislation, Organization, WithContext } from 'schema-dts';
import type { Addresses } from '../site/create-addresses.ts';
import { cslItem } from '../cite-as/csl-item.ts';
import { citeInNote } from '../cite-as/un.ts';
import { pageName } from '../model/text/names.ts';
import type { Resolution } from '../model/text/resolution.ts';

/**
 * Describes a resolution. Addresses are absolute. A draft has neither who passed it nor a
 * date, since both mean that it was adopted, and no identifier until it has a symbol.
 */
export function toSchemaOrg(
  resolution: Resolution,
  addresses: Addresses,
): WithContext<Legislation> {
  const { id, symbol, title, organ, status, adopted } = resolution;
  const url = addresses.absolute(addresses.resolution(id));
  const cited = { resolution, place: null, url };
  return {
    '@context': 'https://schema.org',
    '@type': 'Legislation',
    '@id': url,
    url,
    name: title ?? pageName(resolution),
    alternateName: citeInNote(cited),
    ...(symbol !== null && { legislationIdentifier: symbol }),
    legislationType: cslItem(cited, true).genre,
    legislationJurisdiction: 'United Nations',
    ...(status === 'adopted' && { legislationPassedBy: organOfUnitedNations(organ) }),
    ...(adopted !== null && { legislationDate: adopted }),
    ...(status === 'draft' && { creativeWorkStatus: 'Draft' }),
    inLanguage: 'en',
  };
}

function organOfUnitedNations(name: string): Organization {
  const parentOrganization = { '@type': 'Organization', name: 'United Nations' } as const;
  return { '@type': 'Organization', name, parentOrganization };
}
