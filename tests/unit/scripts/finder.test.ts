import { expect, test } from 'vitest';
import { findIn, type Findable } from '../../../src/scripts/finding/finder.ts';

const entries: Findable[] = [
  ['A/RES/77/20', 'Coopération and roads', 'General Assembly 2022-12-01'],
  ['A/RES/77/2', 'Wells', 'General Assembly 2022-11-01'],
  ['S/RES/1325 (2000)', null, 'Security Council 2000-10-31'],
].map(([name, title, also]) => ({
  href: '/',
  name: name ?? '',
  title: title ?? null,
  also: also ?? '',
}));

test.each([
  ['a number, its own text first', '77/2', ['A/RES/77/2', 'A/RES/77/20']],
  ['a symbol in any letter case', 'a/res/77/20', ['A/RES/77/20']],
  ['words of a title, accents or not', 'ROADS cooperation', ['A/RES/77/20']],
  ['an organ and a year', 'security 2000', ['S/RES/1325 (2000)']],
  ['words that no entry holds', 'wells roads', []],
])('the field finds by %s', (_, query, names) => {
  expect(findIn(entries, query).map(({ name }) => name)).toEqual(names);
});
