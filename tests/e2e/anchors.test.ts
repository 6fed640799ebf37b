import { shippedTexts } from '../support/texts.ts';
import { expect, test } from '../support/watched-page.ts';

const markColour = 'rgb(255, 243, 196)';

for (const { id, anchors, notes } of shippedTexts) {
  test.describe(id, () => {
    test('has the paragraphs and notes of the document and no others', async ({ page }) => {
      await page.goto(`/${id}/`);
      const found = await page
        .locator('[data-kind]')
        .evaluateAll((paragraphs) => paragraphs.map((paragraph) => paragraph.id));
      expect(found).toEqual(anchors);
      const foundNotes = await page
        .locator('[role=doc-footnote]')
        .evaluateAll((paragraphs) => paragraphs.map((paragraph) => paragraph.id));
      expect(foundNotes).toEqual(notes);
    });

    test('every anchor opens with its paragraph or note in view and marked', async ({ page }) => {
      for (const anchor of [...anchors, ...notes]) {
        await page.goto('about:blank');
        await page.goto(`/${id}/#${anchor}`);
        const target = page.locator(`[id="${anchor}"]`);
        await expect(target, anchor).toBeInViewport({ ratio: 0.9 });
        const words = target.locator('xpath=descendant-or-self::p').first();
        await expect(words, anchor).toHaveCSS('background-color', markColour);
        const header = await page.locator('header.site').boundingBox();
        const box = await target.boundingBox();
        expect(box?.y, anchor).toBeGreaterThanOrEqual(header?.height ?? 0);
      }
    });

    test('only the linked paragraph is marked', async ({ page }) => {
      await page.goto(`/${id}/#${anchors[0]}`);
      const marked = await page
        .locator('.para > p')
        .evaluateAll(
          (elements) =>
            elements.filter(
              (element) => getComputedStyle(element).backgroundColor !== 'rgba(0, 0, 0, 0)',
            ).length,
        );
      expect(marked).toBe(1);
    });

    test('a paragraph’s number is a link to itself', async ({ page }) => {
      await page.goto(`/${id}/`);
      for (const anchor of anchors) {
        await expect(page.locator(`[id="${anchor}"] > .label`)).toHaveAttribute(
          'href',
          `#${anchor}`,
        );
      }
    });

    test('the paragraph list names every paragraph and leads to it', async ({ page }) => {
      await page.goto(`/${id}/`);
      const links = page.getByRole('navigation', { name: 'Paragraphs' }).getByRole('link');
      expect(
        await links.evaluateAll((list) => list.map((link) => link.getAttribute('href'))),
      ).toEqual(anchors.map((anchor) => `#${anchor}`));
      await links.last().click();
      await expect(page.locator(`[id="${anchors.at(-1) ?? ''}"]`)).toBeInViewport();
    });
  });
}

test('a note mark leads to its note and the note back to its mark', async ({ page }) => {
  await page.goto('/a/res/56/149/');
  await page.locator('[role=doc-noteref]').getByText('3').click();
  await expect(page).toHaveURL(/#fn3$/);
  await page.getByRole('link', { name: 'Note 3, back to PP2' }).click();
  await expect(page).toHaveURL(/#fnref3$/);
});

test('notes stand beside their paragraph on a wide screen and after the text on a narrow one', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1360, height: 900 });
  await page.goto('/a/res/56/149/');
  const paragraph = page.locator('#pp2');
  const note = page.locator('#fn2');
  const top = async (element: typeof note) => (await element.boundingBox())?.y ?? Number.NaN;
  expect(Math.abs((await top(paragraph)) - (await top(note)))).toBeLessThan(20);
  await page.setViewportSize({ width: 390, height: 900 });
  expect(await top(note)).toBeGreaterThan(await top(page.locator('.closing')));
});
