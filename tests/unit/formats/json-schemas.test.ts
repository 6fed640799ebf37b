import { describe, expect, test } from 'vitest';
import { createAddresses } from '../../../src/site/create-addresses.ts';
import { toComparisonJson } from '../../../src/formats/comparison-json.ts';
import { toJson, toSummaryJson } from '../../../src/formats/json.ts';
import { publishedSchemas } from '../../../src/formats/published-schemas.ts';
import { hostileResolution } from '../../support/hostile-resolution.ts';
import { checkBySchemas } from '../../support/json-schemas.ts';
import { shippedLibrary } from '../../support/shipped-library.ts';

const addresses = createAddresses('https://resolutions.example', '/texts/');
const { resolutions, comparisons } = shippedLibrary();
const schemas = publishedSchemas(addresses);
const check = checkBySchemas(Object.values(schemas));

const published = [
  ...resolutions.map((resolution) => ({
    what: resolution.id,
    document: toJson(resolution, addresses, []),
    schema: addresses.schema,
  })),
  {
    what: 'a resolution with sub-paragraphs',
    document: toJson(hostileResolution(1), addresses, []),
    schema: addresses.schema,
  },
  ...comparisons.pairs.map((pair) => ({
    what: `${pair.citing.id} compared with ${pair.cited.id}`,
    document: toComparisonJson(comparisons.of(pair), addresses),
    schema: addresses.comparisonSchema,
  })),
  {
    what: 'the list of resolutions',
    document: resolutions.map((resolution) => toSummaryJson(resolution, addresses)),
    schema: addresses.indexSchema,
  },
];

test.each(Object.entries(schemas))('the schema %s is a JSON Schema of 2020-12', (_, schema) => {
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  expect(check.schemaFaults(schema)).toEqual([]);
});

test.each(published)('$what as data is valid by its schema', ({ document, schema }) => {
  expect(check.faults(document, addresses.absolute(schema))).toEqual([]);
});

describe('by its schema, a resolution as data is at fault', () => {
  const [first] = resolutions;
  if (!first) throw new Error('the site holds no resolution');
  const faithful = toJson(first, addresses, []);
  test.each([
    ['without its title', { ...faithful, title: undefined }, '', 'required'],
    ['with a field more', { ...faithful, subtitle: '' }, '', 'additionalProperties'],
    [
      'with a day that does not exist',
      { ...faithful, adopted: '2001-02-30' },
      '/adopted',
      'format',
    ],
    ['with a path for an address', { ...faithful, url: '/a/res/56/149/' }, '/url', 'format'],
    [
      'with a fault in a sub-paragraph',
      {
        ...faithful,
        paragraphs: faithful.paragraphs.map((paragraph) => ({
          ...paragraph,
          paragraphs: [{ ...paragraph, notes: ['1'] }],
        })),
      },
      '/paragraphs/0/paragraphs/0/notes/0',
      'type',
    ],
  ])('%s', (_, document, instancePath, keyword) => {
    const sent: unknown = JSON.parse(JSON.stringify(document));
    expect(check.faults(sent, addresses.absolute(addresses.schema))).toContainEqual(
      expect.objectContaining({ instancePath, keyword }),
    );
  });
});
