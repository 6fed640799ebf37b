import type { Page } from '@playwright/test';
import { clipboard } from '../support/clipboard.ts';
import { expect, test } from '../support/watched-page.ts';

const page149 = '/a/res/56/149/';
const comparison = '/e/cn.4/2002/draft/compared-with/a/res/56/149/';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** Copies with the keys, once what copies is loaded. */
async function copy(page: Page): Promise<{ plain: string; html: string }> {
  await page.waitForFunction(() =>
    ['on-selection', 'own-words'].every((script) =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes(script)),
    ),
  );
  await page.waitForLoadState('networkidle');
  await page.keyboard.press('Control+c');
  return clipboard(page);
}

/** Selects from the beginning of one element to the end of another. */
async function select(page: Page, from: string, to: string): Promise<void> {
  await page.evaluate(
    ([first, last]) => {
      const range = document.createRange();
      const [one, other] = [first, last].map((selector) => document.querySelector(selector));
      if (!one || !other) throw new Error('nothing to select');
      range.setStart(one, 0);
      range.setEnd(other, other.childNodes.length);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
    },
    [from, to] as const,
  );
}

test('a paragraph selected by three clicks is copied as printed, its note mark raised in HTML alone', async ({
  page,
}) => {
  await page.goto(page149);
  await page.locator('#pp2 > p').click({ clickCount: 3, position: { x: 5, y: 5 } });
  const { plain, html } = await copy(page);
  expect(plain).toMatch(
    /^Recalling its adoption of the United Nations Millennium Declaration on 8 September 2000 and its resolution 55\/109 of .* human rights,$/,
  );
  expect(html).toContain('<p><em>Recalling</em> its adoption of the United Nations Millennium');
  expect(html).toContain('on 8 September 2000<sup>2</sup> and its resolution 55/109 of');
});

test('who copies before the script is there that copies gets the same', async ({ page }) => {
  let arrive = (): void => undefined;
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route(/copy-selection|on-selection|own-words/, async (route) => {
    await arrived;
    await route.continue();
  });
  await page.goto(page149);
  await page.locator('#op7 > p').click({ clickCount: 3, position: { x: 5, y: 5 } });
  await page.keyboard.press('Control+c');
  arrive();
  await expect(page.locator('.toast')).toHaveText('Selection copied');
  const { plain, html } = await clipboard(page);
  expect(plain).toMatch(/^7\. Decides to continue/);
  expect(html).toContain('<p>7. <em>Decides</em> to continue');
});

test('paragraphs selected with the mouse are copied each with its number on its line, and nothing else', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1360, height: 900 });
  await page.goto(page149);
  await page.locator('#op3').scrollIntoViewIfNeeded();
  const [from, to] = await Promise.all(
    ['#op2 > p', '#op4 > p'].map((selector) => page.locator(selector).boundingBox()),
  );
  if (!from || !to) throw new Error('nothing to select');
  await page.mouse.move(from.x + 1, from.y + 12);
  await page.mouse.down();
  await page.mouse.move(to.x + 60, to.y + to.height - 12, { steps: 8 });
  await page.mouse.move(to.x + to.width, to.y + to.height - 4, { steps: 2 });
  await page.mouse.up();
  const { plain, html } = await copy(page);
  const lines = plain.split('\n\n');
  expect(lines.map((line) => line.slice(0, 12))).toEqual([
    '2. Also reaf',
    '3. Considers',
    '4. Reaffirms',
  ]);
  expect(plain).not.toMatch(/Copy|Cite|≈|CHR|OP/);
  expect(html.replaceAll(/<\/?(p|em)>|<meta[^>]*>/g, '')).not.toMatch(/[<>]/);
  expect(html).toContain('<p>3. <em>Considers</em> ');
});

test('a few words are copied as they are, without the number of their paragraph', async ({
  page,
}) => {
  await page.goto(page149);
  await page.locator('#op5 > p > em').dblclick({ position: { x: 5, y: 10 } });
  expect((await copy(page)).plain).toBe('Calls');
});

