import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/accessible.ts';
import { holdBack } from '../support/hold-back.ts';
import { expect, test } from '../support/watched-page.ts';

const page149 = '/a/res/56/149/';
const hits = '.hits li > a';

/** The addresses of the hits for a query, in the order shown. */
async function hitsFor(page: Page, query: string): Promise<(string | null)[]> {
  await page.goto(`/search/?q=${encodeURIComponent(query)}`);
  await expect(page.locator(hits).first()).toBeVisible();
  return page.locator(hits).evaluateAll((links) => links.map((link) => link.getAttribute('href')));
}

test.describe('hits', () => {
  test('of a phrase are the paragraphs that say it and no others', async ({ page }) => {
    for (const quoted of ['"mutual cooperation"', '“mutual cooperation”']) {
      const found = await hitsFor(page, quoted);
      expect(found.toSorted()).toEqual(['/a/res/56/149/#op6', '/e/cn.4/2002/draft/#op6']);
    }
  });

  test('stand under their resolution, with the words marked and no punctuation with them', async ({
    page,
  }) => {
    await hitsFor(page, '"mutual cooperation"');
    await expect(page.locator('.hits section')).toHaveCount(2);
    await expect(page.locator('.hits h2').filter({ hasText: '56/149' })).toHaveText(
      'GA 56/149 Enhancement of international cooperation in the field of human rights',
    );
    const marked = await page.locator('.hits li').first().locator('mark').allTextContents();
    expect(marked.join(' ')).toBe('mutual cooperation');
  });

  test('are the best of each text; a button shows its others', async ({ page }) => {
    await hitsFor(page, 'human rights');
    await expect(page.locator('.hits section')).toHaveCount(2);
    await expect(page.locator(hits)).toHaveCount(20);
    await page.getByRole('button', { name: /^Show \d+ more of CHR 2002/ }).click();
    await expect(
      page.locator('.hits section').filter({ hasText: 'CHR 2002' }).locator('li'),
    ).toHaveCount(17);
    await expect(page.getByRole('button', { name: /more of CHR/ })).toBeHidden();
    await expect(page.getByRole('button', { name: 'Show more texts' })).toBeHidden();
  });

  test('are marked in the title of their text, too', async ({ page }) => {
    await hitsFor(page, 'enhancement');
    await expect(page.locator('.hits h2 mark').first()).toHaveText('Enhancement');
  });

  test('are counted for everyone', async ({ page }) => {
    await hitsFor(page, 'empowerment');
    await expect(page.getByRole('status')).toHaveText('1 paragraph');
    await page.getByRole('searchbox', { name: 'Words' }).fill('zzzz');
    await expect(page.getByRole('status')).toHaveText('Nothing found for zzzz.');
    await expect(page.locator(hits)).toHaveCount(0);
  });

  test('are told from those of other words than the ones typed', async ({ page }) => {
    const status = page.getByRole('status');
    await hitsFor(page, 'civilisations');
    await expect(status).toHaveText(
      'No text has “civilisations”: searched for “civilizations”. 6 paragraphs',
    );
    await hitsFor(page, 'VDPA');
    await expect(status).toHaveText(
      'Searched for “Vienna Declaration and Programme of Action” (VDPA). 2 paragraphs',
    );
    await hitsFor(page, 'indivisible torture');
    await expect(status).toHaveText('No text has “torture”. 1 paragraph holds the other words.');
    await hitsFor(page, 'empowerment women subcommission');
    await expect(status).toHaveText(
      'No paragraph holds all of these words; 1 paragraph holds most of them.',
    );
  });

  test('that take long are waited for, and the page says so', async ({ page }) => {
    const arrive = await holdBack(page, '**/fragment/**');
    await page.goto('/search/?q=empowerment');
    await expect(page.getByRole('status')).toHaveText('Searching …');
    arrive();
    await expect(page.getByRole('status')).toHaveText('1 paragraph');
  });

  test('open with their paragraph in view and marked', async ({ page }) => {
    await hitsFor(page, '"mutual cooperation"');
    await page.locator(`${hits}[href="/a/res/56/149/#op6"]`).click();
    await expect(page).toHaveURL('/a/res/56/149/#op6');
    await expect(page.locator('#op6')).toBeInViewport({ ratio: 0.9 });
    await expect(page.locator('#op6 > p')).toHaveCSS('background-color', 'rgb(255, 243, 196)');
  });
});

