import { expect, test } from '../support/watched-page.ts';

const page149 = '/a/res/56/149/';

test('a screen reader steps from heading to heading, and from paragraph to paragraph by name', async ({
  page,
}) => {
  await page.goto(page149);
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 2 })).toHaveText([
    'Preamble',
    'Operative paragraphs',
    'Cited by',
    'Cites',
  ]);
  const names = await main
    .getByRole('group')
    .evaluateAll((groups) => groups.map((group) => group.ariaLabel));
  expect(names).toEqual(
    [
      ...Array.from({ length: 8 }, (_, index) => `PP${index + 1}`),
      ...Array.from({ length: 7 }, (_, index) => `OP${index + 1}`),
    ].toSpliced(0, 0, 'Formats'),
  );
  await expect(main.getByRole('group', { name: 'OP5' }).getByRole('link')).toHaveText('5.');
});

test('a counterpart says in words how it stands to the paragraph', async ({ page }) => {
  await page.goto(page149);
  const counterpart = page.locator('#op6 + .counterparts');
  await expect(
    counterpart.getByRole('link', { name: 'OP6 of CHR 2002/…, identical', exact: true }),
  ).toBeVisible();
});
