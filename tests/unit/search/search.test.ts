import { expect, test } from 'vitest';
import { createAddresses } from '../../../src/site/create-addresses.ts';
import { toJson } from '../../../src/formats/json.ts';
import { createLibrary } from '../../../src/library/create-library.ts';
import { nearness, shortestPiece } from '../../../src/search/words/nearness.ts';
import { searchRecords } from '../../../src/search/index/records.ts';
import { searchTerms, withShortSymbols } from '../../../src/search/words/terms.ts';
import { plainWords } from '../../../src/search/words/words.ts';
import { madeUpResolution } from '../../support/made-up-resolution.ts';

test('each paragraph and sub-paragraph is a record of its own', () => {
  const made = madeUpResolution(
    'A/RES/56/149',
    '*Recalling* resolution 55/2,[^1]\n\n1. *Decides*:\n\n   (a) To act in 1990–2000.\n\n[^1]: See it.\n',
  );
  const addresses = createAddresses('https://resolutions.example', '/docs/');
  const records = searchRecords(
    toJson(createLibrary([made], []).resolution('a/res/56/149'), addresses),
  );
  expect(records.map(({ url, title, content }) => [url, title, content])).toEqual([
    [
      '/a/res/56/149/#pp1',
      'pp1',
      // The note belongs to its paragraph; what follows ␟ is found and not shown.
      'Recalling resolution 55/2, ␞ See it. ␟ A/RES/55/2 ␞ recalling0 ␞ resolution0',
    ],
    ['/a/res/56/149/#op1', 'op1', 'Decides: ␟ decides0'],
    ['/a/res/56/149/#op1-a', 'op1-a', 'To act in 1990–2000. ␟ 1990 2000'],
  ]);
  expect(records[1]?.filters).toEqual({
    resolution: ['a/res/56/149'],
    place: ['OP1'],
    kind: ['operative'],
    organ: ['General Assembly'],
    designation: ['56/149'],
    title: ['Made-up resolution A/RES/56/149'],
    lead: ['Decides'],
  });
});

test.each([
  ['Côte d’Ivoire, non-selectivity', ['cote', 'divoire', 'non', 'selectivity']],
  ['(E/CN.4/Sub.2/2000/46)]', ['e/cn4/sub2/2000/46']],
  ['rights—including /and/or/', ['rights', 'including', 'and/or']],
])('%s has the words %j', (text, words) => {
  expect(plainWords(text)).toEqual(words);
});

const terms = { words: [], phrases: [], unfinished: null, open: 0 };

test.each([
  ['Assembly’s ', [{ ...terms, words: ['assemblys'] }]],
  ['a word, A WORD', [{ ...terms, words: ['a', 'word'], unfinished: 'word' }]],
  ['“mutual cooperation”', [{ ...terms, phrases: [['mutual', 'cooperation']] }]],
  ['"mutual coop', [{ ...terms, words: ['mutual', 'coop'], unfinished: 'coop', open: 2 }]],
  ['E/CN.4/', [{ ...terms, words: ['e/cn4/'], unfinished: 'e/cn4/' }]],
  ['1990–2000 ', [{ ...terms, words: ['1990', '2000'] }]],
  [
    'co-operation',
    [
      { ...terms, words: ['cooperation'], unfinished: 'cooperation' },
      { ...terms, words: ['co', 'operation'], unfinished: 'operation' },
    ],
  ],
  ['<b>human</b> ', [{ ...terms, words: ['b', 'human'] }]],
  ['… – "', []],
  ['', []],
])('%s is read as %j', (typed, readings) => {
  expect(searchTerms(typed)).toEqual(readings);
});

test.each([
  ['A/RES/56/149 op5', '56/149 op5'],
  ['"e/cn.4/res/2001/67"', '"2001/67"'],
  ['56/149', null],
])('the symbol in %s is shortened to %s', (typed, short) => {
  expect(withShortSymbols(typed)).toBe(short);
});

test('words that stand side by side count most', () => {
  expect(shortestPiece([[3, 40], [42]])).toBe(3);
  expect(shortestPiece([[3], []])).toBe(Infinity);
  const [far, near, together] = [40, 5, 4].map((place) => nearness([[3], [place]], [3, place]));
  expect(far).toBeLessThan(near ?? 0);
  expect(near).toBeLessThan(together ?? 0);
  expect(nearness([[3]], [3])).toBe(1);
});
