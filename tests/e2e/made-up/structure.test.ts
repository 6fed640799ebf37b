import type { Locator, Page } from '@playwright/test';
import { expectAccessible, overflow } from '../../support/accessible.ts';
import { expect, test } from '../../support/made-up-site.ts';
import { exactWords, ownWords } from '../../support/page-words.ts';
import { structuredAnchors, structuredFileWords } from '../../support/structured-file.ts';

const structured = '/a/res/72/9/';
const citing = '/a/res/72/10/';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** What an anchor names: the element itself, where the anchor is no selector. */
const place = (page: Page, anchor: string): Locator => page.locator(`[id="${anchor}"]`);

test('the page says every word and mark of the text in its order, and nothing else that is not apparatus', async ({
  page,
}) => {
  await page.goto(structured);
  expect(await ownWords(page.locator('article'))).toBe(structuredFileWords);
});

test('each heading, paragraph and table is one element, which says what is printed', async ({
  page,
}) => {
  await page.goto(structured);
  const words = async (anchor: string): Promise<string> =>
    (await exactWords(place(page, anchor))).trim().replaceAll(/\s+/g, ' ');
  for (const [anchor, said] of [
    ['heading1', 'Grounds of the order'],
    [
      'pp2',
      /^Noting the following: \(a\) Hail in .* hillsides, as all the villages have told it,$/,
    ],
    ['ii', 'II Reaping'],
    ['i-op1', '1. Requests the farmers: • To wake early in spring; • To sleep early in autumn;'],
    ['i-op2-abis', '(a bis) Ploughs;'],
    ['i-op3-2', '3.2 The vineyards, too.'],
    ['table1', /^Grain of the villages January .* Thousands of sacks Barley .* of the miller\.$/],
    [
      'ii-op4',
      /^4\. Recommends .* The Village Council, Seeing the roofs, I\. Barns 1\. Mends .*\.$/,
    ],
    ['ii-op4-quoted-op1-b', '(b) With reed.'],
    ['annex1', 'Annex I Rules of the fields'],
    ['annex1-rule44', 'Rule 44 Gates'],
    ['annex1-rule44-p1', '(a) Shut by night; (b) Open by day.'],
    ['annex2-art10-2', '2. The upper one turns: (a) With the wind; (b) With the water.'],
  ] as const) {
    expect(await words(anchor), anchor).toEqual(
      typeof said === 'string' ? said : expect.stringMatching(said),
    );
  }
});

test('every place has its anchor, which opens with it in view, below the header, and marked', async ({
  page,
}) => {
  await page.goto(structured);
  const found = await page
    .locator('article :is([data-kind], .heading, [role=doc-footnote], .table-note)')
    .evaluateAll((places) => places.map(({ id }) => id));
  expect(found).toEqual(structuredAnchors);
  const header = await page.locator('header.site').boundingBox();
  for (const anchor of structuredAnchors) {
    await page.evaluate((fragment) => {
      scrollTo(0, 0);
      location.hash = fragment;
    }, anchor);
    await expect(page).toHaveURL(`${structured}#${anchor}`);
    const target = place(page, anchor);
    await expect(target, anchor).toBeInViewport({ ratio: 0.9 });
    expect((await target.boundingBox())?.y, anchor).toBeGreaterThanOrEqual(header?.height ?? 0);
    const isMarked = await target.evaluate((element) =>
      [element, ...element.querySelectorAll('p, .table')].some(
        (part) => getComputedStyle(part).backgroundColor === 'rgb(255, 243, 196)',
      ),
    );
    expect(isMarked, anchor).toBe(true);
  }
});

test('an anchor that the text lacks arrives at the one that it means, or at what would hold it', async ({
  page,
}) => {
  for (const [typed, arrives] of [
    ['annex2-art10-2-c', 'annex2-art10-2'],
    ['II-OP3', 'ii-op3'],
    ['annex', 'annex1'],
    ['i-op9', 'i'],
  ] as const) {
    await page.goto('about:blank');
    await page.goto(`${structured}#${typed}`);
    await expect.soft(page, typed).toHaveURL(new RegExp(`/72/9/#${arrives}$`));
    await expect.soft(place(page, arrives), typed).toBeInViewport({ ratio: 0.9 });
  }
});