test.describe('the words that were searched for', () => {
  const marked = (page: Page): Promise<string[]> =>
    page.evaluate(() => [...(CSS.highlights.get('searched') ?? [])].map(String));

  test('are marked in the paragraph until the reader clears them, and the address stays clean', async ({
    page,
  }) => {
    await hitsFor(page, 'mutual cooperation');
    await page.locator(`${hits}[href="/a/res/56/149/#op6"]`).click();
    await expect(page).toHaveURL('/a/res/56/149/#op6');
    await expect.poll(() => marked(page)).toEqual(['mutual', 'cooperation']);
    await page.getByRole('button', { name: 'Clear marked words' }).click();
    expect(await marked(page)).toEqual([]);
    await page.reload();
    await expect(page.locator('#op6')).toBeInViewport();
    expect(await marked(page)).toEqual([]);
  });

  test('are not marked in another paragraph', async ({ page }) => {
    await hitsFor(page, 'mutual cooperation');
    await page.locator(`${hits}[href="/a/res/56/149/#op6"]`).click();
    await expect.poll(() => marked(page)).toHaveLength(2);
    await page.locator('#op1 > .label').click();
    await expect.poll(() => marked(page)).toEqual([]);
  });
});

test.describe('everything that is asked for is in the address:', () => {
  test('typing', async ({ page }) => {
    await page.goto('/search/');
    await page.getByRole('searchbox', { name: 'Words' }).fill('empowerment');
    await expect(page).toHaveURL('/search/?q=empowerment');
    await expect(page.locator(hits)).toHaveAttribute('href', '/e/cn.4/2002/draft/#pp7');
  });

  test('filters, which combine and are removed one by one', async ({ page }) => {
    await page.goto('/search/?q=reaffirms');
    await page.getByLabel('Kind').selectOption('operative');
    await page.getByLabel('Resolution').selectOption('a/res/56/149');
    await expect(page).toHaveURL(
      '/search/?q=reaffirms&resolution=a%2Fres%2F56%2F149&kind=operative',
    );
    await expect(page.getByRole('status')).toHaveText('3 paragraphs');
    await page.getByRole('button', { name: 'Remove the filter operative' }).click();
    await expect(page).toHaveURL('/search/?q=reaffirms&resolution=a%2Fres%2F56%2F149');
    await expect(page.getByRole('status')).toHaveText('5 paragraphs');
    await page.goBack();
    await expect(page.getByRole('status')).toHaveText('3 paragraphs');
    await page.reload();
    await expect(page.getByLabel('Kind')).toHaveValue('operative');
    await expect(page.getByRole('status')).toHaveText('3 paragraphs');
  });

  test('filters alone list what they let through', async ({ page }) => {
    await page.goto('/search/?organ=General+Assembly&lead=Reaffirming');
    await expect(page.locator(hits)).toHaveCount(2);
    expect(
      await page
        .locator(hits)
        .evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
    ).toEqual(['/a/res/56/149/#pp1', '/a/res/56/149/#pp5']);
  });

  test('the lists of filters say how many paragraphs of the query each has', async ({ page }) => {
    await page.goto('/search/');
    await page.getByRole('searchbox', { name: 'Words' }).focus();
    const options = (list: string) => page.getByLabel(list).getByRole('option');
    await expect(options('Resolution')).toHaveText([
      'All resolutions',
      'GA 56/149 (15)',
      'CHR 2002/… (20)',
    ]);
    await expect(options('Kind')).toHaveText(['All kinds', 'preambular (20)', 'operative (15)']);
    await page.getByRole('searchbox', { name: 'Words' }).fill('reaffirms');
    await expect(options('Resolution')).toHaveText([
      'All resolutions',
      'GA 56/149 (5)',
      'CHR 2002/… (5)',
    ]);
    await page.getByLabel('Resolution').selectOption('a/res/56/149');
    await expect(options('Kind')).toHaveText(['All kinds', 'preambular (2)', 'operative (3)']);
    await expect(options('Opening words')).toHaveText([
      'All opening words',
      'Reaffirming (2)',
      'Reaffirms (3)',
    ]);
  });

  test('no list is narrower than what is chosen in it', async ({ page }) => {
    await page.goto('/search/?q=rights&organ=Commission+on+Human+Rights');
    await expect(page.locator(hits).first()).toBeVisible();
    for (const width of [1360, 390]) {
      await page.setViewportSize({ width, height: 800 });
      const cut = await page
        .locator('.filters select')
        .evaluateAll((lists) =>
          lists.filter((list) => list.scrollWidth > list.clientWidth).map((list) => list.outerHTML),
        );
      expect(cut).toEqual([]);
    }
  });
});

