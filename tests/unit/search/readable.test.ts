import { expect, test } from 'vitest';
import { readable } from '../../../src/search/words/readable.ts';

test.each([
  ['human rights', 'human rights'],
  ['\u202Egnp.exe', '\uFFFDgnp.exe'],
  ['a\u0000b\u200Bc', 'a\uFFFDb\uFFFDc'],
  ['0123456789abc', '0123456789ab…'],
  ['😀'.repeat(13), `${'😀'.repeat(12)}…`],
])('%j is shown as %j', (typed, shown) => {
  // The last two are cut: what is counted are characters, not halves of them.
  expect(readable(typed, typed.length > 12 ? 12 : 20)).toBe(shown);
});
