import { expect, test } from 'vitest';
import { isBeginning, onlyCompletion } from '../../../src/search/engine/beginnings.ts';
import { readTerms, type Term } from '../../../src/search/words/terms.ts';

const vocabulary =
  'law laws lawful conflict conflicts conflicting confidence refugees mutual'.split(' ');

/** The last term of a query. */
function last(query: string): Term {
  const term = readTerms(query).at(-1);
  if (!term) throw new Error(`${query} has no term.`);
  return term;
}

test.each([
  ['la', true],
  ['conf', true],
  ['rule of la', true],
  ['"mutual conf', true],
  ['law', false],
  ['refugee', false],
  ['conf ', false],
  ['xyz', false],
  ['56/', true],
  ['56/1', false],
])('%s is the beginning of a known word: %s', (query, expected) => {
  expect(isBeginning(last(query), vocabulary)).toBe(expected);
});

test.each([
  ['confli', 'conflict'],
  ['conf', null],
  ['xyz', null],
  ['"mutual confli', null],
])('%s can become but %s', (query, expected) => {
  expect(onlyCompletion(last(query), vocabulary)).toBe(expected);
});
