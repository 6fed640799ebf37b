import { expect, test, type Page } from '@playwright/test';

/** The addresses of the hits for a query, in the order shown. */
async function hitsFor(page: Page, query: string): Promise<(string | null)[]> {
  await page.goto(`/search/?q=${encodeURIComponent(query)}`);
  await expect(page.getByRole('status')).toContainText(/\d+ paragraph|Nothing found/);
  await expect(page.locator('.hits li').first()).toBeVisible();
  return page
    .locator('.hits li > a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
}

test('a phrase finds the paragraphs that say it and no others', async ({ page }) => {
  for (const quoted of ['"mutual cooperation"', '“mutual cooperation”']) {
    const hits = await hitsFor(page, quoted);
    expect(hits.toSorted()).toEqual(['/a/res/56/149/#op6', '/e/cn.4/2002/draft/#op6']);
  }
});

test('the number of a resolution finds the paragraph that cites it', async ({ page }) => {
  expect(await hitsFor(page, '56/149')).toEqual(['/e/cn.4/2002/draft/#pp2']);
});

test('a word finds its other forms', async ({ page }) => {
  const hits = await hitsFor(page, 'reaffirming');
  expect(hits).toContain('/a/res/56/149/#op1');
  expect(hits).toContain('/e/cn.4/2002/draft/#op3');
});

test('hits stand under their resolution, with the words marked', async ({ page }) => {
  await hitsFor(page, '"mutual cooperation"');
  await expect(page.locator('.hits section')).toHaveCount(2);
  await expect(page.locator('.hits h2').filter({ hasText: '56/149' })).toHaveText(
    '56/149 Enhancement of international cooperation in the field of human rights',
  );
  const marked = await page.locator('.hits li').first().locator('mark').allTextContents();
  expect(marked.join(' ')).toContain('mutual cooperation');
});

test('a hit opens with its paragraph in view and marked', async ({ page }) => {
  await hitsFor(page, '"mutual cooperation"');
  await page.locator('.hits li > a[href="/a/res/56/149/#op6"]').click();
  await expect(page).toHaveURL('/a/res/56/149/#op6');
  await expect(page.locator('#op6')).toBeInViewport({ ratio: 0.9 });
  await expect(page.locator('#op6 > p')).toHaveCSS('background-color', 'rgb(255, 243, 196)');
});

test('the header of every page leads to the hits', async ({ page }) => {
  await page.goto('/a/res/56/149/');
  await page.getByRole('searchbox', { name: 'Search paragraphs' }).fill('tolerance');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/search/?q=tolerance');
  await expect(page.locator('.hits li').first()).toBeVisible();
});

test('the address follows what is typed, so that a search can be shared', async ({ page }) => {
  await page.goto('/search/');
  await page.getByRole('searchbox', { name: 'Words' }).fill('empowerment');
  await expect(page).toHaveURL('/search/?q=empowerment');
  await expect(page.locator('.hits li > a')).toHaveAttribute('href', '/e/cn.4/2002/draft/#pp7');
});

test('more than twenty hits come in steps', async ({ page }) => {
  await hitsFor(page, 'human rights');
  await expect(page.locator('.hits li')).toHaveCount(20);
  await page.getByRole('button', { name: 'Show more' }).click();
  await expect(page.locator('.hits li').nth(20)).toBeVisible();
  await expect(page.locator('.hits section')).toHaveCount(2);
});

test('markup typed into the field is text', async ({ page }) => {
  await page.goto(`/search/?q=${encodeURIComponent('<img src=x onerror=alert(1)>zzz')}`);
  await expect(page.getByRole('status')).not.toBeEmpty();
  await expect(page.locator('main img')).toHaveCount(0);
});

test('a missing index ends in a sentence', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('/search/?q=tolerance');
  await expect(page.getByRole('status')).toHaveText(
    'The search index could not be loaded. Check the connection and try again.',
  );
});

test('without JavaScript the search page says so and lists the resolutions', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/search/');
  await expect(page.locator('noscript p')).toContainText('Searching needs JavaScript');
  await expect(page.locator('noscript a[href="/a/res/56/149/"]')).toBeVisible();
  await context.close();
});