test('the list of paragraphs names headings and paragraphs in order, and leads to each', async ({
  page,
}) => {
  await page.goto(structured);
  const links = page.getByRole('navigation', { name: 'Paragraphs' }).getByRole('link');
  expect(await links.allTextContents()).toEqual([
    'PP1 Recalling',
    'Grounds of the order',
    'PP2 Noting',
    'PP3 Noting also',
    'I Sowing',
    '1 Requests',
    '2 Decides',
    '2 bis Decides also',
    '2A Decides further',
    '3.1 The fields lie fallow in the …',
    '3.2 The vineyards, too.',
    'II Reaping',
    'PP1 Aware',
    '1 Thanks',
    '2 Takes note',
    '3 Approves',
    'table 1 ',
    '¶ 1 Words that stand between the paragraphs, …',
    'A. Scythes',
    '4 Recommends',
    'Annex I Rules of the fields',
    'Beginnings',
    '1 Fields have gates, and the gates …',
    'Rule 44 Gates',
    '¶ 1 ',
    'Annex II Charter of the millers',
    '¶ 1 The millers have agreed as follows:',
    'Article 10 Millstones',
    '1 Each mill has two millstones of …',
    '2 The upper one turns:',
  ]);
  await links.getByText('Article 10 Millstones').click();
  await expect(page).toHaveURL(/#annex2-art10$/);
  await expect(place(page, 'annex2-art10')).toBeInViewport();
});

test('numbers and labels stand beside their words on one line, however long they are', async ({
  page,
}) => {
  await page.goto(structured);
  for (const width of [1360, 320]) {
    await page.setViewportSize({ width, height: 900 });
    for (const media of ['screen', 'print'] as const) {
      await page.emulateMedia({ media });
      for (const anchor of ['i-op2-abis', 'i-op2bis', 'i-op3-1', 'i-op2-a-ii', 'annex2-art10-1']) {
        const gap = await place(page, anchor).evaluate((paragraph) => {
          const lines = (selector: string): DOMRectList => {
            const range = new Range();
            range.selectNodeContents(paragraph.querySelector(selector) ?? paragraph);
            return range.getClientRects();
          };
          const [[number], [words]] = [lines(':scope > .label'), lines(':scope > p')];
          return {
            lines: lines(':scope > .label').length,
            between: (words?.left ?? 0) - (number?.right ?? 0),
            left: number?.left ?? -1,
          };
        });
        expect(gap.lines, anchor).toBe(1);
        expect(gap.between, `${anchor}, ${media}`).toBeGreaterThan(2);
        expect(gap.left, `${anchor}, ${media}`).toBeGreaterThanOrEqual(0);
      }
    }
  }
});

test('notes lie beside what refers to them, headings and what follows three asterisks included', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1360, height: 900 });
  await page.goto(structured);
  const top = async (anchor: string): Promise<number> =>
    (await place(page, anchor).boundingBox())?.y ?? Number.NaN;
  for (const [note, beside] of [
    ['fna2', 'annex1'],
    ['fn2', 'i-op3-2'],
  ] as const) {
    expect(Math.abs((await top(note)) - (await top(beside))), note).toBeLessThan(60);
  }
});

test('paragraphs of a section, sub-paragraphs and those of an annex are selected as a range', async ({
  page,
}) => {
  const selected = (): Promise<string[]> =>
    page.locator('.para.selected').evaluateAll((paragraphs) => paragraphs.map(({ id }) => id));
  await page.goto(`${structured}#ii-op1:ii-op3`);
  await expect.poll(selected).toEqual(['ii-op1', 'ii-op2', 'ii-op3']);
  await expect(
    page.getByRole('group', { name: 'For sect. II, OP1 to sect. II, OP3' }),
  ).toBeVisible();
  await place(page, 'annex2-art10-1').locator('> .label').click();
  await place(page, 'annex2-art10-2')
    .locator('> .label')
    .click({ modifiers: ['Shift'] });
  await expect(page).toHaveURL(/#annex2-art10-1:annex2-art10-2$/);
  await expect.poll(selected).toContain('annex2-art10-2');
});

for (const [anchor, running, note] of [
  [
    'ii-op3',
    'paragraph 3 of section II of General Assembly resolution 72/9',
    'General Assembly resolution 72/9, sect. II, para. 3',
  ],
  [
    'annex2-art10-2-a',
    'paragraph 2 (a) of article 10 of annex II to General Assembly resolution 72/9',
    'General Assembly resolution 72/9, annex II, art. 10, para. 2 (a)',
  ],
] as const) {
  test(`link and citation of ${anchor} are copied, in both of the United Nations’ forms`, async ({
    page,
  }) => {
    const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
    await page.goto(`${structured}#${anchor}`);
    const actions = place(page, anchor).locator('> .actions');
    await actions.getByRole('button', { name: 'Copy link' }).click();
    await expect.poll(clipboard).toBe(new URL(`${structured}#${anchor}`, page.url()).href);
    await actions.getByRole('button', { name: 'Copy citation' }).click();
    await expect.poll(clipboard).toBe(running);
    await actions.getByRole('button', { name: 'Cite…' }).click();
    await page.getByRole('radio', { name: 'UN, note' }).check();
    await expect(page.getByRole('textbox', { name: 'Citation' })).toHaveValue(note);
  });
}

test('what is selected with the mouse from a paragraph to the annex is copied as its words alone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1360, height: 4000 });
  await page.goto(structured);
  const from = await place(page, 'i-op3-2').locator('> p').boundingBox();
  const to = await place(page, 'annex1-1').locator('> p').boundingBox();
  if (!from || !to) throw new Error('nothing to select');
  await page.mouse.move(from.x + 1, from.y + 12);
  await page.mouse.down();
  await page.mouse.move(to.x + 60, to.y + 12, { steps: 8 });
  await page.mouse.move(to.x + to.width - 2, to.y + to.height - 4, { steps: 2 });
  await page.mouse.up();
  await page.waitForLoadState('networkidle');
  await page.keyboard.press('Control+c');
  const plain = await page.evaluate(() => navigator.clipboard.readText());
  const flat = plain.replaceAll(/\s+/g, ' ');
  expect(structuredFileWords.replaceAll(/ ?\[[\w*]+\]/g, '')).toContain(flat);
  expect(flat).toMatch(/^3\.2 The vineyards, too\. II Reaping The General Assembly, Aware/);
  expect(plain).toContain('\n\n* * *\n\n');
  expect(plain).toContain('\n(a) With straw;\n');
});

