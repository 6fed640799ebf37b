import type { Locator, Page } from '@playwright/test';
import { comparisonJsonSchema } from '../../src/formats/comparison-json-schema.ts';
import { expectAccessible, overflow } from '../support/accessible.ts';
import { inOneLine } from '../support/source-words.ts';
import { shippedTexts } from '../support/texts.ts';
import { expect, test } from '../support/watched-page.ts';

const address = '/e/cn.4/2002/draft/compared-with/a/res/56/149/';
const [adopted, draft] = shippedTexts;

const rows = (page: Page): Locator => page.locator('.comparison li');
const shownRows = (page: Page): Locator => rows(page).filter({ visible: true });
const choose = (page: Page, name: string): Promise<void> => page.getByLabel(name).check();
const hasNo = (text: string): RegExp => new RegExp(`^(?!.*${text})`, 's');

/** The words of one text as a row shows them, without those of the other. */
function wordsOf(side: Locator, others: 'ins' | 'del'): Promise<string[]> {
  return side.evaluateAll((paragraphs, other) => {
    return paragraphs.map((paragraph) => {
      const copy = paragraph.cloneNode(true) as Element;
      for (const part of copy.querySelectorAll(other)) part.remove();
      return copy.textContent;
    });
  }, others);
}

/** The paragraphs of a published resolution by anchor. */
async function published(page: Page, id: string): Promise<Map<string, string>> {
  const response = await page.request.get(`/${id}.json`);
  const { paragraphs } = (await response.json()) as {
    paragraphs: { anchor: string; text: string }[];
  };
  return new Map(paragraphs.map(({ anchor, text }) => [anchor, text]));
}

test('every paragraph of both texts is there once, word for word', async ({ page }) => {
  await page.goto(address);
  for (const { id, side, other } of [
    { id: adopted.id, side: 'cited', other: 'ins' },
    { id: draft.id, side: 'citing', other: 'del' },
  ] as const) {
    const texts = await published(page, id);
    const links = await page
      .locator(`.${side} > .label`)
      .evaluateAll((labels) => labels.map((label) => label.getAttribute('href') ?? ''));
    expect(links.toSorted()).toEqual([...texts.keys()].map((a) => `/${id}/#${a}`).toSorted());
    const words = await wordsOf(page.locator(`.${side} > p`), other);
    const anchors = links.map((link) => link.split('#')[1] ?? '');
    expect(words.map(inOneLine)).toEqual(anchors.map((anchor) => texts.get(anchor)));
  }
});

test('rows are in the order of the citing text, and each is addressed by its paragraph', async ({
  page,
}) => {
  await page.goto(address);
  const ids = await rows(page).evaluateAll((list) => list.map(({ id }) => id));
  expect(ids.filter((id) => !id.startsWith('cited-'))).toEqual(draft.anchors);
  for (const id of ['pp1', 'op5', 'op8']) {
    await page.goto('about:blank');
    await page.goto(`${address}#${id}`);
    const row = page.locator(`[id="${id}"]`);
    await expect(row).toBeInViewport();
    await expect(row).toHaveCSS('background-color', 'rgb(255, 243, 196)');
    const header = await page.locator('.heads').boundingBox();
    const box = await row.boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual((header?.y ?? 0) + (header?.height ?? 0) - 1);
  }
});

test('the page says how paragraphs stand, what changed and what moved', async ({ page }) => {
  await page.goto(address);
  await expect(page.locator('.sentence')).toContainText(
    'CHR 2002/… keeps 3 paragraphs of GA 56/149',
  );
  await expect(page.locator('#op1 .standing')).toContainText('Identical');
  const session = page.locator('#op8');
  await expect(session.locator('.standing')).toContainText('Amended');
  await expect(session.locator('.cited del')).toHaveText(['fifty-seventh']);
  await expect(session.locator('.citing ins')).toHaveText([
    ', as a matter of priority,',
    'fifty-ninth',
  ]);
  await expect(page.locator('#op7 .standing')).toContainText('moved: here OP7, there OP2');
  await expect(page.locator('#op4 .standing')).toContainText('Only in CHR 2002/…');
});

