import type { Locator, Page } from '@playwright/test';
import { expectAccessible, overflow } from '../support/accessible.ts';
import { expect, test } from '../support/watched-page.ts';

/** Some tests withhold what a preview needs. */
test.use({ provoked: /net::ERR_FAILED/ });

const adopted = '/a/res/56/149/';
const draft = '/e/cn.4/2002/draft/';

function preview(page: Page): Locator {
  return page.getByRole('complementary', { name: 'Preview' });
}

/** The first citation of an instrument in a paragraph. */
function citation(page: Page, anchor: string, symbol: string): Locator {
  return page.locator(`#${anchor} [data-cites="${symbol}"]`).first();
}

/** Focuses a link as the keyboard does, with a visible focus. */
async function focus(link: Locator): Promise<void> {
  await link.press('Shift');
}

test.describe('with a mouse', () => {
  test('a citation shows what is known of an instrument that is not held here', async ({
    page,
  }) => {
    await page.goto(adopted);
    const requests: string[] = [];
    await citation(page, 'pp2', 'A/RES/55/109').hover();
    await expect(preview(page)).toBeVisible();
    await expect(preview(page)).toContainText('A/RES/55/109');
    await expect(preview(page)).toContainText(
      'Enhancement of international cooperation in the field of human rights',
    );
    await expect(preview(page)).toContainText('General Assembly, 4 December 2000');
    await expect(preview(page).getByRole('link', { name: 'Open at docs.un.org' })).toHaveAttribute(
      'href',
      /^https:\/\/docs\.un\.org\/.*A\/RES\/55\/109$/,
    );
    page.on('request', (request) => requests.push(request.url()));
    await citation(page, 'pp5', 'A/RES/56/6').hover();
    await expect(preview(page)).toContainText('Global Agenda for Dialogue among Civilizations');
    expect(requests).toEqual([]);
  });

  test('another symbol of an instrument shows the same instrument', async ({ page }) => {
    await page.goto(adopted);
    await citation(page, 'fn1', 'A/CONF.157/24 (Part I)').hover();
    await expect(preview(page)).toContainText('Vienna Declaration and Programme of Action');
  });

  test('the masthead’s citation has its preview, too', async ({ page }) => {
    await page.goto(adopted);
    await page.locator('.masthead [data-cites]').hover();
    await expect(preview(page)).toContainText('Report of the Third Committee');
  });

  test('every citation and note mark of both texts has a preview', async ({ page }) => {
    for (const path of [adopted, draft]) {
      await page.goto(path);
      const triggers = page.locator('article :is([data-cites], [role=doc-noteref])');
      for (const trigger of await triggers.all()) {
        await trigger.hover();
        await expect(trigger).toHaveAttribute('aria-describedby', 'preview');
        await expect(preview(page)).not.toBeEmpty();
      }
    }
  });

  test('a citation of a text held here shows its masthead, fetched once', async ({ page }) => {
    await page.goto(draft);
    const fetched: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('.json')) fetched.push(new URL(request.url()).pathname);
    });
    const link = citation(page, 'pp2', 'A/RES/56/149');
    for (let times = 0; times < 2; times++) {
      await link.hover();
      await expect(preview(page)).toContainText('A/RES/56/149');
      await expect(preview(page)).toContainText('General Assembly, 19 December 2001');
      await page.mouse.move(0, 0);
      await expect(preview(page)).toBeHidden();
    }
    expect(fetched).toEqual(['/a/res/56/149.json']);
  });

  test('one that names paragraphs shows them', async ({ page }) => {
    await page.goto(draft);
    const link = citation(page, 'pp2', 'A/RES/56/149');
    await link.evaluate((element) => {
      (element as HTMLAnchorElement).hash = '#op6:op7';
    });
    await link.hover();
    await expect(preview(page).locator('.words')).toHaveText([
      /^6\. Invites States and relevant/,
      /^7\. Decides to continue its consideration .* session\.$/,
    ]);
    await page.mouse.move(0, 0);
    await expect(preview(page)).toBeHidden();
    await link.evaluate((element) => {
      (element as HTMLAnchorElement).hash = '#pp8';
    });
    await link.hover();
    await expect(preview(page).locator('.words')).toHaveText([/^PP8 Recalling the adoption of/]);
  });

  test('where the text cannot be fetched, the list below the page says what it is', async ({
    page,
  }) => {
    await page.route('**/149.json', (route) => route.abort());
    await page.goto(draft);
    await citation(page, 'pp2', 'A/RES/56/149').hover();
    await expect(preview(page)).toContainText('General Assembly, 19 December 2001');
  });

  test('a note mark shows the note, number and all, and takes no id twice', async ({ page }) => {
    await page.goto(adopted);
    await page.locator('#fnref3').hover();
    await expect(preview(page).locator('p')).toHaveText(
      '3 See Official Records of the Economic and Social Council, 2001, Supplement No. 3 (E/2001/23), chap. II, sect. A.',
    );
    await expect(page.locator('[id=fn3]')).toHaveCount(1);
  });

  test('the pointer can move into the preview, and closes it by leaving', async ({ page }) => {
    await page.goto(adopted);
    await citation(page, 'pp2', 'A/RES/55/109').hover();
    await preview(page).getByRole('link').hover();
    await page.waitForTimeout(400);
    await expect(preview(page)).toBeVisible();
    await preview(page).getByText('General Assembly').click();
    await expect(preview(page)).toBeVisible();
    await page.mouse.move(0, 0);
    await expect(preview(page)).toBeHidden();
    await expect(page.locator('[aria-describedby=preview]')).toHaveCount(0);
  });

  test('passing over a link opens nothing', async ({ page }) => {
    await page.goto(adopted);
    await citation(page, 'pp2', 'A/RES/55/109').hover();
    await page.mouse.move(0, 0);
    await page.waitForTimeout(400);
    await expect(page.locator('.preview')).toHaveCount(0);
  });

  test('only one is open at a time', async ({ page }) => {
    await page.goto(adopted);
    await citation(page, 'pp1', 'charter-of-the-united-nations').hover();
    await expect(preview(page)).toContainText('Charter');
    await page.locator('#fnref1').hover();
    await expect(preview(page)).toContainText('chap. III');
    await expect(page.locator('.preview')).toHaveCount(1);
  });

  test('a click follows the link as ever', async ({ page }) => {
    await page.goto(draft);
    await citation(page, 'pp2', 'A/RES/56/149').hover();
    await expect(preview(page)).toBeVisible();
    await citation(page, 'pp2', 'A/RES/56/149').click();
    await expect(page).toHaveURL(adopted);
  });

  test('a link over two lines has its preview at the line under the pointer', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto(draft);
    const link = citation(page, 'pp2', 'A/RES/55/2');
    await link.scrollIntoViewIfNeeded();
    const lines = await link.evaluate((element) =>
      [...element.getClientRects()].map(({ x, y, width, height }) => ({ x, y, width, height })),
    );
    expect(lines.length).toBeGreaterThan(1);
    const last = lines.at(-1);
    if (!last) throw new Error('the link has no lines');
    await page.mouse.move(last.x + last.width / 2, last.y + last.height / 2);
    await expect(preview(page)).toBeVisible();
    const box = await preview(page).boundingBox();
    const edge = [box?.y ?? 0, (box?.y ?? 0) + (box?.height ?? 0)];
    const [below, above] = edge.map((y, index) =>
      Math.abs(y - (index === 0 ? last.y + last.height : last.y)),
    );
    expect(Math.min(below ?? 99, above ?? 99)).toBeLessThan(10);
  });
});

