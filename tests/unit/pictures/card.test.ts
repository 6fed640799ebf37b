import { expect, test } from 'vitest';
import { cardInWords, resolutionCard, siteCard } from '../../../src/pictures/card.ts';
import { madeUpResolution } from '../../support/made-up-resolution.ts';

const resolution = madeUpResolution('A/RES/56/149', '1. *Decides* to act.');

test('the picture of a resolution names its organ, symbol, title and day of adoption', () => {
  expect(cardInWords(resolutionCard(resolution))).toBe(
    'United Nations · General Assembly, A/RES/56/149, Made-up resolution A/RES/56/149, 19 December 2001',
  );
});

test('the picture of a draft says that it is one, and how it is called while it has no symbol', () => {
  const draft = { ...resolution, symbol: null, designation: '2002/…' };
  expect(resolutionCard({ ...draft, status: 'draft', adopted: null })).toMatchObject({
    name: 'GA 2002/…',
    below: 'Draft',
  });
});

test('a text whose day of adoption is not given is still said to be adopted', () => {
  expect(resolutionCard({ ...resolution, adopted: null }).below).toBe('Adopted');
});

test('the picture of the site has no organ and no symbol', () => {
  expect(cardInWords(siteCard)).toBe(
    'United Nations resolutions, paragraph by paragraph, To read, search, link to and cite',
  );
});