test('all that is selected on a page is the document alone', async ({ page }) => {
  await page.goto(page149);
  await page.keyboard.press('Control+a');
  const { plain, html } = await copy(page);
  expect(plain).toMatch(/^General Assembly\n\n/);
  expect(plain).toMatch(/chap\. II, sect\. A\.$/);
  expect(plain).toContain('\n\n88th plenary meeting\n19 December 2001\n\n');
  expect(html).toMatch(/<p><em>The General Assembly,<\/em><\/p><p><em>Reaffirming<\/em>/);
  for (const other of ['Cited by', 'Copy', 'References', 'PP1', 'Theme', 'Adopted 19'])
    expect(plain).not.toContain(other);
});

test('what is no document is left to the browser', async ({ page }) => {
  await page.goto(page149);
  await page.locator('.cross-references cite').first().click({ clickCount: 3 });
  expect((await copy(page)).plain.trim()).toBe(
    'Enhancement of international cooperation in the field of human rights',
  );
});

test('the comparison gives each paragraph with the number that its document prints', async ({
  page,
}) => {
  await page.goto(comparison);
  await select(page, '#op8', '#op8');
  const { plain, html } = await copy(page);
  expect(plain).toMatch(/^\d+\. [^\n]*fifty-seventh session\.?[^\n]*\n\n8\. [^\n]*$/);
  expect(plain).not.toMatch(/OP|of GA|Amended/);
  expect(html).toMatch(/<del>.*<ins>/);
});

test('a running text is copied with its changes marked in HTML, and as the later text in plain', async ({
  page,
}) => {
  await page.goto(comparison);
  await page.getByRole('radio', { name: 'One running text' }).check();
  await select(page, '#op8', '#op8');
  const { plain, html } = await copy(page);
  expect(plain).toMatch(/^8\. /);
  expect(plain).not.toContain('fifty-seventh');
  expect(html).toContain('fifty-seventh');
});

test('a search hit and a preview give the words alone', async ({ page }) => {
  await page.goto('/search/?q=empowerment');
  await expect(page.locator('.hits li')).toHaveCount(1);
  await select(page, '.hits', '.hits li:last-child');
  const hit = await copy(page);
  expect(hit.plain).toContain('empowerment');
  expect(hit.plain).not.toContain('PP7');
  expect(hit.html).not.toContain('<mark');

  await page.goto(page149);
  await page.locator('#fnref3').hover();
  await expect(page.getByRole('complementary', { name: 'Preview' })).toContainText('sect. A.');
  await select(page, '.preview', '.preview');
  expect((await copy(page)).plain).toMatch(/^See Official Records .* sect\. A\.$/);
});

test('“Copy text” and “Copy citation” write HTML, too', async ({ page }) => {
  await page.goto(`${page149}#op6:op7`);
  const actions = page.getByRole('group', { name: 'For OP6 to OP7' });
  await actions.getByRole('button', { name: 'Copy text' }).click();
  await expect(page.getByRole('status')).toHaveText('Text copied');
  const text = await clipboard(page);
  expect(text.plain).toMatch(/^6\. Invites [^]*human rights;\n\n7\. Decides [^]*session\.$/);
  expect(text.html).toMatch(/<p>6\. <em>Invites<\/em> .*<\/p><p>7\. <em>Decides<\/em> .*<\/p>/);
  await actions.getByRole('button', { name: 'Copy citation' }).click();
  await expect(page.getByRole('status')).toHaveText('Citation copied');
  const citation = await clipboard(page);
  expect(citation.plain).toBe('paragraphs 6 and 7 of General Assembly resolution 56/149');
  expect(citation.html).toContain('paragraphs 6 and 7 of General Assembly resolution 56/149');
});

test('without scripts the apparatus cannot be selected', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  for (const path of [page149, comparison]) {
    const page = await context.newPage();
    await page.goto(path);
    await expect(page.locator('[data-apparatus]').first()).toBeAttached();
    const selectable = page.locator('main [data-apparatus]');
    for (const part of await selectable.all()) await expect(part).toHaveCSS('user-select', 'none');
  }
  await context.close();
});