test('a counterpart shows what changed, and leads to the comparison', async ({ page }) => {
  await page.goto(draft);
  const counterpart = page.locator('#op8 + .counterparts a');
  await counterpart.hover();
  await expect(preview(page)).toBeVisible();
  await expect(preview(page)).toContainText('OP7 of GA 56/149 → OP8 of CHR 2002/…');
  await expect(preview(page).locator('del')).toHaveText(['fifty-seventh']);
  await expect(preview(page).locator('ins')).toHaveText([
    ', as a matter of priority,',
    'fifty-ninth',
  ]);
  await preview(page).getByRole('link', { name: 'Open the comparison' }).click();
  await expect(page).toHaveURL(`${draft}compared-with${adopted}#op8`);
});

test('where the comparison does not arrive, a counterpart is a link as before', async ({
  page,
}) => {
  await page.route('**/compared-with/**/*.json', (route) => route.abort());
  await page.goto(draft);
  const counterpart = page.locator('#op8 + .counterparts a');
  const failed = page.waitForEvent('requestfailed');
  await counterpart.hover();
  await failed;
  await expect(preview(page)).toHaveCount(0);
  await counterpart.click();
  await expect(page).toHaveURL(`${draft}compared-with${adopted}#op8`);
});

test.describe('with the keyboard', () => {
  test('focus opens the preview at once and leaving closes it', async ({ page }) => {
    await page.goto(adopted);
    const link = citation(page, 'pp2', 'A/RES/55/109');
    await focus(link);
    await expect(preview(page)).toContainText('4 December 2000');
    await expect(link).toHaveAccessibleDescription(
      /^A\/RES\/55\/109 .* General Assembly, 4 December 2000$/,
    );
    await page.keyboard.press('Tab');
    await expect(preview(page)).toContainText('25 April 2001');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(preview(page)).toBeHidden();
  });

  test('Escape closes the preview and keeps the focus', async ({ page }) => {
    await page.goto(adopted);
    const link = citation(page, 'pp2', 'A/RES/55/109');
    await focus(link);
    await expect(preview(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(preview(page)).toBeHidden();
    await expect(link).toBeFocused();
    await page.waitForTimeout(300);
    await expect(preview(page)).toBeHidden();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await expect(preview(page)).toBeVisible();
  });

  test('Escape closes what the pointer opened', async ({ page }) => {
    await page.goto(adopted);
    await citation(page, 'pp2', 'A/RES/55/109').hover();
    await expect(preview(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(preview(page)).toBeHidden();
  });

  test('Enter follows the link', async ({ page }) => {
    await page.goto(draft);
    await focus(citation(page, 'pp2', 'A/RES/56/149'));
    await expect(preview(page)).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(adopted);
  });

  test('scrolling the link away closes the preview', async ({ page }) => {
    await page.goto(adopted);
    await focus(citation(page, 'pp2', 'A/RES/55/109'));
    await expect(preview(page)).toBeVisible();
    await page.mouse.wheel(0, 3000);
    await expect(preview(page)).toBeHidden();
  });
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 320, height: 600 } });

  test('the first tap opens the preview with the link in it, the second follows', async ({
    page,
  }) => {
    await page.goto(draft);
    const link = citation(page, 'pp2', 'A/RES/56/149');
    await link.tap();
    await expect(preview(page)).toContainText('General Assembly, 19 December 2001');
    await expect(page).toHaveURL(draft);
    await link.tap();
    await expect(page).toHaveURL(adopted);
  });

  test('the link in the preview leads there', async ({ page }) => {
    await page.goto(draft);
    await citation(page, 'pp2', 'A/RES/56/149').tap();
    await preview(page).getByRole('link', { name: 'Open the text' }).tap();
    await expect(page).toHaveURL(adopted);
  });

  test('a tap elsewhere closes it', async ({ page }) => {
    await page.goto(adopted);
    await page.locator('#fnref1').tap();
    await expect(preview(page)).toContainText('chap. III');
    await page.locator('header.site').tap({ position: { x: 150, y: 5 } });
    await expect(preview(page)).toBeHidden();
  });

  test('the preview leads to the note', async ({ page }) => {
    await page.goto(adopted);
    await page.locator('#fnref1').tap();
    await preview(page).getByRole('link', { name: 'Go to note 1' }).tap();
    await expect(page).toHaveURL(/#fn1$/);
    await expect(preview(page)).toBeHidden();
  });

  test('where the preview cannot be loaded, the tap follows the link', async ({ page }) => {
    await page.route(/preview\.[^/]*js$/, (route) => route.abort());
    await page.goto(draft);
    await citation(page, 'pp2', 'A/RES/56/149').tap();
    await expect(page).toHaveURL(adopted);
  });

  test('every preview stays within the window', async ({ page }) => {
    for (const path of [adopted, draft]) {
      await page.goto(path);
      const triggers = page.locator('article :is([data-cites], [role=doc-noteref])');
      for (const trigger of await triggers.all()) {
        await trigger.evaluate((link) => {
          link.scrollIntoView({ block: 'center' });
        });
        await trigger.tap();
        await expect(trigger).toHaveAttribute('aria-describedby', 'preview');
        await expect(preview(page)).toBeInViewport({ ratio: 1 });
        await page.keyboard.press('Escape');
      }
    }
  });
});

for (const width of [1360, 320]) {
  test.describe(`${width} pixels wide`, () => {
    test.use({ viewport: { width, height: 800 } });

    for (const [what, path, selector] of [
      ['an instrument', adopted, '#pp2 [data-cites]'],
      ['a note', adopted, '#fnref3'],
      ['a text held here', draft, '#pp2 [data-cites="A/RES/56/149"]'],
    ] as const) {
      test(`axe finds nothing in the preview of ${what}, light or dark, and nothing runs off the side`, async ({
        page,
      }) => {
        await page.goto(path);
        await focus(page.locator(selector).first());
        await expect(preview(page)).toBeVisible();
        await expect(preview(page)).toHaveCSS('opacity', '1');
        expect(await overflow(page)).toBe(0);
        await expectAccessible(page);
      });
    }
  });
}
