import { expect, test } from 'vitest';
import { createAddresses } from '../../../src/site/create-addresses.ts';
import { siteSchemaOrg } from '../../../src/discovery/schema-org-site.ts';
import { toSchemaOrg } from '../../../src/discovery/schema-org.ts';
import { madeUpResolution } from '../../support/made-up-resolution.ts';

const addresses = createAddresses('https://resolutions.example', '/');

const made = {
  ...madeUpResolution('A/RES/56/149', '1. *Decides* to act.'),
  title: 'An example',
  citedBy: [],
};
const draft = {
  ...made,
  symbol: null,
  designation: '56/…',
  status: 'draft',
  adopted: null,
} as const;

test('an adopted resolution is legislation that its organ passed on a day', () => {
  expect(toSchemaOrg(made, addresses)).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'Legislation',
    '@id': 'https://resolutions.example/a/res/56/149/',
    url: 'https://resolutions.example/a/res/56/149/',
    name: 'An example',
    alternateName: 'General Assembly resolution 56/149',
    legislationIdentifier: 'A/RES/56/149',
    legislationType: 'Resolution',
    legislationJurisdiction: 'United Nations',
    legislationPassedBy: {
      '@type': 'Organization',
      name: 'General Assembly',
      parentOrganization: { '@type': 'Organization', name: 'United Nations' },
    },
    legislationDate: '2001-12-19',
    inLanguage: 'en',
  });
  expect(toSchemaOrg(made, addresses)).not.toHaveProperty('creativeWorkStatus');
});

test('a draft is said to be one: nobody has passed it, on no day', () => {
  const description = toSchemaOrg(draft, addresses);
  expect(description).toMatchObject({
    alternateName: 'draft resolution 56/… of the General Assembly',
    legislationType: 'Draft resolution',
    creativeWorkStatus: 'Draft',
  });
  for (const absent of ['legislationPassedBy', 'legislationDate', 'legislationIdentifier']) {
    expect(description).not.toHaveProperty(absent);
  }
  expect(JSON.stringify(description)).not.toContain('legislationIdentifier');
});

test('search engines learn the name of the site and how to search it', () => {
  const docs = createAddresses('https://resolutions.example', '/docs/');
  expect(siteSchemaOrg('To read.', docs)).toMatchObject({
    '@type': 'WebSite',
    url: 'https://resolutions.example/docs/',
    name: 'Resolution Texts',
    description: 'To read.',
    potentialAction: {
      '@type': 'SearchAction',
      target: { urlTemplate: 'https://resolutions.example/docs/search/?q={words}' },
      'query-input': 'required name=words',
    },
  });
});
