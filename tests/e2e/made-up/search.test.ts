import { expect, test } from '../../support/made-up-site.ts';

test('a search for several words takes few requests, and the texts of its first answer alone', async ({
  page,
}) => {
  await page.goto('/a/res/70/1/', { waitUntil: 'networkidle' });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));

  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: 'Search' });
  // At once, as from the clipboard: while one types, it depends on the machine what is a pause.
  await dialog.getByRole('searchbox').fill('villages harbours');
  await expect(dialog.locator('.hits li > a').first()).toHaveAttribute(
    'href',
    /\/a\/res\/\d+\/5\//,
  );
  await page.waitForLoadState('networkidle');

  const texts = asked.filter((path) => path.includes('/fragment/'));
  expect(texts.length).toBeGreaterThan(0);
  expect(texts.length).toBeLessThanOrEqual(6);
  expect(asked.length).toBeLessThanOrEqual(25);
});