test('pinpoints of another text arrive at sections, annexes and their paragraphs, and show them', async ({
  page,
}) => {
  await page.goto(citing);
  const links = page.locator('article [data-cites="A/RES/72/9"]');
  expect(
    await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).hash)),
  ).toEqual(['#ii-op3', '#i', '#annex2', '#i-op2-a', '#annex2-art10-2']);
  const preview = page.getByRole('complementary', { name: 'Preview' });
  for (const [index, shown] of [
    /3\. Approves the harvest/,
    /I Sowing/,
    /Annex II Charter of the millers/,
    /\(a\) Seeds, from:/,
    /2\. The upper one turns:/,
  ].entries()) {
    await links.nth(index).hover();
    await expect(preview).toContainText(shown);
    await page.mouse.move(0, 0);
    await expect(preview).toBeHidden();
  }
  await links.nth(4).click();
  await expect(page).toHaveURL(/\/72\/9\/#annex2-art10-2$/);
  await expect(place(page, 'annex2-art10-2')).toBeInViewport({ ratio: 0.9 });
});

test('a search for words of a table, an annex or a quoted text leads there, and marks them', async ({
  page,
}) => {
  for (const [words, arrives] of [
    ['buckwheat', 'table1'],
    ['granodiorite', 'annex2-art10-1'],
    ['"with straw"', 'ii-op4-quoted-op1-a'],
  ] as const) {
    await page.goto(`/search/?q=${encodeURIComponent(words)}`);
    await page.locator('.hits li > a').first().click();
    await expect(page).toHaveURL(new RegExp(`/72/9/#${arrives}$`));
    await expect(place(page, arrives)).toBeInViewport();
    const marked = () =>
      page.evaluate(() => [...(CSS.highlights.get('searched') ?? [])].map(String).join(' '));
    await expect.poll(marked, words).toMatch(new RegExp(words.replaceAll('"', ''), 'i'));
  }
});

test('on a telephone a wide table scrolls by itself, by keyboard too, and the page does not', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(`${structured}#table1`);
  expect(await overflow(page)).toBe(0);
  const table = page.getByRole('region', { name: 'table 1' });
  expect(await table.evaluate((region) => region.scrollWidth - region.clientWidth)).toBeGreaterThan(
    100,
  );
  await table.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => table.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
  await expect(page).toHaveURL(/#table1$/);
});

test('on paper a wide table is whole, each line of it within the page', async ({ page }) => {
  // As wide as A4 between its margins.
  await page.setViewportSize({ width: 604, height: 900 });
  await page.goto(structured);
  await page.emulateMedia({ media: 'print' });
  const cells = await page
    .locator('#table1 :is(th, td)')
    .evaluateAll((all) => all.map((cell) => cell.getBoundingClientRect().right));
  expect(cells).toHaveLength(33);
  expect(Math.max(...cells)).toBeLessThanOrEqual(604);
  for (const sign of await page.locator('article .label[data-apparatus]').all()) {
    await expect(sign).toBeHidden();
  }
  expect(await ownWords(page.locator('article'))).toBe(structuredFileWords);
});

test('axe finds nothing in a text of every structure, wide or narrow, light or dark', async ({
  page,
}) => {
  for (const width of [1360, 320]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('about:blank');
    await page.goto(`${structured}#table1`);
    await expectAccessible(page);
  }
});
