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

test('what is found first is told while the reader may be typing on, and the rest after a pause', async ({
  page,
}) => {
  await page.clock.install();
  await page.goto('/search/');
  const field = page.getByRole('searchbox', { name: 'Words' });
  await field.focus();
  await expect(page.getByLabel('Organ').locator('option')).not.toHaveCount(1);
  // From here on no time passes, so that the reader never pauses.
  await page.clock.pauseAt(Date.now() + 60_000);
  await field.fill('villages');
  const status = page.locator('main').getByRole('status');
  await expect(status).toHaveText(/^\d+ paragraphs? in the likeliest of [\d,]+ texts$/);
  await page.clock.resume();
  await expect(status).toHaveText(/^\d+ paragraphs( in the [2-9] likeliest of \d+ texts)?$/);
});

test('what is asked for next is answered as fast, however much was loaded for what was asked before', async ({
  page,
}) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await page.clock.install();
  await page.goto('/search/?q=roads+bridges');
  const main = page.locator('main');
  await expect(main.getByRole('status')).toHaveText(/paragraphs hold/);
  const texts = () => loaded.filter((path) => path.includes('/fragment/')).length;
  await expect.poll(texts).toBeGreaterThan(3);
  // From here on no time passes, so that nobody looks at the answer.
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 100);
  await page.getByRole('searchbox', { name: 'Words' }).fill('harbours');
  await expect(main.locator('.hits mark').first()).toHaveText(/harbours/i);
});
