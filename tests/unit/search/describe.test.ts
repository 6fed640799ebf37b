import { expect, test } from 'vitest';
import type { SearchAnswer } from '../../../src/search/engine/answer.ts';
import { describe as say } from '../../../src/search/engine/describe.ts';
import type { FoundText } from '../../../src/search/engine/found-text.ts';

const paragraph = { url: '/a/#op5', place: 'OP5', lead: null, excerpt: [], words: [] };

function text(paragraphs: number): FoundText {
  const found = Array.from({ length: paragraphs }, () => paragraph);
  return { id: 'a', url: '/a/', name: 'GA 56/149', title: [], paragraphs: found };
}

const answer: SearchAnswer = {
  texts: [text(1)],
  loaded: 1,
  total: 1,
  holds: 'all',
  meanings: [],
  missing: [],
  unheld: [],
  filters: {},
  facets: { resolution: [], organ: [], kind: [], lead: [] },
  next: null,
  goesOn: false,
};
const next = (): Promise<SearchAnswer> => Promise.resolve(answer);

test.each<[string, Partial<SearchAnswer>]>([
  ['1 paragraph', {}],
  ['1,001 paragraphs', { texts: [text(1000), text(1)] }],
  [
    '17 paragraphs in the 8 likeliest of 143 texts',
    { texts: [text(17)], loaded: 8, total: 143, next },
  ],
  [
    '30 paragraphs in the likeliest of 1,004 texts',
    { texts: [text(30)], loaded: 1, total: 1004, next, goesOn: true },
  ],
  ['Only a title has these words.', { texts: [text(0)] }],
  [
    'No text has “civilisations”: searched for “civilizations”. 1 paragraph',
    {
      meanings: [
        { typed: 'civilisations', meant: ['civilizations'], isAlso: false, isAcronym: false },
      ],
    },
  ],
  [
    'Searched also for “Sustainable Development Goals” (SDG). 1 paragraph',
    {
      meanings: [
        { typed: 'SDG', meant: ['Sustainable Development Goals'], isAlso: true, isAcronym: true },
      ],
    },
  ],
  [
    'No text has “torture”. 2 paragraphs hold the other words.',
    { missing: ['torture'], holds: 'most', texts: [text(2)] },
  ],
  [
    'No text has “a”, “b”, “c” or 2 other words. 1 paragraph holds the other words.',
    { missing: ['a', 'b', 'c', 'd', 'e'], holds: 'most' },
  ],
  ['No paragraph holds all of these words; 1 paragraph holds most of them.', { holds: 'most' }],
  ['No paragraph holds all of these words; 1 paragraph holds some of them.', { holds: 'some' }],
  [
    'No paragraph in the 16 likeliest of 20 texts holds all of these words; 1 paragraph holds most of them.',
    { holds: 'most', loaded: 16, total: 20, next },
  ],
])('%s', (words, found) => {
  expect(say({ ...answer, ...found }, 'words', null)).toBe(words);
});

test('where nothing is found, the words are repeated, so that they can be seen', () => {
  const nothing = { ...answer, texts: [] };
  expect(say(nothing, '\u202Eword', null)).toBe('Nothing found for \uFFFDword.');
  expect(say({ ...nothing, filters: { kind: 'operative' } }, 'word', null)).toBe(
    'Nothing found for word with these filters.',
  );
  expect(say(nothing, ' ', null)).toBe('');
});

test('a place that is named is no failure', () => {
  const nothing = { ...answer, texts: [] };
  const leads = 'The first entry leads to OP5 of A/RES/56/149.';
  expect(say(nothing, '56/149 op5', 'OP5 of A/RES/56/149')).toBe(leads);
  expect(
    say({ ...answer, holds: 'most', missing: ['para'] }, '56/149 para. 5', 'OP5 of A/RES/56/149'),
  ).toBe(leads);
  expect(say(answer, 'op5', 'OP5 of A/RES/56/149')).toBe(`${leads} 1 paragraph`);
});
