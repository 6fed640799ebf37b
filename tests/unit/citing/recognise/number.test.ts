import { expect, test } from 'vitest';
import { findNumbers } from '../../../../src/citing/recognise/number.ts';

test.each([
  ['55/109', 'session', '55/109', 55],
  ['74/92 A and B', 'session', '74/92 A-B', 74],
  ['20/4 A–E', 'session', '20/4 A-E', 20],
  ['68/247B', 'session', '68/247 B', 68],
  ['ES\u201110/15', 'session', 'ES-10/15', 10],
  ['2001/67', 'year', '2001/67', 2001],
  ['1325 (2000)', 'council', '1325 (2000)', 2000],
  ['2200 A (XXI)', 'roman', '2200 A (XXI)', 21],
  ['1874 (S-IV)', 'roman', '1874 (S-IV)', 4],
  ['1235 (XLII)', 'roman', '1235 (XLII)', 42],
])('%s has the form "%s"', (text, form, designation, session) => {
  expect(findNumbers(`resolution ${text}, annex`)).toMatchObject([
    { start: 11, end: 11 + text.length, form, designation, session },
  ]);
});

test.each(['2000/2001', '1/2/2003', 'A/55/2', '16.5/20', 'item 119 (b)', '12 (3)'])(
  '"%s" has no form of a resolution’s number',
  (text) => {
    expect(findNumbers(text)).toEqual([]);
  },
);
