import { expect, test } from 'vitest';
import { findIn, subjectFound, type Findable } from '../../../src/scripts/finding/finder.ts';

const roads: Findable = {
  href: '/',
  name: 'A/RES/77/20',
  title: 'Coopération and roads',
  subject: 'Non\u2011proliferation: States’ outer\u00A0space',
  also: 'General Assembly 2022-12-01',
};
const entries: Findable[] = [
  { ...roads, name: 'A/RES/77/2', title: 'Wells', subject: 'Roads', also: 'General Assembly 2022' },
  roads,
  {
    ...roads,
    name: 'S/RES/1325 (2000)',
    title: null,
    subject: null,
    also: 'Security Council 2000',
  },
];

test.each([
  ['a number, its own text first', '77/2', ['A/RES/77/2', 'A/RES/77/20']],
  ['a symbol in any letter case', 'a/res/77/20', ['A/RES/77/20']],
  ['words of a title, accents or not', 'ROADS cooperation', ['A/RES/77/20']],
  ['words of an agenda item as they are typed', "non-proliferation states' space", ['A/RES/77/20']],
  ['words, those that have them in the title first', 'roads', ['A/RES/77/20', 'A/RES/77/2']],
  ['words of its title and its agenda item', 'roads space', ['A/RES/77/20']],
  ['an organ and a year', 'security 2000', ['S/RES/1325 (2000)']],
  ['words that no entry holds', 'wells bridges', []],
])('the field finds by %s', (_, query, names) => {
  expect(findIn(entries, query).map(({ name }) => name)).toEqual(names);
});

test('what is found by its agenda item says so, and what its title says does not', () => {
  expect(subjectFound(roads, 'roads space')).toBe(roads.subject);
  expect(subjectFound(roads, 'roads 2022')).toBeNull();
});
