import { expect, test } from 'vitest';
import { cssString } from '../../../src/components/resolution/margin/css-string.ts';

test('a symbol is written as it is', () => {
  expect(cssString('A/CONF.157/24 (Part I)')).toBe('"A/CONF.157/24 (Part I)"');
});

test('an ellipsis is written by its code point, so that the encoding makes no difference', () => {
  expect(cssString('CHR 2002/…')).toBe(String.raw`"CHR 2002/\2026 "`);
});

test('nothing ends the string or the style element it stands in', () => {
  expect(cssString('"}\\</style>\n')).toBe(String.raw`"\22 \7d \5c \3c /style\3e \a "`);
});
