import type { Locator, Page } from '@playwright/test';
import { expectAccessible, overflow } from '../support/accessible.ts';
import { expectedCitations } from '../support/expected-citations.ts';
import { expect, test } from '../support/watched-page.ts';

const path = '/references/';

/** The entries in view, by their headings. */
function headings(page: Page): Locator {
  return page.locator('.reference:visible h3');
}

/** All links of the page that lead to places of a text or entries of the list. */
async function placeLinks(page: Page, within: string): Promise<string[]> {
  const found = await page
    .locator(`${within} a`)
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  return found.filter((href) => href.startsWith('/') || href.startsWith('#'));
}

for (const [id, expected] of Object.entries(expectedCitations)) {
  test(`every place of ${id} that cites is listed with what it cites, and nothing else`, async ({
    page,
  }) => {
    await page.goto(path);
    const listed = new Set<string>();
    for (const entry of await page.locator('.reference').all()) {
      const hrefs = await entry
        .locator('.documents a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      const places = await entry
        .locator(`.citing a[href^="/${id}/"]`)
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      for (const place of places) for (const href of hrefs) listed.add(`${place} ${href}`);
    }
    const places = (place: string) => `/${id}/${place === 'masthead' ? '' : `#${place}`}`;
    for (const [place, , , address] of expected) {
      expect(listed).toContain(`${places(place)} ${address}`);
    }
    const citing = new Set([...listed].map((pair) => pair.split(' ')[0]));
    expect([...citing].sort()).toEqual(
      [...new Set(expected.map(([place]) => places(place)))].sort(),
    );
  });
}

test('every link of the list and of the picture leads to a place that exists', async ({ page }) => {
  await page.goto(path);
  const links = new Set([
    ...(await placeLinks(page, '.reference')),
    ...(await placeLinks(page, '.timeline')),
  ]);
  expect(links.size).toBeGreaterThan(40);
  const ids = new Map<string, string[]>();
  for (const link of links) {
    const { pathname, hash } = new URL(link, `http://site${path}`);
    if (!ids.has(pathname)) {
      await page.goto(pathname);
      ids.set(
        pathname,
        await page.locator('[id]').evaluateAll((elements) => elements.map((one) => one.id)),
      );
    }
    if (hash) expect(ids.get(pathname)).toContain(decodeURIComponent(hash.slice(1)));
  }
});

test('the held text has its page and its official document', async ({ page }) => {
  await page.goto(`${path}#a_res_56_149`);
  const entry = page.locator('.reference:target');
  await expect(entry).toBeInViewport();
  await expect(entry.getByRole('link', { name: 'A/RES/56/149' })).toHaveAttribute(
    'href',
    'https://docs.un.org/en/A/RES/56/149',
  );
  await entry.getByRole('link', { name: 'Read it here' }).click();
  await expect(page).toHaveURL('/a/res/56/149/');
});

test('without JavaScript the list is whole, grouped and in the order of dates', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(path);
  await expect(page.locator('.reference:visible')).toHaveCount(14);
  await expect(page.locator('reference-list h2')).toHaveText([
    'Treaties',
    'Declarations',
    'Resolutions and decisions',
    'Reports',
  ]);
  for (const section of await page.locator('reference-list section').all()) {
    const dates = await section
      .locator('.when')
      .evaluateAll((list) =>
        list.map((when) => when.querySelector('time')?.dateTime ?? 'undated comes last'),
      );
    expect(dates).toEqual(dates.toSorted());
  }
  await expect(page.locator('.reference-filter')).toBeHidden();
  await context.close();
});

