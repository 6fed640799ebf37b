import { expect, test } from 'vitest';
import { createAddresses } from '../../../src/site/create-addresses.ts';
import { writeOpenSearch } from '../../../src/discovery/open-search.ts';
import { allNamed, parseXml, textIn, theOnly } from '../../support/xml.ts';

const addresses = createAddresses('https://texts.example', '/docs/');
const root = parseXml(writeOpenSearch(addresses));

test('a browser learns where to send what is searched for', () => {
  expect(root.name).toBe('OpenSearchDescription');
  expect(root.attributes['xmlns']).toBe('http://a9.com/-/spec/opensearch/1.1/');
  expect(allNamed(root, 'Url').map(({ attributes }) => attributes)).toEqual([
    { type: 'text/html', template: 'https://texts.example/docs/search/?q={searchTerms}' },
    {
      type: 'application/opensearchdescription+xml',
      rel: 'self',
      template: 'https://texts.example/docs/opensearch.xml',
    },
  ]);
  expect(textIn(theOnly(root, 'moz:SearchForm'))).toBe('https://texts.example/docs/search/');
  expect(textIn(theOnly(root, 'Image'))).toBe('https://texts.example/docs/favicon.svg');
});

test('the site’s name is no longer than the 16 characters that browsers take', () => {
  expect(textIn(theOnly(root, 'ShortName'))).toBe('Resolution Texts');
  expect(textIn(theOnly(root, 'ShortName')).length).toBeLessThanOrEqual(16);
});