test('a place that is typed is the first entry, and Enter leads there', async ({ page }) => {
  for (const [query, entry, address] of [
    ['56/149', 'Go to A/RES/56/149', '/a/res/56/149/'],
    ['A/RES/56/149', 'Go to A/RES/56/149', '/a/res/56/149/'],
    ['56/149 para. 5', 'Go to OP5 of A/RES/56/149', '/a/res/56/149/#op5'],
    // What the text lacks is said, and the entry leads to what would hold it.
    ['56/149 para. 99', 'Go to A/RES/56/149, which has no OP99', '/a/res/56/149/'],
    ['56/149 para. 5 (a)', 'Go to OP5 of A/RES/56/149, which has no OP5 (a)', '/a/res/56/149/#op5'],
    ['2002 pp7', 'Go to PP7 of CHR 2002/…', '/e/cn.4/2002/draft/#pp7'],
    ['draft op4', 'Go to OP4 of CHR 2002/…', '/e/cn.4/2002/draft/#op4'],
    ['seventh preambular paragraph of 56/149', 'Go to PP7 of A/RES/56/149', '/a/res/56/149/#pp7'],
    [
      'UNGA Res 56/149 (19 December 2001) UN Doc A/RES/56/149, paras 3–5',
      'Go to OP3 to OP5 of A/RES/56/149',
      '/a/res/56/149/#op3:op5',
    ],
  ] as const) {
    await page.goto(`/search/?q=${encodeURIComponent(query)}`);
    const link = page.getByRole('link', { name: entry });
    await expect.soft(link, query).toHaveAttribute('href', address);
    // What the page says to everyone is no failure.
    await expect
      .soft(page.getByRole('status'), query)
      .toContainText(`The first entry leads to ${entry.replace('Go to ', '')}`);
    await page.getByRole('searchbox', { name: 'Words' }).press('Enter');
    await expect.soft(page, query).toHaveURL(address);
  }
});

