/** What a search loads, and when. */
import type { Page } from '@playwright/test';
import { holdBack } from '../support/hold-back.ts';
import { expect, test } from '../support/watched-page.ts';

/** The paths of what a page loads of the index's texts from now on. */
function loadedTexts(page: Page): string[] {
  const paths: string[] = [];
  page.on('request', (request) => {
    const path = new URL(request.url()).pathname;
    if (path.includes('/fragment/')) paths.push(path);
  });
  return paths;
}

test('the files of the search are asked for together, not one after the other', async ({
  page,
}) => {
  const arrive = await holdBack(page, '**/search-dialog*.js');
  const others = [
    page.waitForRequest('**/paragraph-search*.js'),
    page.waitForRequest('**/places*.js'),
    page.waitForRequest('**/search/'),
  ];
  await page.goto('/');
  await page.keyboard.press('/');
  await Promise.all(others);
  arrive();
  await expect(page.getByRole('dialog', { name: 'Search' })).toBeVisible();
});

test('a letter is nothing to search for yet, and two are', async ({ page }) => {
  await page.goto('/search/');
  const texts = loadedTexts(page);
  const field = page.getByRole('searchbox', { name: 'Words' });
  await field.pressSequentially('c');
  await expect(page.getByLabel('Organ').locator('option')).not.toHaveCount(1);
  await page.waitForLoadState('networkidle');
  expect(texts).toEqual([]);
  await expect(page.getByRole('status')).toBeEmpty();
  await field.pressSequentially('u');
  await expect(page.getByRole('status')).toHaveText(/\d+ paragraphs/);
  expect(texts).toHaveLength(2);
});

test('what the search engine needs is asked for together, not one after the other', async ({
  page,
}) => {
  const arrive = await holdBack(page, '**/pagefind.js');
  const others = ['wasm.en.pagefind', 'pagefind-entry.json?ts=*', 'texts.json'].map((file) =>
    page.waitForRequest(`**/pagefind/${file}`),
  );
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/search/?q=empowerment');
  await Promise.all(others);
  arrive();
  await expect(page.getByRole('status')).toHaveText('1 paragraph');
  const again = asked.filter((path, at) => asked.indexOf(path) !== at);
  expect(again, 'what is asked for twice').toEqual([]);
});

test('no text is loaded for the beginning of a word that is typed on', async ({ page }) => {
  await page.goto('/search/');
  const texts = loadedTexts(page);
  const field = page.getByRole('searchbox', { name: 'Words' });
  await field.focus();
  await expect(page.getByLabel('Organ').locator('option')).not.toHaveCount(1);
  // Nothing here has these words; "re" would find both texts.
  await field.pressSequentially('rexyz', { delay: 20 });
  await expect(page.getByRole('status')).toHaveText('Nothing found for rexyz.');
  expect(texts).toEqual([]);
  await field.fill('empowerment');
  await expect(page.getByRole('status')).toHaveText('1 paragraph');
  expect(texts).toHaveLength(1);
});

test('Enter opens what is typed, though it is not found yet, and not what was found before', async ({
  page,
}) => {
  await page.goto('/search/?q=subcommission');
  await expect(page.locator('.hits li > a').first()).toBeVisible();
  const arrive = await holdBack(page, '**/index/**');
  const field = page.getByRole('searchbox', { name: 'Words' });
  await field.fill('"mutual cooperation"');
  await field.press('Enter');
  arrive();
  await expect(page).toHaveURL(/#op6$/);
});

test('a whole word is found before the reader pauses, and no text is loaded for the beginning of one', async ({
  page,
}) => {
  await page.clock.install();
  await page.goto('/search/');
  const texts = loadedTexts(page);
  const field = page.getByRole('searchbox', { name: 'Words' });
  await field.focus();
  await expect(page.getByLabel('Organ').locator('option')).not.toHaveCount(1);
  // From here on no time passes, so that the reader never pauses.
  await page.clock.pauseAt(Date.now() + 60_000);
  const piece = page.waitForRequest('**/pagefind/index/**');
  await field.pressSequentially('empowerm');
  await piece;
  expect(texts).toEqual([]);
  await field.pressSequentially('ent');
  await expect(page.locator('.hits li')).toHaveCount(1);
  await field.fill('law');
  await expect(page.locator('.hits mark').first()).toHaveText('law');
});
