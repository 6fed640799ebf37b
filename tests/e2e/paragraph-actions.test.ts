import type { Page } from '@playwright/test';
import { expect, test } from '../support/watched-page.ts';

const page149 = '/a/res/56/149/';
const op5 =
  '5. Calls upon Member States, specialized agencies and intergovernmental organizations to continue to carry out a constructive dialogue and consultations for the enhancement of understanding and the promotion and protection of all human rights and fundamental freedoms, and encourages non-governmental organizations to contribute actively to this endeavour;';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const clipboard = (page: Page): Promise<string> =>
  page.evaluate(() => navigator.clipboard.readText());

/** The toolbar of the paragraph, once it stands there. */
const actionsOf = (page: Page, anchor: string) => page.locator(`#${anchor} > .actions`);

test('pointing at a paragraph offers what can be done with it', async ({ page }) => {
  await page.goto(page149);
  await expect(page.locator('.actions')).toHaveCount(0);
  await page.locator('#op5 > p').hover();
  await expect(actionsOf(page, 'op5').getByRole('button')).toHaveText([
    'Copy link',
    'Copy citation',
    'Copy text',
    'Cite…',
    'Keep',
    'Select from here',
  ]);
  await page.locator('#op6 > p').hover();
  await expect(actionsOf(page, 'op6')).toBeVisible();
  await expect(page.locator('.actions')).toHaveCount(1);
});

test('the link that is copied is absolute and says only where', async ({ page }) => {
  await page.goto(`${page149}?from=mail#pp1`);
  await page.locator('#op5 > p').hover();
  await actionsOf(page, 'op5').getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('status')).toHaveText('Link copied');
  expect(await clipboard(page)).toBe(new URL(`${page149}#op5`, page.url()).href);
});

test('the text that is copied is the paragraph as printed', async ({ page }) => {
  await page.goto(page149);
  await page.locator('#op5 > p').hover();
  await actionsOf(page, 'op5').getByRole('button', { name: 'Copy text' }).click();
  await expect(page.getByRole('status')).toHaveText('Text copied');
  expect(await clipboard(page)).toBe(op5);
  await page.locator('#pp2 > p').hover();
  await actionsOf(page, 'pp2').getByRole('button', { name: 'Copy text' }).click();
  await expect.poll(() => clipboard(page)).toMatch(/^Recalling its adoption .* 2000 and its /);
});

test('the citation is copied in the United Nations’ own form until another is chosen, which is remembered', async ({
  page,
}) => {
  await page.goto(`${page149}#op5`);
  await actionsOf(page, 'op5').getByRole('button', { name: 'Copy citation' }).click();
  await expect(page.getByRole('status')).toHaveText('Citation copied');
  expect(await clipboard(page)).toBe('paragraph 5 of General Assembly resolution 56/149');

  await actionsOf(page, 'op5').getByRole('button', { name: 'Cite…' }).click();
  await page.getByRole('radio', { name: 'OSCOLA' }).check();
  await page.keyboard.press('Escape');
  await page.goto('/e/cn.4/2002/draft/#op4');
  await actionsOf(page, 'op4').getByRole('button', { name: 'Copy citation' }).click();
  await expect(page.getByRole('status')).toHaveText('Citation copied');
  expect(await clipboard(page)).toBe(
    'UNCHR ‘Enhancement of international cooperation in the field of human rights’ (draft resolution 2002/…), para 4',
  );
});

