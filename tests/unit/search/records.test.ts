import { expect, test } from 'vitest';
import { toJson } from '../../../src/formats/json.ts';
import { createLibrary } from '../../../src/library/create-library.ts';
import { searchRecord } from '../../../src/search/index/records.ts';
import { vocabulary } from '../../../src/search/index/vocabulary.ts';
import { catalogue } from '../../../src/search/words/catalogue.ts';
import { readSearchText, writeSearchText } from '../../../src/search/words/text.ts';
import { createAddresses } from '../../../src/site/create-addresses.ts';
import { madeUpResolution } from '../../support/made-up-resolution.ts';
import { structuredResolution } from '../../support/structured-resolution.ts';

const made = madeUpResolution(
  'A/RES/56/149',
  '*Recalling* resolution 55/2,[^1]\n\n1. *Also decides*:\n\n   (a) To act in 1990–2000.\n\n[^1]: See civilizations.\n',
);
const record = searchRecord(
  toJson(
    createLibrary([made], []).resolution('a/res/56/149'),
    createAddresses('https://resolutions.example', '/docs/'),
    [],
  ),
);

test('each paragraph and sub-paragraph of a text is known by its anchor, with its notes', () => {
  expect(record.paragraphs).toEqual([
    {
      anchor: 'pp1',
      kind: 'preambular',
      leadLength: 1,
      words: ['Recalling', 'resolution', '55/2,'],
      notes: [['See', 'civilizations.']],
      spellings: ['A/RES/55/2'],
    },
    {
      anchor: 'op1',
      kind: 'operative',
      leadLength: 2,
      words: ['Also', 'decides:'],
      notes: [],
      spellings: [],
    },
    {
      anchor: 'op1-a',
      kind: 'operative',
      leadLength: 0,
      words: ['To', 'act', 'in', '1990–2000.'],
      notes: [],
      spellings: ['1990 2000'],
    },
  ]);
});

test('a text is one run of words, from which its paragraphs can be read again', () => {
  const text = writeSearchText(record.paragraphs);
  expect(text).toBe(
    '␂pp1: Recalling resolution 55/2, ␞ See civilizations. ␟ A/RES/55/2 ' +
      '␃op1:: Also decides: ␃op1.a To act in 1990–2000. ␟ 1990 2000 ␝ recalling0 civilization0',
  );
  expect(readSearchText(text)).toEqual(record.paragraphs);
});

test('the catalogue says by what a text is named and what a search can be narrowed to', () => {
  expect(catalogue([record])).toEqual({
    verbs: [
      ['Decides', 1],
      ['Recalling', 1],
    ],
    texts: [
      {
        id: 'a/res/56/149',
        symbol: 'A/RES/56/149',
        designation: '56/149',
        organ: 'General Assembly',
        status: 'adopted',
        adopted: '2001-12-19',
        kinds: [1, 2, 0],
        verbs: [1, 0],
      },
    ],
  });
});

test('the vocabulary has the words that are long enough to be mistyped, the most frequent first', () => {
  expect(vocabulary([record])).toEqual(['resolution', 'civilizations', 'decides', 'recalling']);
});

test('headings, bullets, cells, closing words and quoted texts are searched, each in its place', () => {
  const addresses = createAddresses('https://resolutions.example', '/');
  const { paragraphs } = searchRecord(toJson(structuredResolution, addresses, []));
  const wordsAt = (anchor: string): string | undefined =>
    paragraphs.find((one) => one.anchor === anchor)?.words.join(' ');
  expect(wordsAt('i')).toBe('I. Sowing');
  expect(wordsAt('op1')).toContain('to wake early and to sleep');
  expect(wordsAt('op1-a-i')).toBe('Barley;');
  expect(wordsAt('ii-op1')).toBe('Thanks the wind.');
  expect(wordsAt('annex1-rule44')).toBe('Rule 44 Gates');
  expect(wordsAt('annex1-rule44-a')).toBe('Shut by night;');
  const all = paragraphs.flatMap(({ words, notes }) => [...words, ...notes.flat()]).join(' ');
  for (const printed of [
    'Sacks',
    'Dried.',
    'and to report on both;',
    'Mends them.',
    'the almanac.',
  ]) {
    expect(all).toContain(printed);
  }
  const kinds = new Set(paragraphs.map(({ kind }) => kind));
  expect(kinds).toEqual(new Set(['heading', 'preambular', 'operative', 'annex']));
});
