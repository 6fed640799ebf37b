import { axeFaults, overflow } from '../../support/accessible.ts';
import { expect, test } from '../../support/made-up-site.ts';

/** A browser notes each address that leads nowhere. */
test.use({ provoked: /status of 404/ });

test('a reader finds a text, its line, the history of a paragraph and each step of it', async ({
  page,
}) => {
  await page.goto('/');
  await expect(page.getByRole('link', { name: 'A/RES/72', exact: false })).toContainText(
    'seventy-second session',
  );
  const found = page.locator('text-finder li');
  const field = page.getByRole('searchbox', { name: 'Find a resolution' });
  await field.fill('rural 2017');
  await expect(found).toHaveText([
    'A/RES/72/3 Made-up care of wells Rural development: made-up water',
  ]);
  await field.fill('wells 2017');
  await expect(found).toHaveText(['A/RES/72/3 Made-up care of wells']);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/a\/res\/72\/3\/$/);

  await expect(page.locator('.masthead')).toContainText('Follows GA 71/3');
  await expect(page.locator('#op1 + .counterparts')).toHaveText('= identical since 70/3');
  const second = page.locator('#op2 + .counterparts');
  await expect(second).toHaveText('≈ OP2 of 71/3, amended, since 70/3');
  await second.getByRole('link').click();
  await expect(page).toHaveURL(/\/a\/res\/72\/3\/compared-with\/a\/res\/71\/3\/#op2$/);
  await page.locator('#op2').getByRole('link', { name: 'OP2 of 70/3, amended' }).click();
  await expect(page).toHaveURL(/\/a\/res\/71\/3\/compared-with\/a\/res\/70\/3\/#op2$/);
});

test('where there are many texts, the page about the data names none of them one by one', async ({
  page,
}) => {
  await page.goto('/about/');
  const texts = page.getByRole('region', { name: 'The texts' });
  await expect(texts.getByRole('link', { name: /^\d+ resolutions$/ })).toHaveAttribute('href', '/');
  await expect(texts.getByRole('link', { name: /^A\/RES/ })).toHaveCount(0);
});

test('a session lists its texts, and the text that begins a line says what follows it', async ({
  page,
}) => {
  await page.goto('/a/res/70/');
  await expect(page.locator('.list > li')).toHaveCount(5);
  await page.getByRole('link', { name: '70/3' }).click();
  await expect(page.locator('.masthead')).toContainText('Followed by GA 71/3');
  await expect(page.locator('#op1 + .counterparts')).toHaveText('= OP1 of 71/3, identical');
});

test('references are found among pages, and old addresses arrive on theirs', async ({ page }) => {
  await page.goto('/references/');
  await page.getByRole('searchbox', { name: 'Find among' }).fill('60/7');
  await page.getByRole('link', { name: 'A/RES/60/7', exact: true }).click();
  await expect(page).toHaveURL(/\/references\/a\/res\/60\/#a_res_60_7$/);
  await expect(page.locator('.reference:target .citing')).toContainText('GA 72/3');

  await page.goto('/references/#a_res_61_2');
  await expect(page).toHaveURL(/\/references\/a\/.+#a_res_61_2$/);
  await expect(page.locator('#a_res_61_2')).toBeInViewport();

  await page.goto('/A/RES/60/7');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A/RES/60/7 is not held here');
});

test('a page of references has the styles of what it shows, not those of the picture and the field on the way to it', async ({
  page,
}) => {
  const ofTheWay = /\.(?:overview|most-cited|timeline|finder|reference-filter)\b/;
  const styles = async (address: string): Promise<string> => {
    await page.goto(address);
    return (await page.locator('style').allTextContents()).join('');
  };
  expect(await styles('/references/')).toMatch(ofTheWay);
  expect(await styles('/references/a/res/60/')).not.toMatch(ofTheWay);
});

test('the address of a comparison that is not made leads to the one that is, or to both texts', async ({
  page,
}) => {
  await page.goto('/71/3/compared-with/72/3');
  await expect(page).toHaveURL(/\/a\/res\/72\/3\/compared-with\/a\/res\/71\/3\/$/);
  await expect(page.locator('.sentence')).toContainText('GA 72/3 keeps');

  await page.goto('/a/res/72/3/compared-with/a/res/70/1/#op2');
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 1 })).toHaveText(
    'A/RES/72/3 and A/RES/70/1 are not compared',
  );
  await expect(main.getByRole('link', { name: 'A/RES/70/1' })).toHaveAttribute(
    'href',
    '/a/res/70/1/',
  );
  expect(await axeFaults(page)).toEqual([]);
  await main.getByRole('link', { name: 'A/RES/72/3, Made-up care of wells' }).click();
  await expect(page).toHaveURL(/\/a\/res\/72\/3\/#op2$/);
});

test('axe finds nothing on any page that lists, and nothing runs off the side', async ({
  page,
}) => {
  for (const address of ['/', '/a/res/', '/a/res/71/', '/references/', '/references/a/res/61/']) {
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.goto(address);
    expect.soft(await axeFaults(page), address).toEqual([]);
    await page.setViewportSize({ width: 320, height: 900 });
    expect.soft(await overflow(page), address).toBe(0);
  }
});