test('the list is filtered by keyboard, the count is said, and the address keeps it', async ({
  page,
}) => {
  await page.goto(path);
  const count = page.locator('.count');
  await expect(count).toHaveText('14 of 14 shown');
  await page.getByRole('searchbox', { name: 'Words' }).focus();
  await page.keyboard.type('dialogue CIVIL');
  await expect(headings(page)).toHaveText([
    'United Nations Year of Dialogue among Civilizations',
    'United Nations Year of Dialogue among Civilizations',
    'Global Agenda for Dialogue among Civilizations',
  ]);
  await expect(count).toHaveText('3 of 14 shown');
  await expect(page.getByRole('heading', { name: 'Treaties' })).toBeHidden();
  await page.getByRole('combobox', { name: 'Cited by' }).selectOption('CHR 2002/…');
  await expect(headings(page)).toHaveCount(2);

  await page.reload();
  await expect(headings(page)).toHaveCount(2);
  await expect(page.getByRole('combobox', { name: 'Cited by' })).toHaveValue('e/cn.4/2002/draft');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('the list is filtered by organ', async ({ page }) => {
  await page.goto(path);
  await page.getByRole('combobox', { name: 'Organ' }).selectOption('Commission on Human Rights');
  await expect(headings(page)).toHaveCount(1);
  await expect(page.locator('.reference:visible')).toContainText('CHR 2001/67');
});

test('the list is sorted by name, and by date again', async ({ page }) => {
  await page.goto(path);
  const declarations = page.locator('[aria-labelledby=kind-declaration] h3');
  const byDate = ['Vienna', 'United Nations Millennium', 'Durban'].map((word) => new RegExp(word));
  await expect(declarations).toHaveText(byDate);
  const sort = page.getByRole('combobox', { name: 'Sorted by' });
  await sort.selectOption('Name');
  await expect(declarations).toHaveText(byDate.toReversed());
  await expect(page).toHaveURL('/references/?sort=title');
  await sort.selectOption('Date');
  await expect(declarations).toHaveText(byDate);
  await expect(page).toHaveURL(path);
});

test('a link to an entry shows it even where the filter had hidden it', async ({ page }) => {
  await page.goto(`${path}?words=charter`);
  await expect(headings(page)).toHaveCount(1);
  await page.locator('.timeline.wide a[href$="#a_res_55_2"]').click();
  await expect(page.locator('#a_res_55_2')).toBeInViewport();
  await expect(headings(page)).toHaveCount(14);
});

for (const [size, width] of [
  ['wide', 1360],
  ['narrow', 320],
] as const) {
  test.describe(`the ${size} picture`, () => {
    test.use({ viewport: { width, height: 900 } });

    test('is the one shown, with a title, a description and a caption', async ({ page }) => {
      await page.goto(path);
      const picture = page.locator('.timeline:visible');
      await expect(picture).toHaveClass(`timeline ${size}`);
      await expect(picture).toHaveAccessibleName('What the resolutions cite, in time');
      await expect(picture).toHaveAccessibleDescription(/^14 instruments and the paragraphs of/);
      await expect(page.locator('figcaption')).toContainText('Durban Declaration');
      await expect(picture).toContainText('26 June 1945');
    });

    test('leads from each instrument to its entry and from each row to its paragraph', async ({
      page,
    }) => {
      await page.goto(path);
      const picture = page.locator('.timeline:visible');
      await expect(picture.locator('.instrument a')).toHaveCount(14);
      await picture.getByRole('link', { name: 'GA 55/109 4 December 2000' }).click();
      await expect(page).toHaveURL(/#a_res_55_109$/);
      await picture.getByRole('link', { name: /^PP12.*, CHR 2002/ }).click();
      await expect(page).toHaveURL('/e/cn.4/2002/draft/#pp12');
    });

    test('stays within its frame, in letters of a legible size', async ({ page }) => {
      await page.goto(path);
      const outside = await page.locator('.timeline:visible').evaluate((picture) => {
        const frame = picture.getBoundingClientRect();
        return [...picture.querySelectorAll('text, path, circle')]
          .filter((part) => {
            const { left, right, top, bottom } = part.getBoundingClientRect();
            return (
              left < frame.left - 1 ||
              right > frame.right + 1 ||
              top < frame.top - 1 ||
              bottom > frame.bottom + 1
            );
          })
          .map((part) => part.outerHTML);
      });
      expect(outside).toEqual([]);
      const letters = await page
        .locator('.timeline:visible')
        .evaluate((picture: SVGSVGElement) => (picture.getScreenCTM()?.a ?? 0) * 11);
      expect(letters).toBeGreaterThanOrEqual(10);
    });
  });
}

test('a keyboard user can skip the picture', async ({ page }) => {
  await page.goto(path);
  await page.getByRole('link', { name: 'Skip the picture' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('searchbox', { name: 'Words' })).toBeFocused();
});

for (const start of ['/', '/a/res/56/149/']) {
  test(`the header of ${start} leads to the references at 320 pixels, too`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(start);
    await page.locator('header').getByRole('link', { name: 'References' }).click();
    await expect(page).toHaveURL(path);
  });
}

for (const address of [path, '/references/?words=zzz']) {
  test(`axe finds nothing at ${address}, wide or narrow, light or dark, and nothing runs off the side`, async ({
    page,
  }) => {
    for (const width of [1360, 320]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(address);
      await expectAccessible(page);
      expect.soft(await overflow(page), `${width}`).toBe(0);
    }
  });
}
