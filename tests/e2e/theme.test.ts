import type { Page } from '@playwright/test';
import { expect, test } from '../support/watched-page.ts';

const light = 'rgb(253, 252, 249)';
const dark = 'rgb(21, 23, 27)';

function paper(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.body).backgroundColor);
}

test.describe('on a light system', () => {
  test.use({ colorScheme: 'light' });

  test('the dark theme applies when chosen, and on the next page from the first paint', async ({
    page,
  }) => {
    // What there is when the body begins is what the first paint can show.
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (document.body as HTMLElement | null) {
          document.documentElement.dataset['atBody'] = document.documentElement.dataset['theme'];
          observer.disconnect();
        }
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto('/');
    expect(await paper(page)).toBe(light);
    await page.getByRole('radio', { name: 'Dark' }).check();
    expect(await paper(page)).toBe(dark);

    await page.goto('/a/res/56/149/', { waitUntil: 'commit' });
    await page.waitForLoadState('domcontentloaded');
    expect(await paper(page)).toBe(dark);
    await expect(page.locator('html')).toHaveAttribute('data-at-body', 'dark');
    await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
  });

  test('the choice can be taken back', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('radio', { name: 'Dark' }).check();
    await page.getByRole('radio', { name: 'System' }).check();
    expect(await paper(page)).toBe(light);
    await page.reload();
    await expect(page.getByRole('radio', { name: 'System' })).toBeChecked();
    expect(await paper(page)).toBe(light);
  });

  test('a page open beside follows the choice', async ({ page, context }) => {
    await page.goto('/');
    const beside = await context.newPage();
    await beside.goto('/search/');
    await page.getByRole('radio', { name: 'Dark' }).check();
    await expect(beside.locator('body')).toHaveCSS('background-color', dark);
    await expect(beside.getByRole('radio', { name: 'Dark' })).toBeChecked();
  });

  test('a browser that keeps nothing lets choose for the page', async ({ page }) => {
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    });
    await page.goto('/');
    await expect(page.getByRole('radio', { name: 'System' })).toBeChecked();
    await page.getByRole('radio', { name: 'Dark' }).check();
    expect(await paper(page)).toBe(dark);
    expect(errors).toEqual([]);
  });

  test('a value that is no theme counts as none', async ({ page }) => {
    await page.addInitScript(() => {
      localStorage.setItem('theme', 'sepia');
    });
    await page.goto('/');
    await expect(page.getByRole('radio', { name: 'System' })).toBeChecked();
    expect(await paper(page)).toBe(light);
  });
});

test('without a choice the page follows the system, at once when that changes', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/');
  expect(await paper(page)).toBe(dark);
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await paper(page)).toBe(light);
});

test.describe('on a dark system', () => {
  test.use({ colorScheme: 'dark' });

  test('the light theme applies when chosen from the keyboard', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('radio', { name: 'System' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('radio', { name: 'Light' })).toBeChecked();
    expect(await paper(page)).toBe(light);
  });

  test('without JavaScript there is no control, and the system’s theme applies', async ({
    browser,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, colorScheme: 'dark' });
    const page = await context.newPage();
    await page.goto('/');
    await expect(page.locator('body')).toHaveCSS('background-color', dark);
    await expect(page.locator('theme-switch')).toBeHidden();
    await context.close();
  });
});

test('what scripts add appears without moving anything, however wide the window', async ({
  page,
}) => {
  for (const width of [1360, 390, 320]) {
    await page.setViewportSize({ width, height: 900 });
    for (const path of ['/', '/a/res/56/149/']) {
      await page.goto(path);
      await expect(page.getByRole('group', { name: 'Theme' })).toBeVisible();
      const shift = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            new PerformanceObserver((list) => {
              resolve(list.getEntries().length);
            }).observe({ type: 'layout-shift', buffered: true });
            setTimeout(resolve, 300, 0);
          }),
      );
      expect.soft(shift, `${path}, ${width}`).toBe(0);
    }
  }
});
