import { expect, test } from 'vitest';
import { createAddresses } from '../../../src/domain/addresses.ts';
import { toJson } from '../../../src/domain/formats/json.ts';
import { createLibrary } from '../../../src/domain/library.ts';
import { searchQuery } from '../../../src/domain/search-query.ts';
import { searchRecords } from '../../../src/domain/search-records.ts';
import { madeUpResolution } from '../../support/made-up-resolution.ts';

test('each paragraph and sub-paragraph is a record of its own', () => {
  const made = madeUpResolution(
    'A/RES/56/149',
    '*Recalling* it,[^1]\n\n1. *Decides*:\n\n   (a) To act in 1990–2000.\n\n[^1]: See it.\n',
  );
  const addresses = createAddresses('https://resolutions.example', '/docs/');
  const records = searchRecords(
    toJson(createLibrary([made], []).resolution('a/res/56/149'), addresses),
  );
  expect(records.map(({ url, title, content }) => [url, title, content])).toEqual([
    ['/a/res/56/149/#pp1', 'PP1', 'Recalling it,'],
    ['/a/res/56/149/#op1', 'OP1', 'Decides:'],
    // A hair space on both sides of the dash makes two words of it.
    ['/a/res/56/149/#op1-a', 'OP1 (a)', 'To act in 1990\u200A–\u200A2000.'],
  ]);
  expect(records[1]?.filters).toEqual({
    resolution: ['a/res/56/149'],
    kind: ['operative'],
    organ: ['General Assembly'],
    designation: ['56/149'],
    title: ['Made-up resolution A/RES/56/149'],
    lead: ['Decides'],
  });
});

test.each([
  ['“mutual cooperation”', '"mutual cooperation"'],
  ['  Assembly’s ', "Assembly's"],
])('%s is asked for as %s', (typed, query) => {
  expect(searchQuery(typed)).toBe(query);
});
