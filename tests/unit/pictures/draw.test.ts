import { describe, expect, test } from 'vitest';
import { resolutionCard, siteCard } from '../../../src/pictures/card.ts';
import { drawCard } from '../../../src/pictures/draw.ts';
import { madeUpResolution } from '../../support/made-up-resolution.ts';

const card = resolutionCard(madeUpResolution('A/RES/56/149', '1. *Decides* to act.'));
const words = 'the follow-up to the World Conference against Racism and Intolerance '
  .repeat(8)
  .trim()
  .split(' ');

describe('a picture', () => {
  test.each([
    ['the site', siteCard],
    ['a resolution', card],
    ['a title of one word', { ...card, heading: 'Oceans' }],
    ['a title of many words', { ...card, heading: words.join(' ') }],
    ['a title of one long word', { ...card, heading: 'interdependence'.repeat(20) }],
  ])('of %s is a PNG of 1200 by 630 pixels and at most 60,000 bytes', async (_, drawn) => {
    const png = Buffer.from(await drawCard(drawn));
    expect(png.toString('latin1', 1, 4)).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.byteLength).toBeLessThanOrEqual(60_000);
  });

  test('is the same, byte for byte, each time it is drawn', async () => {
    expect(await drawCard(card)).toEqual(await drawCard(card));
  });

  test.each(['above', 'name', 'heading', 'below'] as const)(
    'shows its words: %s',
    async (field) => {
      expect(await drawCard({ ...card, [field]: 'Other' })).not.toEqual(await drawCard(card));
    },
  );
});

test('a title for which there is no room is cut after a word, with an ellipsis', async () => {
  const cut = await drawCard({ ...card, heading: words.join(' ') });
  const draw = (count: number) =>
    drawCard({ ...card, heading: `${words.slice(0, count).join(' ')} …` });
  // Six lines hold some 45 of the 80 words.
  let count = 30;
  while (count < 60 && Buffer.compare(await draw(count), cut) !== 0) count += 1;
  expect(count).toBeLessThan(60);
});