test.describe('on any page', () => {
  test('/ opens the search, Escape closes it and gives the focus back', async ({ page }) => {
    await page.goto(page149);
    const number = page.locator('#op2 > .label');
    await number.focus();
    await page.keyboard.press('/');
    const dialog = page.getByRole('dialog', { name: 'Search' });
    await expect(dialog.getByRole('searchbox')).toBeFocused();
    await page.keyboard.type('tolerance');
    await expect(dialog.locator(hits).first()).toBeVisible();
    await expect(page).toHaveURL(`${page149}?q=tolerance`);
    await page.keyboard.press('Escape');
    // The first Escape empties a search field, the next closes the dialog.
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(number).toBeFocused();
    await expect(page).toHaveURL(page149);
  });

  test('Ctrl and K open it too', async ({ page }) => {
    await page.goto('/');
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog', { name: 'Search' })).toBeVisible();
  });

  test('what is typed into the header’s field goes on in the search', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('searchbox', { name: 'Search paragraphs' }).press('t');
    const field = page.getByRole('dialog').getByRole('searchbox');
    await expect(field).toBeFocused();
    await page.keyboard.type('olerance');
    await expect(field).toHaveValue('tolerance');
    await expect(page.getByRole('dialog').locator(hits).first()).toBeVisible();
  });

  test('op4 means the resolution that is being read, and the dialog gives way to it', async ({
    page,
  }) => {
    await page.goto(page149);
    await page.keyboard.press('/');
    await page.getByRole('dialog').getByRole('searchbox').fill('op4');
    await expect(page.getByRole('link', { name: 'Go to OP4 of A/RES/56/149' })).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${page149}#op4`);
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(page.locator('#op4')).toBeInViewport({ ratio: 0.9 });
  });

  test('arrow keys lead from the field through the hits and back', async ({ page }) => {
    await page.goto(page149);
    await page.keyboard.press('/');
    const field = page.getByRole('dialog').getByRole('searchbox');
    await field.fill('tolerance');
    await expect(page.locator(hits).nth(1)).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(page.locator(hits).nth(0)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(page.locator(hits).nth(1)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(field).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#(?:op|pp)\d+$/);
  });

  test('Back leads to the open search again', async ({ page }) => {
    await page.goto('/');
    await page.keyboard.press('/');
    await page.getByRole('dialog').getByRole('searchbox').fill('empowerment');
    await page.locator(hits).first().click();
    await expect(page).toHaveURL('/e/cn.4/2002/draft/#pp7');
    await page.goBack();
    await expect(page.getByRole('dialog').getByRole('searchbox')).toHaveValue('empowerment');
    await expect(page.locator(hits).first()).toBeVisible();
  });

  test('nothing of the search is loaded before it is wanted', async ({ page }) => {
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
    await page.goto(page149, { waitUntil: 'networkidle' });
    expect(loaded.filter((path) => /search|pagefind/.test(path))).toEqual([]);
    await page.getByRole('searchbox', { name: 'Search paragraphs' }).focus();
    await expect.poll(() => loaded.some((path) => path.includes('search-dialog'))).toBe(true);
  });

  test.describe('with a touch screen', () => {
    test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

    test('a tap on the header’s field opens it, and a tap on a hit leads there', async ({
      page,
    }) => {
      await page.goto(page149);
      await page.getByRole('searchbox', { name: 'Search paragraphs' }).tap();
      await page.getByRole('dialog').getByRole('searchbox').fill('empowerment');
      await page.locator(hits).first().tap();
      await expect(page).toHaveURL('/e/cn.4/2002/draft/#pp7');
    });
  });
});

test.describe('failures end in a sentence:', () => {
  test.use({ provoked: /net::ERR_FAILED|Pagefind WASM/ });

  const sentence = 'The search index could not be loaded. Check the connection and try again.';

  test('a missing index, which is asked for again at the next key', async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto('/search/?q=tolerance');
    await expect(page.getByRole('status')).toHaveText(sentence);
    await page.unroute('**/pagefind/**');
    await page.getByRole('searchbox', { name: 'Words' }).press('End');
    await page.keyboard.type('s');
    await page.keyboard.press('Backspace');
    await expect(page.locator(hits).first()).toBeVisible();
  });

  test('a blocked engine', async ({ page }) => {
    await page.route('**/wasm.*', (route) => route.abort());
    await page.goto('/search/?q=tolerance');
    await expect(page.getByRole('status')).toHaveText(sentence);
  });

  test('a search form that cannot be had sends the reader to the search page', async ({ page }) => {
    await page.goto(page149);
    await page.route('**/search/', (route) =>
      route.request().resourceType() === 'fetch' ? route.abort() : route.continue(),
    );
    // Not let go: the browser never answers for a key that comes up while it changes the page.
    await page.keyboard.down('/');
    await expect(page).toHaveURL('/search/');
  });

  test('no JavaScript', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(page149);
    await page.getByRole('searchbox', { name: 'Search paragraphs' }).fill('tolerance');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/search/?q=tolerance');
    await expect(page.locator('noscript p')).toContainText('Searching needs JavaScript');
    await expect(page.locator('noscript a[href="/"]')).toBeVisible();
    await context.close();
  });
});

test('axe finds nothing in the dialog, with hits, filters and a place to go to, light or dark', async ({
  page,
}) => {
  await page.goto(`${page149}?q=op4`);
  const dialog = page.getByRole('dialog', { name: 'Search' });
  await expect(dialog.locator(hits).first()).toBeVisible();
  await dialog.getByLabel('Kind').selectOption('operative');
  await expect(dialog.getByRole('button', { name: /Remove/ })).toBeVisible();
  await expectAccessible(page);
});

test('axe finds nothing where nothing is found, light or dark', async ({ page }) => {
  await page.goto('/search/?q=zzzz');
  await expect(page.getByRole('status')).toHaveText('Nothing found for zzzz.');
  await expectAccessible(page);
});
