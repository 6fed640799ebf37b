import { expect, test } from 'vitest';
import { createAddresses } from '../../../src/site/create-addresses.ts';
import { dataFormats } from '../../../src/site/data-formats.ts';
import {
  resolutionJsonSchema,
  resolutionSummaryJsonSchema,
} from '../../../src/formats/json-schema.ts';
import { toJson, toSummaryJson } from '../../../src/formats/json.ts';
import { createLibrary } from '../../../src/library/create-library.ts';
import { madeUpResolution } from '../../support/made-up-resolution.ts';

const addresses = createAddresses('https://resolutions.example', '/');
const made = madeUpResolution(
  'A/RES/56/149',
  'Recalling paragraph 5 of its resolution 55/109,[^1]\n\n1. *Calls upon* States:\n\n   (a) To act.\n\n[^1]: Resolution 55/2.\n',
);
const resolution = createLibrary([made], []).resolution('a/res/56/149');

test('a resolution as data has its paragraphs, sub-paragraphs, citations and notes', () => {
  const { paragraphs, notes } = toJson(resolution, addresses, []);
  expect(paragraphs).toEqual([
    {
      anchor: 'pp1',
      kind: 'preambular',
      number: null,
      marker: '',
      lead: null,
      text: 'Recalling paragraph 5 of its resolution 55/109,',
      url: 'https://resolutions.example/a/res/56/149/#pp1',
      citations: [
        {
          instrument: 'a/res/55/109',
          symbol: 'A/RES/55/109',
          text: 'resolution 55/109',
          pinpoint: 'paragraph 5',
          start: 29,
          end: 46,
        },
      ],
      italics: [],
      noteMarks: [{ anchor: 'fn1', mark: '1', at: 47 }],
      notes: [1],
      paragraphs: [],
    },
    {
      anchor: 'op1',
      kind: 'operative',
      italics: [{ start: 0, end: 10 }],
      number: '1',
      marker: '1.',
      lead: 'Calls upon',
      text: 'Calls upon States:',
      url: 'https://resolutions.example/a/res/56/149/#op1',
      citations: [],
      notes: [],
      paragraphs: [
        {
          anchor: 'op1-a',
          kind: 'operative',
          italics: [],
          number: 'a',
          marker: '(a)',
          lead: null,
          text: 'To act.',
          url: 'https://resolutions.example/a/res/56/149/#op1-a',
          citations: [],
          notes: [],
          paragraphs: [],
        },
      ],
    },
  ]);
  expect(notes).toEqual([
    {
      number: 1,
      mark: '1',
      anchor: 'fn1',
      italics: [],
      text: 'Resolution 55/2.',
      citations: [
        {
          instrument: 'a/res/55/2',
          symbol: 'A/RES/55/2',
          text: 'Resolution 55/2',
          pinpoint: null,
          start: 0,
          end: 15,
        },
      ],
    },
  ]);
});

test('a resolution as data says where the official document is, and with what it is compared', () => {
  const other = createLibrary([made], []).resolution('a/res/56/149');
  const pairs = [{ citing: { ...other, id: 'a/res/57/1' }, cited: resolution }];
  expect(toJson(resolution, addresses, pairs)).toMatchObject({
    official: 'https://docs.un.org/en/A/RES/56/149',
    comparisons: [
      {
        id: 'a/res/57/1',
        url: 'https://resolutions.example/a/res/57/1/compared-with/a/res/56/149/',
        data: 'https://resolutions.example/a/res/57/1/compared-with/a/res/56/149.json',
      },
    ],
  });
  expect(toJson({ ...resolution, symbol: null }, addresses, []).official).toBeNull();
});

test('a resolution as data has the shape that the published schema gives', () => {
  const json = toJson(resolution, addresses, []);
  expect(resolutionJsonSchema.parse(json)).toEqual(json);
  expect(json.$schema).toBe('https://resolutions.example/schema/resolution.json');
});

test('a resolution as data says in which language it is and where its other formats are', () => {
  const { language, formats } = toJson(resolution, addresses, []);
  expect(language).toBe('en');
  expect(formats).toMatchObject({
    json: 'https://resolutions.example/a/res/56/149.json',
    md: 'https://resolutions.example/a/res/56/149.md',
    txt: 'https://resolutions.example/a/res/56/149.txt',
  });
  expect(Object.keys(formats)).toEqual(dataFormats.map(({ extension }) => extension));
});

test('a resolution as data, alone and in the list, has the day it came to the site', () => {
  expect(toJson(resolution, addresses, []).added).toBeNull();
  const dated = { ...resolution, added: '2026-11-21' };
  expect(toJson(dated, addresses, []).added).toBe('2026-11-21');
  expect(resolutionSummaryJsonSchema.parse(toSummaryJson(dated, addresses)).added).toBe(
    '2026-11-21',
  );
});

test('a list of resolutions says where each is', () => {
  expect(toSummaryJson(resolution, addresses)).toMatchObject({
    id: 'a/res/56/149',
    designation: '56/149',
    url: 'https://resolutions.example/a/res/56/149/',
    data: 'https://resolutions.example/a/res/56/149.json',
  });
});

test('data says where notes stand on the sponsors, on what stands above the title, and on the formula of a section', () => {
  const text = madeUpResolution(
    'A/RES/56/149',
    '## I\n\nThe General Assembly,[^1]\n\n1. *Decides*:\n\n   > The Council,[^2]\n   >\n   > 1. *Decides*.\n\n[^1]: One.\n\n[^2]: Two.\n',
  );
  const mark = { type: 'noteMark', anchor: 'fna1', mark: '*', number: null } as const;
  const words = [{ type: 'text', value: 'Fields' } as const, { ...mark, isRepeated: false }];
  const empty = { distribution: null, distributed: null, session: null, agendaItem: null };
  const none = { agendaTitle: null, committee: null, proceeding: null, report: null };
  const data = toJson(
    {
      ...text,
      masthead: { ...empty, ...none, sponsors: words, documentTitle: words },
      citedBy: [],
    },
    addresses,
    [],
  );
  expect(data.masthead?.noteMarks).toEqual([
    { field: 'sponsors', anchor: 'fna1', mark: '*', at: 6 },
    { field: 'documentTitle', anchor: 'fna1', mark: '*', at: 6 },
  ]);
  expect(data.sections[0]?.enactingFormulaNotes).toEqual([{ anchor: 'fn1', mark: '1', at: 21 }]);
  expect(data.paragraphs[0]?.quoted?.[0]?.enactingFormulaNotes).toEqual([
    { anchor: 'fn2', mark: '2', at: 12 },
  ]);
  expect(resolutionJsonSchema.safeParse(data).success).toBe(true);
});
