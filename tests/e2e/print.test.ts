import { readDocument } from '../../src/import/read-document.ts';
import { contentFileOf, shippedFile } from '../support/bring-in.ts';
import { ownWords } from '../support/page-words.ts';
import { sourceWords } from '../support/source-words.ts';
import { shippedTexts } from '../support/texts.ts';
import { expect, test } from '../support/watched-page.ts';

const papers = [
  { format: 'A4', box: [595, 842] },
  { format: 'Letter', box: [612, 792] },
] as const;

for (const { id, source, anchors } of shippedTexts) {
  test.describe(id, () => {
    test.beforeEach(async ({ page }) => {
      await page.goto(`/${id}/`);
      await page.emulateMedia({ media: 'print' });
    });

    test('every word of the document is printed', async ({ page }) => {
      const article = page.locator('article');
      expect(await ownWords(article)).toBe(sourceWords(source));
      const hidden = await article.evaluate((node) =>
        [...node.querySelectorAll(':not(style, script, br)')]
          .filter((element) => !element.closest('[data-apparatus]'))
          .filter((element) => element.getClientRects().length === 0)
          .map((element) => element.outerHTML),
      );
      expect(hidden).toEqual([]);
    });

    test('it prints on A4 and Letter, and what is printed is brought in as the content file', async ({
      page,
    }) => {
      for (const { format, box } of papers) {
        const pdf = await page.pdf({ format });
        const [, width, height] =
          /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf.toString('latin1')) ?? [];
        expect([Number(width), Number(height)].map(Math.trunc), format).toEqual(box);
        const document = await readDocument(pdf);
        expect(contentFileOf(document, { path: id }), format).toBe(shippedFile(id));
      }
    });

    test('controls and the page’s own labels are not', async ({ page }) => {
      for (const part of ['header.site', 'footer', 'nav', 'button', 'input', '.facts']) {
        for (const control of await page.locator(part).all()) await expect(control).toBeHidden();
      }
      for (const label of await page.locator('.label[data-apparatus]').all()) {
        await expect(label).toBeHidden();
      }
      await expect(page.locator('.label:not([data-apparatus])').first()).toHaveText('1.');
    });

    test('operative numbers hang beside their paragraphs', async ({ page }) => {
      for (const anchor of anchors.filter((name) => name.startsWith('op'))) {
        const number = await page.locator(`#${anchor} > .label`).boundingBox();
        const words = await page.locator(`#${anchor} > p`).boundingBox();
        if (!number || !words) throw new Error(`${anchor} is not printed`);
        expect(Math.abs(number.y - words.y)).toBeLessThan(4);
        expect(number.x + number.width).toBeLessThan(words.x);
      }
    });
  });
}

test('each printed page is headed by the symbol and ends with its number', async ({ page }) => {
  const rulesOf = async (path: string): Promise<string> => {
    await page.goto(path);
    const styles = await page.locator('style').allTextContents();
    const file = await page.locator('link[media=print]').getAttribute('href');
    const forPaper = await (await page.request.get(file ?? '')).text();
    return [...styles, forPaper].join('').replaceAll(/\s+/g, ' ');
  };
  const adopted = await rulesOf('/a/res/56/149/');
  expect(adopted).toContain('@page{@top-left{content:"A/RES/56/149"}}');
  expect(adopted).toMatch(
    /@bottom-right ?\{ ?content: ?counter\(page\) ?["']\/["'] ?counter\(pages\)/,
  );
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.masthead .symbol')).toBeVisible();

  expect(await rulesOf('/e/cn.4/2002/draft/')).toContain(
    String.raw`@page{@top-left{content:"CHR 2002/\2026 , draft"}}`,
  );
});

test('what is printed says that it is unofficial, and where it is from', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/a/res/56/149/');
  const { content, display } = await page.locator('.text').evaluate((text) => {
    const style = getComputedStyle(text, '::after');
    return { content: style.content, display: style.display };
  });
  expect(content).toMatch(/^"Unofficial text, from http:\/\/localhost:\d+\/a\/res\/56\/149\/"$/);
  expect(display).toBe('block');
});

test('a target is not marked, and the dark theme stays on the screen', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('theme', 'dark');
  });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto('/a/res/56/149/#op3');
  await expect(page.locator('body')).toHaveCSS('color', 'rgb(0, 0, 0)');
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect(page.locator('#op3 > p')).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
});

test('the addresses of what the text cites are written out below it', async ({ page }) => {
  const written = (entry: string): Promise<string> =>
    page
      .locator('.cross-references li > div > a')
      .filter({ hasText: new RegExp(`^${entry}$`) })
      .evaluate((link) => getComputedStyle(link, '::after').content);
  await page.emulateMedia({ media: 'print' });
  await page.goto('/e/cn.4/2002/draft/');
  expect(await written('A/RES/55/2')).toContain('https://docs.un.org/en/A/RES/55/2');
  expect(await written('A/RES/56/149')).toMatch(/http:\/\/localhost:\d+\/a\/res\/56\/149\//);
});

test('a short page is one sheet, without the bar at its top and the foot', async ({ page }) => {
  await page.goto('/search/');
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('contentinfo')).toBeHidden();
});
