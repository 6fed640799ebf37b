import type { Page } from '@playwright/test';
import { expect, test } from '../support/watched-page.ts';

const page149 = '/a/res/56/149/';

/** What of the page stays in the window while it is scrolled: what is fixed or sticky there. */
const staying = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => element.checkVisibility() && !element.matches('.site-footer'))
      .filter((element) => ['fixed', 'sticky'].includes(getComputedStyle(element).position))
      .map((element) => element.className),
  );

test('on a phone nothing lies over the words but the bar at the top, which has the list of paragraphs', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(page149);
  expect(await staying(page)).toEqual(['site']);
  await page.locator('#op3').scrollIntoViewIfNeeded();
  await page.getByRole('button', { name: 'Paragraphs' }).click();
  await page.getByRole('navigation', { name: 'Paragraphs' }).getByText('6 Invites').click();
  await expect(page).toHaveURL(/#op6$/);
});

for (const width of [390, 1360]) {
  test(`in a window less than 400 pixels high and ${width} wide nothing stays but the text`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 390 });
    for (const path of [page149, '/e/cn.4/2002/draft/compared-with/a/res/56/149/']) {
      await page.goto(path);
      expect(await staying(page)).toEqual([]);
    }
    await page.goto(`${page149}#op5`);
    await expect(page.locator('#op5')).toBeInViewport();
  });
}

test('the text is as wide as it reads well before anything stands beside it', async ({ page }) => {
  for (const width of [960, 1024, 1199, 1200, 1360]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(page149);
    const box = await page.locator('#pp2 > p').boundingBox();
    expect(box?.width, `${width}`).toBeGreaterThan(560);
    expect(box?.width, `${width}`).toBeLessThanOrEqual(576);
  }
});

test('dates and numbers of resolutions are not broken at the end of a line, and no character of the text is another', async ({
  page,
}) => {
  const comparison = `/e/cn.4/2002/draft/compared-with${page149}`;
  const visits = [page149, '/', comparison].flatMap((path) =>
    [320, 360, 400, 440].map((width) => ({ path, width })),
  );
  for (const { path, width } of visits) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(path);
    const broken = await page.evaluate(() => {
      const walker = document.createTreeWalker(
        document.querySelector('main') ?? document.body,
        NodeFilter.SHOW_TEXT,
      );
      const found: string[] = [];
      while (walker.nextNode()) {
        const text = walker.currentNode as Text;
        for (const { index, 0: words } of text.data.matchAll(
          /\d{1,2} (?:[A-Z][a-z]{2,8}) \d{4}|resolution \d+\/\d+/g,
        )) {
          const range = new Range();
          range.setStart(text, index);
          range.setEnd(text, index + words.length);
          if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1)
            found.push(words);
        }
      }
      return found;
    });
    expect(broken, `${path}, ${width} pixels wide`).toEqual([]);
  }
  await page.goto(page149);
  expect(await page.locator('article').evaluate(({ textContent }) => textContent)).not.toContain(
    '\u{A0}',
  );
});

test.describe('with colours of the reader’s own', () => {
  test.use({ forcedColors: 'active' });

  test('a linked paragraph and a range are marked all the same', async ({ page }) => {
    for (const [fragment, marked] of [
      ['op5', '#op5'],
      ['op3:op4', '#op4'],
    ] as const) {
      await page.goto('about:blank');
      await page.goto(`${page149}#${fragment}`);
      const outline = (selector: string) =>
        page.locator(`${selector} > p`).evaluate((words) => getComputedStyle(words).outlineStyle);
      await expect.poll(() => outline(marked)).toBe('solid');
      expect(await outline('#op6')).toBe('none');
    }
  });
});
