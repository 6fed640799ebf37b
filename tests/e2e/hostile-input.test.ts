import type { Page } from '@playwright/test';
import { overflow } from '../support/accessible.ts';
import { expect, test } from '../support/watched-page.ts';

/** As they stand in an address: what a reader would type, encoded, and what no reader could. */
const hostile = [
  ...[
    '<img src=x onerror=alert(1)><script>alert(2)</script>',
    '"><svg onload=alert(1)>',
    'javascript:alert(1)',
    "');alert(1)//",
    '//example.org/56/149/x',
    '\u202Egnp.exe',
    '\u0000',
    '"(',
    '__proto__',
    'x'.repeat(2_500),
    'qz '.repeat(500),
  ].map(encodeURIComponent),
  '%E0%A4%A',
  '%',
  '%00',
  '%ED%A0%80',
];

const page149 = '/a/res/56/149/';

test.use({ viewport: { width: 320, height: 800 } });

test.beforeEach(({ context }) => {
  context.on('dialog', (dialog) => {
    throw new Error(`A script ran: ${dialog.message()}`);
  });
});

/** Nothing was made of it but text, and the page is as wide as before. */
async function expectText(page: Page, where: string, input: string): Promise<void> {
  const made = page.locator(where).locator('img, svg, script, [onerror], [onload]');
  await expect(made, input.slice(0, 60)).toHaveCount(0);
  expect(await overflow(page), input.slice(0, 60)).toBe(0);
}

/** Asks the search of the open page for what an address could ask for, without a server between. */
async function ask(page: Page, search: string): Promise<void> {
  await page.evaluate((asked) => {
    history.replaceState(null, '', asked);
    dispatchEvent(new PopStateEvent('popstate'));
  }, search);
}

test('a query is searched for as text, or not at all, with filters that do not exist', async ({
  page,
}) => {
  await page.goto('/search/');
  const field = page.getByRole('searchbox', { name: 'Words' });
  const status = page.getByRole('status');
  for (const input of [...hostile, 'x'.repeat(100_000), '%22('.repeat(25_000)]) {
    // What is found for this tells that the answer to the one before is gone.
    await ask(page, '/search/?q=tolerance');
    await expect(status).toHaveText('3 paragraphs');
    await ask(
      page,
      `/search/?q=${input}&resolution=${input}&organ=${input}&kind=${input}&lead=${input}`,
    );
    await expect(status, input.slice(0, 60)).not.toHaveText('3 paragraphs');
    await expect(status).toHaveText(
      /^(?:(?:No text has .{1,200}\. )?\d+ paragraphs?(?: holds? the other words\.)?|Nothing found for .{1,61}\.|)$/u,
    );
    expect(await status.textContent()).not.toMatch(/\p{C}/u);
    expect((await field.inputValue()).length).toBeLessThanOrEqual(2000);
    for (const list of await page.locator('main select').all()) await expect(list).toHaveValue('');
    await expectText(page, 'paragraph-search', input);
  }
});

test('a query of each kind is also shown in the dialog, where a page loads with it', async ({
  page,
}) => {
  for (const input of hostile) {
    await page.goto(`/?q=${input}&q=second&kind=${input}`);
    const field = page.getByRole('dialog').getByRole('searchbox');
    await field.press('End');
    await field.pressSequentially('x');
    await expectText(page, 'paragraph-search', input);
  }
});

test('a fragment names a paragraph or nothing', async ({ page }) => {
  for (const path of [page149, '/references/', '/']) {
    await page.goto(path);
    const words = await page.locator('main').textContent();
    for (const input of [...hostile, 'op'.repeat(50_000), `op${'9'.repeat(400)}`, 'op1:op2:op3']) {
      await page.evaluate((fragment) => {
        location.hash = fragment;
      }, input);
      await expect(page.locator('.selected')).toHaveCount(0);
    }
    // Also where the page loads with it.
    for (const input of [
      '%E0%A4%A',
      '%',
      '%00',
      encodeURIComponent('<img src=x onerror=alert(1)>'),
    ]) {
      await page.goto('about:blank');
      await page.goto(`${path}#${input}`);
      // A text says that it has no such place, and repeats the fragment as words.
      await expect(async () => {
        const shown = await page.locator('main').textContent();
        expect(shown?.replace(/^The address ends in “[^”]*”\.[^.]*\.\s*/, '')).toBe(words);
      }).toPass();
    }
    await expectText(page, 'article', path);
  }
});

test('the filter of the references looks for text, in lists that do not have it', async ({
  page,
}) => {
  for (const input of hostile) {
    await page.goto(`/references/?words=${input}&organ=${input}&citing=${input}&sort=${input}`);
    await expect(page.locator('reference-list').getByRole('status')).toHaveText(
      /^\d+ of \d+ shown$/,
    );
    for (const list of await page.locator('main select').all()) await expect(list).toHaveValue('');
    await expectText(page, 'reference-list', input);
  }
});

test.describe('an unknown address', () => {
  test.use({ provoked: /status of 404/ });

  test('is shown as text, cut to a sensible length', async ({ page, request, baseURL }) => {
    // Hosts differ in which of these they pass on; the page has to bear them all.
    const body = await (await request.get('/404.html')).text();
    await page.route('**/*', (route) =>
      route.request().isNavigationRequest()
        ? route.fulfill({ status: 404, contentType: 'text/html', body })
        : route.continue(),
    );
    for (const input of [...hostile, '/'.repeat(5_000)]) {
      await page.goto(`${baseURL ?? ''}/${input}`);
      const error = page.locator('not-found');
      await expect(error, input.slice(0, 60)).toHaveAttribute('data-shown');
      const address = await error.locator('code').textContent();
      expect(address?.length).toBeLessThan(130);
      expect(address).not.toMatch(/\p{C}/u);
      expect(await error.locator('.offer a').getAttribute('href')).toMatch(
        /^\/search\/\?q=[\w+%.-]*$/,
      );
      await expectText(page, 'not-found', input);
    }
  });
});

test('what is kept on the machine and is none of ours counts as nothing', async ({ page }) => {
  const url = `${page149}#op5`;
  for (const kept of [
    '<img src=x onerror=alert(1)>',
    '{',
    'null',
    '[]',
    'x'.repeat(100_000),
    JSON.stringify({ url, words: 'op5' }),
    JSON.stringify({ url, words: ['', 5, null, {}] }),
  ]) {
    await page.goto('/404.html');
    await page.evaluate((value) => {
      for (const key of ['theme', 'citation-form', 'shortcuts']) localStorage.setItem(key, value);
      sessionStorage.setItem('landing-words', value);
    }, kept);
    await page.goto(url);
    await page.locator('.actions').getByRole('button', { name: 'Cite…' }).click();
    await expect(page.getByRole('radio', { name: 'UN, running text' })).toBeChecked();
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
    await expect(page.getByRole('radio', { name: 'System' })).toBeChecked();
    await expect(page.getByRole('button', { name: 'Clear marked words' })).toHaveCount(0);
  }
});
