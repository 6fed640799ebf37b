import { describe, expect, test } from 'vitest';
import {
  keptTogether,
  makeKeptFile,
  makeKeptFragment,
  parseKeptFile,
  parseKeptFragment,
} from '../../../src/drafting/kept-list.ts';

const list = [
  { id: 'a/res/56/149', anchor: 'op5', note: '' },
  { id: 'a/res/56/149', anchor: 'op7', note: '' },
  { id: 'e/cn.4/2002/draft', anchor: 'pp2', note: '' },
  { id: 'a/res/56/149', anchor: 'op5-a-ii', note: '' },
];

test('a list is handed on in an address and read again', () => {
  const fragment = '1;a/res/56/149:op5,op7;e/cn.4/2002/draft:pp2;a/res/56/149:op5-a-ii';
  expect(makeKeptFragment(list)).toBe(fragment);
  expect(parseKeptFragment(fragment)).toEqual(list);
});

test('a file keeps the notes as well', () => {
  const noted = list.map((kept) => ({ ...kept, note: '<b>mine</b>' }));
  expect(parseKeptFile(makeKeptFile(noted))).toEqual(noted);
});

describe('is no list', () => {
  test.each([
    '',
    '1',
    '2;a/res/56/149:op5',
    '1;a/res/56/149',
    '1;a/res/56/149:',
    '1;a/res/56/149:op5:op7',
    '1;a/res/56/149:<img>',
    '1;<script>:op5',
    '1;//evil.example/x:op5',
    '1;../../etc:op5',
    `1;a/res/56/149:${'op1,'.repeat(600)}op2`,
  ])('the fragment %s', (fragment) => {
    expect(parseKeptFragment(fragment)).toBeNull();
  });

  test.each([
    '',
    '{',
    '[]',
    '{"kept":"2","paragraphs":[]}',
    '{"kept":"1","paragraphs":[{"id":"a","anchor":"op5"}]}',
    '{"kept":"1","paragraphs":[null]}',
  ])('the file %s', (file) => {
    expect(parseKeptFile(file)).toBeNull();
  });
});

test('what is kept already stays where it is, with what else is noted on it', () => {
  const [first, second] = list;
  const other = { id: 'a/res/55/2', anchor: 'op1', note: '' };
  const noted = list.slice(1, 2).map((kept) => ({ ...kept, note: 'x' }));
  const together = keptTogether(list.slice(0, 2), [...noted, other]);
  expect(together).toEqual([first, { ...second, note: 'x' }, other]);
  expect(keptTogether(together, [...noted, { ...other, note: 'y' }])).toEqual([
    first,
    { ...second, note: 'x' },
    { ...other, note: 'y' },
  ]);
});
