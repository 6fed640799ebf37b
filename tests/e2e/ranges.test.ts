import type { Page } from '@playwright/test';
import { expect, test } from '../support/watched-page.ts';

const page149 = '/a/res/56/149/';

const selected = (page: Page): Promise<string[]> =>
  page.locator('.para.selected').evaluateAll((paragraphs) => paragraphs.map(({ id }) => id));

test('an address of several paragraphs selects them and opens at the first', async ({ page }) => {
  await page.goto(`${page149}#op3:op5`);
  await expect.poll(() => selected(page)).toEqual(['op3', 'op4', 'op5']);
  await expect(page.locator('#op3')).toBeInViewport({ ratio: 0.9 });
  await expect(page.locator('#op4 > p')).toHaveCSS('background-color', 'rgb(255, 243, 196)');
  await expect(page.locator('#op6 > p')).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
});

test('a range may cross from the preamble into the operative part', async ({ page }) => {
  await page.goto(`${page149}#pp7:op2`);
  await expect.poll(() => selected(page)).toEqual(['pp7', 'pp8', 'op1', 'op2']);
});

test('a shift-click on a second number selects up to it, from above or below', async ({ page }) => {
  await page.goto(page149);
  await page.locator('#op3 > .label').click();
  await page.locator('#op5 > .label').click({ modifiers: ['Shift'] });
  await expect(page).toHaveURL(/#op3:op5$/);
  expect(await selected(page)).toEqual(['op3', 'op4', 'op5']);

  await page.locator('#op6 > .label').click();
  await page.locator('#pp8 > .label').click({ modifiers: ['Shift'] });
  await expect(page).toHaveURL(/#pp8:op6$/);
});

test('Shift and Enter on a second number do the same', async ({ page }) => {
  await page.goto(`${page149}#op3`);
  await page.locator('#op4 > .label').focus();
  await page.keyboard.press('Shift+Enter');
  await expect(page).toHaveURL(/#op3:op4$/);
  expect(await selected(page)).toEqual(['op3', 'op4']);
  expect(page.context().pages()).toHaveLength(1);
});

test('Back and Forward go through what was selected', async ({ page }) => {
  await page.goto(page149);
  await page.locator('#op3 > .label').click();
  await page.locator('#op5 > .label').click({ modifiers: ['Shift'] });
  await expect(page).toHaveURL(/#op3:op5$/);
  expect(await selected(page)).toEqual(['op3', 'op4', 'op5']);
  await page.goBack();
  await expect(page).toHaveURL(/#op3$/);
  expect(await selected(page)).toEqual([]);
  await expect(page.locator('#op3:target')).toHaveCount(1);
  await page.goForward();
  await expect(page).toHaveURL(/#op3:op5$/);
  expect(await selected(page)).toEqual(['op3', 'op4', 'op5']);
});

test.describe('the actions of a selected paragraph', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('are those of the whole range', async ({ page }) => {
    await page.goto(`${page149}#op6:op7`);
    const actions = page.getByRole('group', { name: 'For OP6 to OP7' });
    await actions.getByRole('button', { name: 'Copy link' }).click();
    const read = () => page.evaluate(() => navigator.clipboard.readText());
    await expect.poll(read).toMatch(/#op6:op7$/);
    await actions.getByRole('button', { name: 'Copy citation' }).click();
    await expect.poll(read).toBe('paragraphs 6 and 7 of General Assembly resolution 56/149');
    await actions.getByRole('button', { name: 'Copy text' }).click();
    await expect.poll(read).toMatch(/^6\. Invites [^]*human rights;\n\n7\. Decides [^]*session\.$/);
  });
});

test('other ways to write #op5 end there', async ({ page }) => {
  for (const fragment of ['OP5', 'op-5', '5', 'para5', 'para_5', 'PARAGRAPH%205']) {
    await page.goto('about:blank');
    await page.goto(`${page149}#${fragment}`);
    await expect.soft(page, fragment).toHaveURL(/149\/#op5$/);
    await expect.soft(page.locator('#op5:target'), fragment).toBeInViewport({ ratio: 0.9 });
  }
});

test('a place with something behind it is found, and nothing is said of that', async ({ page }) => {
  for (const [fragment, place] of [
    ['op5&utm_source=mail', 'op5'],
    ['op5-a', 'op5'],
    ['op3:op5&x', 'op3:op5'],
  ] as const) {
    await page.goto('about:blank');
    await page.goto(`${page149}#${fragment}`);
    await expect.soft(page, fragment).toHaveURL(new RegExp(`149/#${place}$`));
    const first = page.locator(`#${place.split(':')[0] ?? ''}`);
    await expect.soft(first, fragment).toBeInViewport({ ratio: 0.9 });
    await expect.soft(page.getByRole('alert'), fragment).toHaveCount(0);
  }
});

test('a fragment that names nothing here arrives at the top, and the page says so', async ({
  page,
}) => {
  for (const fragment of ['op99', 'op3:op99', '%E0%A4%A', '<b>', 'javascript:alert(1)']) {
    await page.goto('about:blank');
    await page.goto(`${page149}#${fragment}`);
    await expect(page.getByRole('alert')).toContainText('This text has no such place');
    expect(await selected(page)).toEqual([]);
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
  }
  await expect(page.getByRole('alert')).toContainText('“#javascript:alert(1)”');
  await page.locator('#op3 > .label').click();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.evaluate(() => {
    location.hash = 'op98';
  });
  await expect(page.getByRole('alert')).toContainText('“#op98”');
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
});

test('what is no place of the text but is on the page is left alone', async ({ page }) => {
  for (const fragment of ['main', 'fnref2']) {
    await page.goto('about:blank');
    await page.goto(`${page149}#${fragment}`, { waitUntil: 'networkidle' });
    await expect(page.getByRole('alert')).toHaveCount(0);
  }
});
