import { expect, test } from 'vitest';
import { excerpt } from '../../../src/search/words/excerpt.ts';
import type { Found } from '../../../src/search/words/marks.ts';
import { readSearchText, wholeWord, writeSearchText } from '../../../src/search/words/text.ts';

const none: Found = { places: new Set(), single: new Set(), beginnings: [] };

/** The excerpt with its marks in brackets. */
function shown(content: string, found: Partial<Found>): string {
  return excerpt(readSearchText(content), { ...none, ...found })
    .passages.map(({ text, marked }) => (marked ? `[${text}]` : text))
    .join('');
}

test('words are marked whole, neighbours together, without the punctuation around them', () => {
  const text = 'Notes “mutual understanding”, peace.';
  expect(shown(text, { places: new Set([1, 2, 3]) })).toBe(
    'Notes “[mutual understanding]”, [peace].',
  );
  expect(shown(text, { beginnings: ['under'] })).toBe('Notes “mutual [understanding]”, peace.');
});

test('a single word is marked wherever it stands, the words of a phrase only in it', () => {
  const [places, text] = [new Set([0]), 'peace, and peace'];
  expect(shown(text, { places, single: places })).toBe('[peace], and [peace]');
  expect(shown(text, { places })).toBe('[peace], and peace');
});

test('another spelling marks the word that it spells', () => {
  const text = writeSearchText(
    'See non-selectivity in resolution 55/2.',
    [],
    ['A/RES/55/2', wholeWord('selectivity')],
  );
  expect(shown(text, { places: new Set([6]) })).toContain('[55/2].');
  expect(shown(text, { places: new Set([8]) })).toContain('See [non-selectivity] in');
  expect(shown(text, {})).toBe('See non-selectivity in resolution 55/2.');
});

test('a note that holds the words follows the beginning of its paragraph', () => {
  const long = Array.from({ length: 60 }, (_, at) => `word${at}`).join(' ');
  const text = writeSearchText(long, ['See it.', 'See chap. III.'], []);
  expect(shown(text, { places: new Set([66]) })).toMatch(
    /^word0 .* word19 … Note: See chap\. \[III\]\.$/,
  );
});

test('a long paragraph is cut around its marks', () => {
  const long = Array.from({ length: 100 }, (_, at) => `word${at}`).join(' ');
  expect(shown(long, { places: new Set([2, 50, 51]) })).toMatch(
    /^… word40 .* \[word50 word51\] .* word79 …$/,
  );
  expect(shown(long, { places: new Set([99]) })).toMatch(/^… word60 .* \[word99\]$/);
});
