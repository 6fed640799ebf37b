import { expect, test } from 'vitest';
import { unbrokenRuns } from '../../../src/components/resolution/text/unbroken.ts';

test.each([
  ['of 4 December 2000, and', ['4 December 2000']],
  ['from 31 August to 8 September 2001', ['31 August', '8 September 2001']],
  ['its resolution 55/109 of', ['resolution 55/109']],
  ['Council resolution 1325 (2000), and', ['resolution 1325 (2000)']],
  ['resolution 2200 A (XXI)', ['resolution 2200 A (XXI)']],
  ['resolutions 57/270 B and S-24/2', []],
  ['resolution 57/270 B of', ['resolution 57/270 B']],
  ['resolution S-24/2', ['resolution S-24/2']],
  ['the resolution of the year 2001', []],
  ['', []],
])('in “%s” %j is not broken, and no word is lost', (words, unbroken) => {
  const runs = unbrokenRuns(words);
  expect(runs.join('')).toBe(words);
  expect(runs.filter((_, index) => index % 2 === 1)).toEqual(unbroken);
});
