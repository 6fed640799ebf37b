import { expect, test } from 'vitest';
import { createAddresses } from '../../../src/site/create-addresses.ts';
import { siteSchemaOrg } from '../../../src/discovery/schema-org-site.ts';
import { toSchemaOrg } from '../../../src/discovery/schema-org.ts';
import type { Instrument } from '../../../src/citing/instrument.ts';
import { createLibrary } from '../../../src/library/create-library.ts';
import { madeUpResolution } from '../../support/made-up-resolution.ts';

const addresses = createAddresses('https://resolutions.example', '/');

const made = {
  ...madeUpResolution(
    'A/RES/56/149',
    [
      'Recalling its resolution 55/109, Commission on Human Rights resolution 2001/67 and the Charter,[^1]',
      '1. *Calls upon* States:\n\n   (a) To act.',
      '[^1]: Resolution 55/2.\n',
    ].join('\n\n'),
  ),
  title: 'An example',
};
const earlier = madeUpResolution('A/RES/55/109', '1. *Decides* to act.');
const draft = {
  ...made,
  symbol: null,
  designation: '56/…',
  status: 'draft',
  adopted: null,
} as const;

const instruments: Instrument[] = [
  {
    id: 'charter',
    title: 'Charter of the United Nations',
    kind: 'treaty',
    symbols: [],
    names: ['the Charter'],
    address: 'https://charter.example/',
  },
  {
    id: 'commission-on-human-rights/2001/67',
    title: 'Human rights',
    kind: 'resolution',
    symbols: [],
    names: [],
    resolution: { organ: 'Commission on Human Rights', number: '2001/67' },
    printedIn: { symbol: 'E/2001/23' },
  },
];

function describe(resolution: typeof made | typeof draft) {
  const known = createLibrary([resolution, earlier], instruments);
  return toSchemaOrg(known.resolution(resolution.id), { addresses, known });
}

test('an adopted resolution is legislation that its organ passed on a day', () => {
  expect(describe(made)).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'Legislation',
    '@id': 'https://resolutions.example/a/res/56/149/',
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
  expect(describe(made)).not.toHaveProperty('creativeWorkStatus');
});

test('each paragraph is a part, named by its fragment', () => {
  expect(describe(made)).toHaveProperty('hasPart', [{ '@id': '#pp1' }, { '@id': '#op1' }]);
});

test('a draft is said to be one: nobody has passed it, on no day', () => {
  const description = describe(draft);
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

test('what is cited has its title, identifier and address, here if the site holds it', () => {
  expect(describe(made)).toHaveProperty('citation', [
    {
      '@type': 'Legislation',
      '@id': 'https://resolutions.example/a/res/55/109/',
      name: 'Made-up resolution A/RES/55/109',
      identifier: 'A/RES/55/109',
    },
    {
      '@type': 'Legislation',
      name: 'Human rights',
      identifier: 'CHR 2001/67',
      isPartOf: {
        '@type': 'CreativeWork',
        name: 'E/2001/23',
        url: 'https://docs.un.org/en/E/2001/23(supp)',
      },
    },
    {
      '@type': 'CreativeWork',
      name: 'Charter of the United Nations',
      url: 'https://charter.example/',
    },
  ]);
});

test('nothing is said of citations where a symbol says all', () => {
  const known = createLibrary(
    [madeUpResolution('A/RES/56/1', 'Recalling resolution 55/2,\n\n1. *Decides* to act.')],
    [],
  );
  expect(toSchemaOrg(known.resolution('a/res/56/1'), { addresses, known })).not.toHaveProperty(
    'citation',
  );
});

test('the report in the masthead is cited, and an instrument is listed once', () => {
  const report = [{ type: 'text', value: '[on the report (A/56/583/Add.2)]' }] as const;
  const known = createLibrary(
    [
      {
        ...madeUpResolution('A/RES/56/1', 'Recalling resolution 55/2,\n\nNoting resolution 55/2,'),
        masthead: {
          distribution: null,
          distributed: null,
          session: null,
          agendaItem: null,
          agendaTitle: null,
          committee: null,
          sponsors: null,
          documentTitle: null,
          proceeding: null,
          report,
        },
      },
      madeUpResolution('A/RES/55/2', '1. *Decides* to act.'),
    ],
    [
      {
        id: 'a/56/583/add.2',
        title: 'Report',
        kind: 'report',
        symbols: ['A/56/583/Add.2'],
        names: [],
      },
    ],
  );
  expect(toSchemaOrg(known.resolution('a/res/56/1'), { addresses, known })).toMatchObject({
    citation: [{ identifier: 'A/56/583/Add.2' }, { identifier: 'A/RES/55/2' }],
  });
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
