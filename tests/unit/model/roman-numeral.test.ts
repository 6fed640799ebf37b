import { expect, test } from 'vitest';
import { romanNumeral, romanValue } from '../../../src/model/symbols/roman-numeral.ts';

test('every roman numeral to CCCXCIX is read as the number that it was written from', () => {
  const numbers = Array.from({ length: 399 }, (_, index) => index + 1);
  expect(numbers.map((number) => romanValue(romanNumeral(number)))).toEqual(numbers);
  expect([4, 9, 21, 42, 90].map(romanNumeral)).toEqual(['IV', 'IX', 'XXI', 'XLII', 'XC']);
});

test('small letters are read as well, other words and ill-formed numerals are not', () => {
  expect(romanValue('xxi')).toBe(21);
  expect(['', 'a', 'iiii', 'IC', 'VX'].map(romanValue)).toEqual([null, null, null, null, null]);
});
