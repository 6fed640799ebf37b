import { expect, test } from '../../support/made-up-site.ts';

test('a search for several words takes few requests, and one text for each word on the way', async ({
  page,
}) => {
  // However slow the machine, the reader pauses only at the end.
  await page.clock.install();
  await page.goto('/a/res/70/1/', { waitUntil: 'networkidle' });
  await page.clock.pauseAt(new Date(Date.now() + 60_000));
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));

  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: 'Search' });
  const hit = dialog.locator('.hits li > a').first();
  for (const [word, best] of [
    ['villages', /\/a\/res\/\d+\/\d+\//],
    [' harbours', /\/a\/res\/\d+\/5\//],
  ] as const) {
    await dialog.getByRole('searchbox').pressSequentially(word);
    await expect(hit).toHaveAttribute('href', best);
  }
  await page.clock.resume();
  await expect(dialog.getByRole('status')).toHaveText(/^\d+ paragraphs$/);

  const texts = asked.filter((path) => path.includes('/fragment/'));
  // The likeliest of all, then the three that have harbours.
  expect(new Set(texts).size).toBeLessThanOrEqual(4);
  expect(asked.length).toBeLessThanOrEqual(25);
});
