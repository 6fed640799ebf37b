import type { Page } from '@playwright/test';
import { expectAccessible, overflow } from '../support/accessible.ts';
import { expect, test } from '../support/watched-page.ts';

/** The other pages have tests of their own for this, in each of their states. */
const pages = [
  '/',
  '/a/res/56/149/',
  '/e/cn.4/2002/draft/#op5',
  '/search/',
  '/about/',
  '/search/?q=tolerance',
];

for (const path of pages) {
  test(`axe finds nothing, wide or narrow, light or dark, and nothing runs off the side, at ${path}`, async ({
    page,
  }) => {
    for (const width of [1360, 320]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto('about:blank');
      await page.goto(path);
      if (path.includes('?q=')) await expect(page.locator('.hits li').first()).toBeVisible();
      await expectAccessible(page);
      expect.soft(await overflow(page), `${width}`).toBe(0);
    }
  });
}

const states: [state: string, path: string, reach: (page: Page) => Promise<void>][] = [
  ['a range is selected', '/a/res/56/149/#op3:op5', () => Promise.resolve()],
  [
    'a paragraph’s actions are shown',
    '/a/res/56/149/',
    (page) => page.locator('#pp2 > p').hover({ position: { x: 5, y: 5 } }),
  ],
  ['the help is open', '/a/res/56/149/', (page) => page.keyboard.press('?')],
  [
    'the citing dialog is open',
    '/a/res/56/149/#op5',
    (page) => page.getByRole('button', { name: 'Cite', exact: true }).click(),
  ],
  [
    'something was copied',
    '/a/res/56/149/#op5',
    (page) => page.getByRole('button', { name: 'Copy link' }).click(),
  ],
];

test.describe('light or dark,', () => {
  test.use({ permissions: ['clipboard-write'] });
  for (const [state, path, reach] of states) {
    test(`axe finds nothing while ${state}`, async ({ page }) => {
      await page.goto(path);
      await reach(page);
      if (state.includes('open')) await expect(page.getByRole('dialog')).toBeVisible();
      if (state.includes('copied')) await expect(page.getByRole('status')).not.toBeEmpty();
      await expectAccessible(page);
    });
  }
});

test('the keyboard alone reaches the text and the paragraphs', async ({ page }) => {
  await page.goto('/a/res/56/149/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.locator('main a').first()).toBeFocused();
});

test('on a narrow screen a button opens the paragraph list without any script', async ({
  browser,
}) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 390, height: 800 },
  });
  const page = await context.newPage();
  await page.goto('/a/res/56/149/');
  const list = page.getByRole('navigation', { name: 'Paragraphs' });
  await expect(list).toBeHidden();
  await page.getByRole('button', { name: 'Paragraphs' }).click();
  await list.getByRole('link', { name: '5 Calls upon' }).click();
  await expect(page).toHaveURL(/#op5$/);
  await context.close();
});
