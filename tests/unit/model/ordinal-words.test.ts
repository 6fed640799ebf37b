import { expect, test } from 'vitest';
import { ordinalWords } from '../../../src/model/symbols/ordinal-words.ts';
import { ordinalValue } from '../../../src/citing/recognise/ordinal.ts';

test.each([
  [1, 'first'],
  [2, 'second'],
  [3, 'third'],
  [5, 'fifth'],
  [8, 'eighth'],
  [9, 'ninth'],
  [12, 'twelfth'],
  [19, 'nineteenth'],
  [20, 'twentieth'],
  [21, 'twenty-first'],
  [30, 'thirtieth'],
  [40, 'fortieth'],
  [50, 'fiftieth'],
  [68, 'sixty-eighth'],
  [74, 'seventy-fourth'],
  [80, 'eightieth'],
  [99, 'ninety-ninth'],
  [100, 'hundredth'],
  [101, 'hundred and first'],
  [112, 'hundred and twelfth'],
  [120, 'hundred and twentieth'],
  [121, 'hundred and twenty-first'],
  [200, 'two hundredth'],
  [345, 'three hundred and forty-fifth'],
])('%i is %s', (number, words) => {
  expect(ordinalWords(number)).toBe(words);
});

test('no two numbers share their words', () => {
  const numbers = Array.from({ length: 999 }, (_, index) => index + 1);
  expect(new Set(numbers.map(ordinalWords)).size).toBe(999);
});

test('the ordinals that citations use are read back', () => {
  const numbers = Array.from({ length: 49 }, (_, index) => index + 1);
  expect(numbers.map((number) => ordinalValue(ordinalWords(number)))).toEqual(numbers);
});

test.each([0, -1, 1.5, 1000, Number.NaN])('%d has no ordinal here', (number) => {
  expect(() => ordinalWords(number)).toThrow(`${number} is not a whole number from 1 to 999.`);
});