test('what changed is marked by more than colour, and said', async ({ page }) => {
  await page.goto(address);
  const inserted = page.locator('#op8 .citing ins').first();
  const deleted = page.locator('#op8 .cited del');
  await expect(inserted).toHaveCSS('text-decoration-line', 'underline');
  await expect(deleted).toHaveCSS('text-decoration-line', 'line-through');
  await expect(page.getByRole('insertion').first()).toBeVisible();
  const said = (locator: Locator): Promise<string> =>
    locator.evaluate((element) => getComputedStyle(element, '::before').content);
  expect(await said(inserted)).toContain('inserted');
  expect(await said(deleted)).toContain('deleted');
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled });

    test('filters show what they say, and how much of it', async ({ page }) => {
      await page.goto(address);
      const all = await rows(page).count();
      await expect(shownRows(page)).toHaveCount(all);
      for (const [name, standing] of [
        ['Identical', /Identical/],
        ['Amended', /Amended/],
        ['Only in CHR', /Only in CHR/],
        ['Changes', hasNo('Identical')],
      ] as const) {
        await choose(page, name);
        const label = page.locator('label').filter({ has: page.locator(':checked') });
        const count = Number(await label.locator('b').first().textContent());
        expect(count).toBeGreaterThan(0);
        await expect(shownRows(page)).toHaveCount(count);
        await expect(shownRows(page).filter({ hasText: standing })).toHaveCount(count);
      }
      await choose(page, 'All');
      await expect(shownRows(page)).toHaveCount(all);
    });

    test('one running text has the words of both in one paragraph', async ({ page }) => {
      await page.goto(address);
      await expect(page.locator('#op8 .citing del')).toBeHidden();
      await choose(page, 'One running text');
      await expect(page.locator('#op8 .citing del')).toBeVisible();
      await expect(page.locator('#op8 .cited > p')).toBeHidden();
      await expect(page.locator('#op8 .cited > .label')).toBeVisible();
      await choose(page, 'Both texts');
      await expect(page.locator('#op8 .cited > p')).toBeVisible();
    });
  });
}

test('the switches work by keyboard', async ({ page }) => {
  await page.goto(address);
  await page.getByLabel('All').focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByLabel('Changes')).toBeChecked();
  await expect(page.locator('#op1')).toBeHidden();
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Both texts')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('#op8 .cited > p')).toBeHidden();
});

test('what is shown, and how, stands in the address, and survives a reload and the way back', async ({
  page,
}) => {
  await page.goto(address);
  await choose(page, 'Changes');
  await expect(page).toHaveURL(`${address}?view=changes`);
  await choose(page, 'One running text');
  await expect(page).toHaveURL(`${address}?view=changes&layout=running`);
  await page.locator('#op8 .standing a').click();
  await expect(page).toHaveURL(`${address}?view=changes&layout=running#op8`);
  const isAsChosen = async (): Promise<void> => {
    await expect(page.getByLabel('Changes')).toBeChecked();
    await expect(page.getByLabel('One running text')).toBeChecked();
    await expect(page.locator('#op1')).toBeHidden();
    await expect(page.locator('#op8 .cited > p')).toBeHidden();
  };
  await page.reload();
  await isAsChosen();
  await page.locator('#op8 .cited > .label').click();
  await expect(page).toHaveURL(`/${adopted.id}/#op7`);
  await page.goBack();
  await isAsChosen();
  await choose(page, 'All');
  await choose(page, 'Both texts');
  await expect(page).toHaveURL(`${address}#op8`);
});

test('an address that asks for a view nobody knows shows everything', async ({ page }) => {
  await page.goto(`${address}?view=everything&layout=<b>`);
  await expect(page.getByLabel('All')).toBeChecked();
  await expect(page.getByLabel('Both texts')).toBeChecked();
});

test('each row’s own link is named by its paragraph', async ({ page }) => {
  await page.goto(address);
  const names = await page
    .locator('.standing a')
    .evaluateAll((links) =>
      links.map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()),
    );
  expect(names).toContain('≈ Amended: OP8');
  expect(new Set(names).size).toBe(names.length);
});

test('in the running text, words stand one gap from one another', async ({ page }) => {
  await page.goto(`${address}?layout=running`);
  // Added words keep a distance from removed ones only where no space is printed between them.
  const apart = await page.locator('.citing ins').evaluateAll((changes) =>
    changes.map((added) => ({
      margin: getComputedStyle(added).marginInlineStart,
      before: added.previousSibling?.textContent ?? '',
      isAfterRemoved: added.previousSibling?.nodeName === 'DEL',
      words: added.textContent,
    })),
  );
  expect(apart.some(({ margin }) => margin !== '0px')).toBe(true);
  for (const { margin, before, isAfterRemoved, words } of apart) {
    const isSpaced = /\s$/.test(before) || /^\s/.test(words);
    expect(margin !== '0px', words).toBe(isAfterRemoved && !isSpaced);
  }
});

test('in the colours of the system a linked row is framed', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(`${address}#op8`);
  await expect(page.locator('#op8')).toHaveCSS('outline-style', 'solid');
  await expect(page.locator('#op2')).toHaveCSS('outline-style', 'none');
});

test('a row that the address names is shown whatever is filtered', async ({ page }) => {
  await page.goto(`${address}#op1`);
  await choose(page, 'Amended');
  await expect(page.locator('#op1')).toBeVisible();
  await expect(page.locator('#op2')).toBeHidden();
});

