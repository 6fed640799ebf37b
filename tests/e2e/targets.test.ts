import { axeFaults } from '../support/accessible.ts';
import { expect, test } from '../support/watched-page.ts';

const page149 = '/a/res/56/149/';
const comparison = '/e/cn.4/2002/draft/compared-with/a/res/56/149/';

/** WCAG 2.2, 2.5.8: 24 by 24 pixels, but for links within a sentence. */
for (const width of [320, 390, 1360]) {
  test.describe(`${width} pixels wide`, () => {
    test.use({ viewport: { width, height: 844 }, hasTouch: width < 1000 });

    test('what can be hit is large enough on each kind of page', async ({ page }) => {
      for (const path of ['/', page149, '/e/cn.4/2002/draft/#op5', comparison, '/about/']) {
        await page.goto(path);
        const faults = await axeFaults(page, 'target-size');
        const small = faults.flatMap(({ nodes }) => nodes.map(({ html }) => html));
        expect.soft(small, path).toEqual([]);
      }
    });

    test('everything around a text that can be hit is at least 24 pixels high and wide', async ({
      page,
    }) => {
      await page.goto(`${page149}#op5`);
      await expect(page.locator('.actions')).toBeVisible();
      const small = await page
        .locator(
          '.site :is(a, button, input), .facts :is(a, button), .toc a, .label, .actions button, .counterparts a, .cross-references a, .site-footer button',
        )
        .evaluateAll((targets) =>
          targets
            .filter((target) => target.checkVisibility({ visibilityProperty: true }))
            .map((target) => ({ target, box: target.getBoundingClientRect() }))
            .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
            .map(
              ({ target, box }) =>
                `${Math.round(box.width)}×${Math.round(box.height)} ${target.outerHTML}`,
            ),
        );
      expect(small).toEqual([]);
    });
  });
}

test('a note mark, small as it is, is hit within 24 pixels', async ({ page }) => {
  await page.goto(page149);
  await page.locator('#fnref2').scrollIntoViewIfNeeded();
  const mark = await page.locator('#fnref2').boundingBox();
  if (!mark) throw new Error('no mark');
  const [x, y] = [mark.x + mark.width / 2, mark.y + mark.height / 2];
  for (const [right, down] of [
    [11, 0],
    [-11, 0],
    [0, 11],
    [0, -11],
  ] as const) {
    const hit = await page.evaluate(([left, top]) => document.elementFromPoint(left, top)?.id, [
      x + right,
      y + down,
    ] as const);
    expect(hit).toBe('fnref2');
  }
});
