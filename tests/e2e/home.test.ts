import { expect, test } from '../support/watched-page.ts';

test('the first page leads by examples to a search, a paragraph and a comparison', async ({
  page,
}) => {
  await page.goto('/');
  const examples = page.locator('.examples');
  await expect(examples).toContainText('CHR 2002/… follows GA 56/149: keeps 3, amends 12, adds 5.');
  for (const search of await examples.locator('a[href^="/search/"]').all()) {
    await expect(search).toHaveAttribute('href', /\?q=./);
  }
  await examples.getByRole('link', { name: /^OP\d of GA 56\/149$/ }).click();
  await expect(page).toHaveURL(/\/a\/res\/56\/149\/#op\d$/);
  await page.goBack();
  await examples.getByRole('link', { name: 'Compare CHR 2002/… with GA 56/149' }).click();
  await expect(page).toHaveURL('/e/cn.4/2002/draft/compared-with/a/res/56/149/');
});

test('no two links of the first page are called the same and lead elsewhere', async ({ page }) => {
  await page.goto('/');
  const links = await page
    .locator('main a')
    .evaluateAll((all) =>
      all.map((link) => [link.textContent.replace(/\s+/g, ' ').trim(), link.getAttribute('href')]),
    );
  const names = links.map(([name]) => name);
  expect(names).toEqual([...new Set(names)]);
});

test('the first page says that it is unofficial and where the official documents are', async ({
  page,
}) => {
  await page.goto('/');
  const intro = page.locator('.intro');
  await expect(intro).toContainText('unofficial');
  await expect(intro.getByRole('link', { name: 'docs.un.org' })).toHaveAttribute(
    'href',
    'https://docs.un.org/',
  );
});
