import { expect, test } from 'vitest';
import { printedDate } from '../../../src/model/symbols/date.ts';
import { pageName, printedDesignation, shortName } from '../../../src/model/text/names.ts';
import { placeLabel } from '../../../src/model/places/place-label.ts';
import { madeUpResolution } from '../../support/made-up-resolution.ts';

test('a text that is no anchor has no label', () => {
  expect(() => placeLabel('five')).toThrow('“five” is not an anchor such as op5 or pp3.');
});

test('a day is printed as the United Nations print it', () => {
  expect(printedDate('2001-12-09')).toBe('9 December 2001');
  expect(() => printedDate('December 2001')).toThrow('not a day in the form 2001-12-19');
});

test('a resolution has a short name, a page name and a designation as printed', () => {
  const resolution = madeUpResolution('S/RES/1325 (2000)', '1. Decides.\n', 'Security Council');
  expect(shortName(resolution)).toBe('SC 1325 (2000)');
  expect(pageName(resolution)).toBe('S/RES/1325 (2000)');
  expect(printedDesignation(resolution)).toBe('1325 (2000).');
});

test('a draft is called by its designation, which has no full stop while the number is open', () => {
  const draft = {
    ...madeUpResolution('A/RES/1/1', '1. Decides.\n'),
    organ: 'Commission on Human Rights',
    symbol: null,
    designation: '2002/…',
  } as const;
  expect(pageName(draft)).toBe('CHR 2002/…');
  expect(printedDesignation(draft)).toBe('2002/…');
});