test('the actions have a place of their own after the words: nothing moves, and nothing is covered', async ({
  page,
}) => {
  await page.goto(page149);
  const places = () =>
    page
      .locator('article :is(p, h2, a:not(.actions *))')
      .evaluateAll((all) => all.map((part) => JSON.stringify(part.getBoundingClientRect())));
  await page.locator('#op5 > p').scrollIntoViewIfNeeded();
  const before = await places();
  await page.locator('#op5 > p').hover();
  await expect(actionsOf(page, 'op5')).toBeVisible();
  expect(await places()).toEqual(before);

  const order = await page.locator('#op5').evaluate((paragraph) => {
    const { children } = paragraph;
    return Array.from(children, (child) => child.className || child.localName);
  });
  expect(order).toEqual(['label', 'p', 'actions']);
  const covered = await actionsOf(page, 'op5').evaluate((bar) => {
    const box = bar.getBoundingClientRect();
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const under: string[] = [];
    while (words.nextNode()) {
      const range = new Range();
      range.selectNodeContents(words.currentNode);
      if (bar.contains(words.currentNode)) continue;
      for (const { left, right, top, bottom } of range.getClientRects()) {
        const isUnder =
          left < box.right && right > box.left && top + 3 < box.bottom && bottom - 3 > box.top;
        if (isUnder) under.push(String(words.currentNode.nodeValue));
      }
    }
    return under;
  });
  expect(covered).toEqual([]);
  // A link of the paragraph above can be followed while the actions are shown.
  await page.locator('#op4 a[data-cites]').click({ trial: true });
});

test('with the keyboard, Tab leads from a number through its citations to its actions', async ({
  page,
}) => {
  await page.goto(page149);
  await page.locator('#op5 > .label').focus();
  await expect(actionsOf(page, 'op5')).toBeVisible();
  await expect(page.locator('#op5 > p a')).toHaveCount(0);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toHaveText('Link copied');
  expect(await clipboard(page)).toMatch(/#op5$/);
});

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('a tap on a paragraph offers its actions', async ({ page }) => {
    await page.goto(page149);
    await page.locator('#op1 > p').tap();
    await actionsOf(page, 'op1').getByRole('button', { name: 'Copy link' }).tap();
    await expect(page.getByRole('status')).toHaveText('Link copied');
    expect(await clipboard(page)).toMatch(/#op1$/);
  });

  test('several paragraphs are selected by tapping on the first and the last', async ({ page }) => {
    await page.goto(page149);
    await page.locator('#op2 > p').tap();
    await actionsOf(page, 'op2').getByRole('button', { name: 'Select from here' }).tap();
    await expect(page).toHaveURL(/#op2$/);
    await expect(page.getByRole('button', { name: /^Select/ })).toHaveCount(0);
    await page.locator('#op4 > p').tap();
    await actionsOf(page, 'op4').getByRole('button', { name: 'Select to here' }).tap();
    await expect(page).toHaveURL(/#op2:op4$/);
    await expect(page.getByRole('status')).toHaveText('OP2 to OP4 selected');
    await page
      .getByRole('group', { name: 'For OP2 to OP4' })
      .getByRole('button', { name: 'Copy text' })
      .tap();
    await expect.poll(() => clipboard(page)).toMatch(/^2\. Also [^]*3\. Con[^]*4\. Reaff/);
  });

  test('what is tapped stays where it is while the actions leave another paragraph', async ({
    page,
  }) => {
    await page.goto(page149);
    await page.locator('#op1 > p').tap();
    await expect(actionsOf(page, 'op1')).toBeVisible();
    const top = () => page.locator('#op3').evaluate((p) => p.getBoundingClientRect().top);
    await page.locator('#op3').scrollIntoViewIfNeeded();
    const before = await top();
    await page.locator('#op3 > p').tap({ position: { x: 8, y: 8 } });
    await expect(actionsOf(page, 'op3')).toBeVisible();
    expect(await top()).toBeCloseTo(before, 0);
  });

  test('the list of paragraphs opens from its button and closes when it has led somewhere', async ({
    page,
  }) => {
    await page.goto(page149);
    const list = page.getByRole('navigation', { name: 'Paragraphs' });
    await page.getByRole('button', { name: 'Paragraphs' }).tap();
    await list.getByRole('link', { name: '6 Invites' }).tap();
    await expect(page).toHaveURL(/#op6$/);
    await expect(list).toBeHidden();
    await expect(page.locator('#op6')).toBeInViewport();
  });
});

test('where the clipboard is refused, the text is shown selected', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await page.goto(`${page149}#op5`);
  await actionsOf(page, 'op5').getByRole('button', { name: 'Copy link' }).click();
  const dialog = page.getByRole('dialog', { name: 'Link' });
  await expect(dialog.getByRole('textbox')).toHaveValue(new URL(`${page149}#op5`, page.url()).href);
  expect(await page.evaluate(() => getSelection()?.toString())).toMatch(/#op5$/);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});
