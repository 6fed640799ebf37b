import { expect, test } from 'vitest';
import { toJson } from '../../../src/formats/json.ts';
import { createLibrary } from '../../../src/library/create-library.ts';
import { searchRecord } from '../../../src/search/index/records.ts';
import { vocabulary } from '../../../src/search/index/vocabulary.ts';
import { indexedWords } from '../../../src/search/index/indexed-words.ts';
import { catalogue } from '../../../src/search/words/catalogue.ts';
import { packCatalogue, unpackCatalogue } from '../../../src/search/words/packed-catalogue.ts';
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
      spellings: [],
    },
  ]);
});

const searched = { title: 'Enhancement of co-operation', paragraphs: record.paragraphs };

test('a text is one run of words, from which its title and paragraphs can be read again', () => {
  const text = writeSearchText(searched);
  expect(text).toBe(
    'Enhancement of co-operation ' +
      '␂pp1: Recalling resolution 55/2, ␞ See civilizations. ␟ A/RES/55/2 ' +
      '␃op1:: Also decides: ␃op1-a To act in 1990–2000.',
  );
  expect(readSearchText(text)).toEqual(searched);
});

test('the index knows the words that tell texts apart, joined ones in their parts, too', () => {
  expect(indexedWords(searched)).toBe(
    'enhancement co operation ␞ recalling resolution 55/2 ␞ see civilizations ␞ a/res/55/2 ␞ ' +
      'also decides ␞ act 1990 2000 ␞ 19902000 ␞ enhancement0 operation0 recalling0 civilization0',
  );
});

test('the catalogue says by what a text is named and what a search can be narrowed to', () => {
  expect(catalogue([record], ['recalling'])).toEqual({
    words: ['recalling'],
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
      },
    ],
  });
});

test('of a text the catalogue says, on its way, only what its address does not', () => {
  const texts = [
    ...catalogue([record], []).texts,
    {
      id: 'e/cn.4/2002/draft',
      symbol: null,
      designation: '2002/…',
      organ: 'Commission on Human Rights',
      status: 'draft' as const,
      adopted: null,
      kinds: [1, 0, 0],
    },
  ];
  const words = ['recalling', 'decides'];
  const packed = packCatalogue({ words, verbs: [['Decides', 1]], texts });
  expect(packed.texts[0]).toEqual(['a/res/56/149', '2001-12-19', [1, 2, 0]]);
  expect(unpackCatalogue(packed)).toEqual({ words, verbs: [['Decides', 1]], texts });
});

test('the vocabulary has the words of all texts but the shortest, the most frequent first', () => {
  expect(vocabulary([record])).toEqual(
    'resolution act also civilizations decides made recalling see'.split(' '),
  );
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
