import { expect, test } from '../support/watched-page.ts';

const page149 = '/a/res/56/149/';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('j and k lead from paragraph to paragraph', async ({ page }) => {
  await page.goto(page149);
  await page.keyboard.press('j');
  await expect(page).toHaveURL(/#pp1$/);
  await page.keyboard.press('j');
  await expect(page).toHaveURL(/#pp2$/);
  await expect(page.locator('#pp2 > .label')).toBeFocused();
  await page.keyboard.press('k');
  await expect(page).toHaveURL(/#pp1$/);
  await page.keyboard.press('k');
  await expect(page).toHaveURL(/#pp1$/);
});

test('j twice at once is two paragraphs on', async ({ page }) => {
  await page.goto(`${page149}#pp1`);
  await expect(page.locator('.actions')).toBeVisible();
  await page.evaluate(() => {
    for (const key of ['j', 'j'])
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  });
  await expect(page).toHaveURL(/#pp3$/);
});

test('j goes on behind a selected range, and one Back leaves the page', async ({ page }) => {
  await page.goto('/');
  await page.goto(`${page149}#op3:op5`);
  await page.keyboard.press('j');
  await expect(page).toHaveURL(/#op6$/);
  await page.goBack();
  await expect(page).toHaveURL('/');
});

test('c copies the citation and l the link of the selected paragraph', async ({ page }) => {
  await page.goto(`${page149}#op2`);
  await page.keyboard.press('c');
  await expect(page.getByRole('status')).toHaveText('Citation copied');
  const read = () => page.evaluate(() => navigator.clipboard.readText());
  expect(await read()).toBe('paragraph 2 of General Assembly resolution 56/149');
  await page.keyboard.press('l');
  await expect(page.getByRole('status')).toHaveText('Link copied');
  expect(await read()).toMatch(/149\/#op2$/);
});

test('/ opens the search, where no key is a shortcut', async ({ page }) => {
  await page.goto(page149);
  await page.keyboard.press('/');
  const field = page.getByRole('dialog').getByRole('searchbox');
  await expect(field).toBeFocused();
  await page.keyboard.type('jk/?');
  await expect(field).toHaveValue('jk/?');
  await expect(page.locator('.para:target')).toHaveCount(0);
});

test('? lists the keys, which can be switched off for good', async ({ page }) => {
  await page.goto(page149);
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(help.getByRole('term')).toHaveText([
    '/',
    '?',
    'j',
    'k',
    'Shift Enter',
    'c',
    'l',
    'w',
  ]);
  await page.keyboard.press('j');
  await expect(page).toHaveURL(page149);
  await help.getByRole('checkbox', { name: 'Use these keys' }).uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('j');
  await expect(page).toHaveURL(page149);

  await page.reload();
  await page.keyboard.press('j');
  await expect(page).toHaveURL(page149);
  await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
  await help.getByRole('checkbox', { name: 'Use these keys' }).check();
  await page.keyboard.press('Escape');
  await page.keyboard.press('k');
  await expect(page).toHaveURL(/#op7$/);
  await page.keyboard.press('k');
  await expect(page).toHaveURL(/#op6$/);
});

test('j starts with the first paragraph in view', async ({ page }) => {
  await page.goto(page149);
  await page.keyboard.press('j');
  await expect(page).toHaveURL(/#pp1$/);
});

test('a key with Ctrl or Alt stays the browser’s', async ({ page }) => {
  await page.goto(page149);
  await page.keyboard.press('Alt+j');
  await page.keyboard.press('Control+j');
  await expect(page).toHaveURL(page149);
});

test('the paragraph list follows the reader', async ({ page }) => {
  await page.goto(page149);
  const current = page.getByRole('navigation', { name: 'Paragraphs' }).locator('[aria-current]');
  for (const anchor of ['pp4', 'op2']) {
    await page.locator(`#${anchor}`).evaluate((paragraph) => {
      paragraph.scrollIntoView();
    });
    await expect(current).toHaveAttribute('href', `#${anchor}`);
  }
});
