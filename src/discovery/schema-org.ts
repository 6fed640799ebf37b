/**
 * A resolution in the words of schema.org, for search engines: a `Legislation` with each paragraph as
 * a part. The paragraphs' own words are on the page and in the formats that it names, and are not
 * said again.
 */

import type { Legislation, MediaObject, Organization, WithContext } from 'schema-dts';
import type { Addresses } from '../site/create-addresses.ts';
import { cslItem } from '../cite-as/csl-item.ts';
import { citeInNote } from '../cite-as/un.ts';
import { citedInstruments } from '../citing/cited-instruments.ts';
import { pageName } from '../model/text/names.ts';
import type { Known } from '../citing/reference-description.ts';
import type { Resolution } from '../model/text/resolution.ts';
import { dataFormats, type DataFormat } from '../site/data-formats.ts';
import { citedWork } from './schema-org-citation.ts';

/** What the description of a resolution needs to know besides the text. */
export interface SchemaOrgContext {
  readonly addresses: Addresses;
  /** The texts of the site and what they cite. */
  readonly known: Known;
}

/** Formats that hold a record about the text, not the text. */
const records: readonly DataFormat[] = ['bib', 'ris'];

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
    citation: citedInstruments(resolution).map(({ citation }) =>
      citedWork(citation, addresses, known),
    ),
    encoding: encodings(id, addresses),
    // Fragments are relative to the address of the page.
    hasPart: paragraphs.map(({ anchor }) => ({ '@id': `#${anchor}` })),
  };
}

function organOfUnitedNations(name: string): Organization {
  const parentOrganization = { '@type': 'Organization', name: 'United Nations' } as const;
  return { '@type': 'Organization', name, parentOrganization };
}

function encodings(id: string, { absolute, data }: Addresses): readonly MediaObject[] {
  return dataFormats
    .filter(({ extension }) => !records.includes(extension))
    .map(({ extension, mediaType }) => ({
      '@type': 'MediaObject',
      contentUrl: absolute(data(id, extension)),
      encodingFormat: mediaType,
    }));
}
