import { expectAccessible } from '../support/accessible.ts';
import { expect, test } from '../support/watched-page.ts';

/** A browser notes each address that leads nowhere, and a list that is withheld below. */
test.use({ provoked: /status of 404|index\.json net::ERR_FAILED|resource: net::ERR_FAILED/ });

const nothing = 'There is nothing at this address';

test('an address that means a resolution ends at its page', async ({ page }) => {
  for (const [typed, target] of [
    ['/A/RES/56/149#op5', '/a/res/56/149/#op5'],
    ['/A/RES/56/149/?from=elsewhere#op5', '/a/res/56/149/#op5'],
    ['/56/149', '/a/res/56/149/'],
    ['/56/149/#pp3', '/a/res/56/149/#pp3'],
    ['/en/A/RES/56/149', '/a/res/56/149/'],
    ['/2002/draft', '/e/cn.4/2002/draft/'],
    ['/56/149/5', '/a/res/56/149/#op5'],
    ['/a/res/56/149/op5', '/a/res/56/149/#op5'],
  ] as const) {
    await page.goto(typed);
    await expect.soft(page, typed).toHaveURL(target);
    await expect.soft(page.locator('article'), typed).toBeVisible();
  }
});

test('an address without its last slash shows the page and its paragraph', async ({ page }) => {
  await page.goto('/a/res/56/149#op5');
  await expect(page).toHaveURL(/\/a\/res\/56\/149\/?#op5$/);
  await expect(page.locator('#op5')).toBeInViewport();
});

test('a host that has no page without the last slash leads to it all the same', async ({
  page,
  request,
}) => {
  const body = await (await request.get('/404.html')).text();
  await page.route('/a/res/56/149', (route) =>
    route.fulfill({ status: 404, contentType: 'text/html', body }),
  );
  await page.goto('/a/res/56/149#op5');
  await expect(page).toHaveURL('/a/res/56/149/#op5');
  await expect(page.locator('#op5')).toBeInViewport();
});

test('a host that has lost the page ends at the error, not in a circle', async ({
  page,
  request,
}) => {
  const body = await (await request.get('/404.html')).text();
  await page.route('/a/res/56/149/', (route) =>
    route.fulfill({ status: 404, contentType: 'text/html', body }),
  );
  await page.goto('/56/149');
  await expect(page).toHaveURL('/a/res/56/149/');
  await expect(page.locator('not-found')).toHaveAttribute('data-shown');
});

test('the error is not seen while the address is looked up', async ({ page, context }) => {
  const standstill = await context.newCDPSession(page);
  await standstill.send('Animation.enable');
  await standstill.send('Animation.setPlaybackRate', { playbackRate: 0 });
  let answer = (): void => undefined;
  const asked = new Promise<void>((resolve) => (answer = resolve));
  await page.route('/index.json', async (route) => {
    await asked;
    await route.continue();
  });
  await page.goto('/no/such/text');
  const error = page.locator('not-found');
  await expect(error).toHaveCSS('opacity', '0');
  answer();
  await expect(error).toHaveCSS('opacity', '1');
  await expect(error).toContainText('/no/such/text');
});

test('an error that takes long to look up is seen before', async ({ page }) => {
  await page.route('/index.json', () => new Promise<void>(() => undefined));
  await page.goto('/no/such/text');
  await expect(page.locator('not-found')).toHaveCSS('opacity', '1');
  await expect(page.locator('not-found')).not.toHaveAttribute('data-shown');
});

test('the words of an unknown address are searched for, and found', async ({ page }) => {
  const response = await page.goto('/mutual-cooperation/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(nothing);
  await expect(page.getByText('/mutual-cooperation/', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Search for “mutual cooperation”' }).click();
  await expect(page).toHaveURL('/search/?q=mutual+cooperation');
  await expect(page.locator('.hits li').first()).toBeVisible();
});

test('a folder of an address is a page that lists what is in it', async ({ page }) => {
  for (const [address, path] of [
    ['/a/res/56/', '/a/res/56/'],
    ['/A/RES/56', '/a/res/56/'],
    ['/e/cn.4/2002/', '/e/cn.4/2002/'],
  ] as const) {
    await page.goto(address);
    await expect(page).toHaveURL(path);
    await page.getByRole('main').getByRole('listitem').getByRole('link').click();
    await expect(page.locator('article')).toBeVisible();
  }
});

test('of a resolution that the site lacks and its texts cite it says what is known', async ({
  page,
}) => {
  await page.goto('/a/res/55/109/');
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 1 })).toHaveText('A/RES/55/109 is not held here');
  await expect(main.locator('.known')).toContainText('4 December 2000');
  await expect(main.getByRole('link', { name: 'A/RES/55/109' })).toHaveAttribute(
    'href',
    'https://docs.un.org/en/A/RES/55/109',
  );
  await main.getByRole('link', { name: 'PP2 of GA 56/149' }).click();
  await expect(page).toHaveURL('/a/res/56/149/#pp2');
});

test('an entry of a page of references that is no more is found on the first page', async ({
  page,
}) => {
  await page.goto('/references/a/res/55/#a_res_55_109');
  await expect(page).toHaveURL('/references/#a_res_55_109');
  await expect(page.locator('#a_res_55_109')).toBeInViewport();
});

test('the number of a resolution that the site lacks leads to where it is cited', async ({
  page,
}) => {
  await page.goto('/A/RES/55/109');
  await page.getByRole('link', { name: 'Search for “55/109”' }).click();
  await expect(page.locator('.hits li > a').first()).toHaveAttribute('href', '/a/res/56/149/#pp2');
});

test('without the list of resolutions the page is simply shown', async ({ page }) => {
  await page.route('/index.json', (route) => route.abort());
  await page.goto('/56/149');
  await expect(page.locator('not-found')).toHaveAttribute('data-shown');
  await expect(page.getByRole('link', { name: 'Search for “56/149”' })).toBeVisible();
});

test('without JavaScript the page offers home and search', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/no/such/text');
  const main = page.getByRole('main');
  await expect(main.locator('not-found')).toHaveCSS('opacity', '1');
  await expect(main.getByRole('link')).toHaveText(['all resolutions', 'search their paragraphs']);
  await context.close();
});

test('axe finds nothing on the error page, wide or narrow, light or dark', async ({ page }) => {
  for (const width of [1360, 320]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/mutual-cooperation/');
    await expect(page.locator('not-found')).toHaveAttribute('data-shown');
    await expectAccessible(page);
  }
});

test('hosts that read _redirects find the rules there', async ({ request }) => {
  const rules = await (await request.get('/_redirects')).text();
  expect(rules.split('\n')).toEqual([
    '/A/RES/*  /a/res/:splat  301',
    '/56/*  /a/res/56/:splat  301',
    '',
  ]);
});
