import { expect, test } from 'vitest';
import { inFonts } from '../../../src/pictures/fonts.ts';

test.each([
  ['quotation marks, accents and the ellipsis', '“Côte d’Ivoire” – Türkiye, Łódź: 2002/…'],
  ['spaces that do not break', 'A\u00A0B'],
])('a picture shows %s as they are typed', (_, words) => {
  expect(inFonts(words)).toBe(words);
});

test.each([
  ['a letter typed as two characters', 'Tu\u0308rkiye', 'Türkiye'],
  ['a hyphen that does not break', 'non\u2011proliferation', 'non-proliferation'],
  ['a narrow space', '5\u202F000', '5 000'],
  ['an invisible character', 'co\u2060operation', 'cooperation'],
  ['a script that the fonts lack', 'Report 報告 書 (2001)', 'Report … (2001)'],
])('no empty box stands for %s', (_, typed, shown) => {
  expect(inFonts(typed)).toBe(shown);
});