test('a heading that nothing follows is not shown', async ({ page }) => {
  await page.goto(address);
  await choose(page, 'Identical');
  await expect(page.getByRole('heading', { name: 'Preamble' })).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Operative paragraphs' })).toBeVisible();
});

test('both resolutions lead to the one page, and each paragraph to its row', async ({ page }) => {
  for (const { id, name, paragraph, row } of [
    { id: adopted.id, name: 'CHR 2002/…', paragraph: 'op3', row: 'op2' },
    { id: draft.id, name: 'GA 56/149', paragraph: 'op2', row: 'op2' },
  ]) {
    await page.goto(`/${id}/`);
    await expect(page.getByRole('link', { name: `Compare with ${name}` })).toHaveAttribute(
      'href',
      address,
    );
    const margin = page.locator(`#${paragraph} + .counterparts`);
    await expect(margin).toHaveText(new RegExp(`^\\s*= OP\\d of ${name}, identical\\s*$`));
    await margin.getByRole('link').click();
    await expect(page).toHaveURL(`${address}#${row}`);
  }
});

test('counterparts lie beside their paragraph, below its notes, or under it where it is narrow', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1360, height: 900 });
  await page.goto(`/${adopted.id}/`);
  const box = async (selector: string) => {
    const found = await page.locator(selector).boundingBox();
    if (!found) throw new Error(`${selector} is not shown`);
    return found;
  };
  const bottom = async (selector: string): Promise<number> => {
    const { y, height } = await box(selector);
    return y + height;
  };
  const top = async (anchor: string) => (await box(`#${anchor} + .counterparts`)).y;
  for (const anchor of ['pp3', 'op1', 'op7']) {
    expect(Math.abs((await top(anchor)) - (await box(`#${anchor}`)).y)).toBeLessThan(12);
  }
  for (const [anchor, note] of [
    ['pp1', 'fn1'],
    ['pp2', 'fn2'],
    ['pp8', 'fn4'],
  ] as const) {
    const gap = (await top(anchor)) - (await bottom(`.beside:has(#${note})`));
    expect(gap).toBeGreaterThanOrEqual(0);
    expect(gap).toBeLessThan(12);
  }
  expect(await top('pp3')).toBeGreaterThanOrEqual(await bottom('#pp2 + .counterparts'));

  await page.setViewportSize({ width: 390, height: 900 });
  expect((await box('#pp1 + .counterparts')).y).toBeGreaterThanOrEqual(await bottom('#pp1 > p'));
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.counterparts').first()).toBeHidden();
});

test('the data is what its schema says and what the page shows', async ({ page }) => {
  await page.goto(address);
  const link = page.getByRole('link', { name: 'JSON' });
  const response = await page.request.get((await link.getAttribute('href')) ?? '');
  const data = comparisonJsonSchema.parse(await response.json());
  const { pairs, onlyInCiting, onlyInCited, summary } = data;
  await expect(rows(page)).toHaveCount(pairs.length + onlyInCiting.length + onlyInCited.length);
  expect(summary.identical + summary.amended).toBe(pairs.length);
  const schema = await page.request.get(new URL(data.$schema).pathname);
  expect(schema.ok()).toBe(true);
});

test('on paper stands what is shown on the screen', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(`${address}?view=amended`);
  await expect(page.locator('#op8')).toBeVisible();
  await expect(page.locator('#op1')).toBeHidden();
  await page.goto(`${address}?view=amended&layout=running`);
  await expect(page.locator('#op1')).toBeHidden();
  await expect(page.locator('#op8 .cited > p')).toBeHidden();
  await expect(page.locator('#op8 .citing del')).toBeVisible();
});

test('on paper both texts stand side by side, without controls', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(address);
  await expect(page.locator('.switches')).toBeHidden();
  const [earlier, later] = await Promise.all(
    ['cited', 'citing'].map((side) => page.locator(`#op8 .${side}`).boundingBox()),
  );
  expect((earlier?.x ?? 0) + (earlier?.width ?? 0)).toBeLessThan(later?.x ?? 0);
  await expect(page.locator('#op8 .citing ins').first()).toHaveCSS(
    'text-decoration-line',
    'underline',
  );
  expect((await page.pdf()).byteLength).toBeGreaterThan(10_000);
});

for (const width of [1360, 320]) {
  test.describe(`${width} px`, () => {
    test.use({ viewport: { width, height: 900 } });
    for (const layout of ['Both texts', 'One running text']) {
      test(`axe finds nothing in ${layout}, light or dark, and nothing runs off the side`, async ({
        page,
      }) => {
        await page.goto(`${address}#op5`);
        await choose(page, layout);
        for (const filter of ['All', 'Changes', 'Only in CHR']) {
          await choose(page, filter);
          await expectAccessible(page);
          expect(await overflow(page), filter).toBe(0);
        }
      });
    }
  });
}
