import { expect, test } from 'vitest';
import { createAddresses } from '../../../src/site/create-addresses.ts';
import {
  referencesJsonSchema,
  toReferencesCsv,
  toReferencesJson,
} from '../../../src/formats/references.ts';
import { listReferences } from '../../../src/citing/references.ts';
import { createLibrary } from '../../../src/library/create-library.ts';
import { madeUpResolution } from '../../support/made-up-resolution.ts';

const addresses = createAddresses('https://resolutions.example', '/docs/');
const citing = madeUpResolution(
  'A/RES/56/149',
  'Recalling its resolution 55/109 and the Great Charter,[^1]\n\n1. Decides.\n\n[^1]: Resolution 55/109.\n',
);
const library = createLibrary(
  [citing],
  [
    {
      id: 'great-charter',
      title: '=Charter, "great"',
      kind: 'treaty',
      symbols: [],
      names: ['Great Charter'],
      address: 'https://charter.example/',
    },
  ],
);
const references = listReferences(library);

test('what is cited as data has the official documents and the places that cite it', () => {
  const json = toReferencesJson(references, addresses);
  expect(referencesJsonSchema.parse(json)).toEqual(json);
  expect(json.references.find(({ id }) => id === 'a/res/55/109')).toEqual({
    id: 'a/res/55/109',
    kind: 'resolution',
    name: 'A/RES/55/109',
    title: null,
    organ: 'General Assembly',
    date: null,
    url: 'https://resolutions.example/docs/references/#a_res_55_109',
    resolution: null,
    documents: [
      {
        symbol: 'A/RES/55/109',
        address: 'https://docs.un.org/en/A/RES/55/109',
        isReport: false,
        pinpoint: null,
      },
    ],
    citedBy: ['pp1', 'fn1'].map((anchor) => ({ id: 'a/res/56/149', anchor })),
  });
});

test('as a table it has a row for each citing place, and no formula in it', () => {
  const rows = toReferencesCsv(references, addresses).split('\r\n');
  expect(rows[0]).toBe('instrument,kind,name,title,organ,date,symbols,official,citing,anchor,url');
  expect(rows).toContain(
    'a/res/55/109,resolution,A/RES/55/109,,General Assembly,,A/RES/55/109,https://docs.un.org/en/A/RES/55/109,a/res/56/149,fn1,https://resolutions.example/docs/a/res/56/149/#fn1',
  );
  const charter = rows.find((row) => row.startsWith('great-charter'));
  expect(charter).toContain(`"'=Charter, ""great"""`);
  expect(rows).toHaveLength(5);
});
