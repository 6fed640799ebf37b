/**
 * A resolution in the words of schema.org, for search engines: a `Legislation` with each paragraph as
 * a part. The paragraphs' own words are on the page, the formats are named in its head, and what is
 * cited by a symbol alone is a link there: none of them is said again.
 */

import type { Legislation, Organization, WithContext } from 'schema-dts';
import type { Addresses } from '../site/create-addresses.ts';
import { cslItem } from '../cite-as/csl-item.ts';
import { citeInNote } from '../cite-as/un.ts';
import { citedInstruments } from '../citing/cited-instruments.ts';
import { pageName } from '../model/text/names.ts';
import type { Known } from '../citing/reference-description.ts';
import type { Resolution } from '../model/text/resolution.ts';
import { citedWork } from './schema-org-citation.ts';

/** What the description of a resolution needs to know besides the text. */
export interface SchemaOrgContext {
  readonly addresses: Addresses;
  /** The texts of the site and what they cite. */
  readonly known: Known;
}

/**
 * Describes a resolution. Addresses are absolute. A draft has neither who passed it nor a
 * date, since both mean that it was adopted, and no identifier until it has a symbol.
 */
export function toSchemaOrg(
  resolution: Resolution,
  { addresses, known }: SchemaOrgContext,
): WithContext<Legislation> {
  const { id, symbol, title, organ, status, adopted, paragraphs } = resolution;
  const url = addresses.absolute(addresses.resolution(id));
  const cited = { resolution, place: null, url };
  const works = citedInstruments(resolution).flatMap(
    ({ citation }) => citedWork(citation, addresses, known) ?? [],
  );
  return {
    '@context': 'https://schema.org',
    '@type': 'Legislation',
    '@id': url,
    name: title ?? pageName(resolution),
    alternateName: citeInNote(cited),
    ...(symbol !== null && { legislationIdentifier: symbol }),
    legislationType: cslItem(cited, true).genre,
    legislationJurisdiction: 'United Nations',
    ...(status === 'adopted' && { legislationPassedBy: organOfUnitedNations(organ) }),
    ...(adopted !== null && { legislationDate: adopted }),
    ...(status === 'draft' && { creativeWorkStatus: 'Draft' }),
    inLanguage: 'en',
    ...(works.length > 0 && { citation: works }),
    // Fragments are relative to the address of the page.
    hasPart: paragraphs.map(({ anchor }) => ({ '@id': `#${anchor}` })),
  };
}

function organOfUnitedNations(name: string): Organization {
  const parentOrganization = { '@type': 'Organization', name: 'United Nations' } as const;
  return { '@type': 'Organization', name, parentOrganization };
}
