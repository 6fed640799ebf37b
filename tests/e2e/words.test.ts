import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from '../support/accessible.ts';
import { clipboard } from '../support/clipboard.ts';
import { expect, test } from '../support/watched-page.ts';

const page149 = '/a/res/56/149/';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const bar = (page: Page): Locator => page.getByRole('group', { name: 'For the selected words' });

/** The range of some words, from the beginning of those in one element to the end of those in another. */
async function select(
  page: Page,
  [within, words]: readonly [string, string],
  [lastWithin, lastWords]: readonly [string, string] = [within, words],
): Promise<void> {
  await page.evaluate(
    (ends) => {
      const places = ends.map(({ selector, wanted }) => {
        const root = document.querySelector(selector);
        if (!root) throw new Error(`no ${selector}`);
        const nodes = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        const texts: Text[] = [];
        while (nodes.nextNode()) texts.push(nodes.currentNode as Text);
        const start = texts
          .map(({ data }) => data)
          .join('')
          .indexOf(wanted);
        if (start === -1) throw new Error(`${selector} has no “${wanted}”`);
        const at = (offset: number): [Text, number] => {
          let rest = offset;
          for (const text of texts) {
            if (rest <= text.length) return [text, rest];
            rest -= text.length;
          }
          throw new Error('beyond the end');
        };
        return { from: at(start), to: at(start + wanted.length) };
      });
      const range = new Range();
      const [first, last] = places;
      if (first) range.setStart(...first.from);
      if (last) range.setEnd(...last.to);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
    },
    [
      { selector: within, wanted: words },
      { selector: lastWithin, wanted: lastWords },
    ],
  );
}

async function copiedLink(page: Page): Promise<string> {
  await bar(page).getByRole('button', { name: 'Copy link' }).click();
  await expect(page.locator('.toast')).toHaveText('Link to these words copied');
  return (await clipboard(page)).plain;
}

/**
 * Opens an address anew and tells of elements whether they are painted otherwise than without
 * what stands behind the `#`: so a browser shows the words that it has found.
 */
async function markedOf(page: Page, address: string, selectors: readonly string[]) {
  const pictures = async (opened: Page): Promise<(Buffer | null)[]> =>
    Promise.all(
      selectors.map(async (selector) => {
        const box = await opened.locator(selector).first().boundingBox();
        const isInView = box !== null && box.y > 60 && box.y + box.height < 900;
        return isInView ? opened.screenshot({ clip: box }) : null;
      }),
    );
  const opened = await page.context().newPage();
  await opened.setViewportSize({ width: 1360, height: 900 });
  await opened.goto(address, { waitUntil: 'networkidle' });
  await opened.evaluate(() => {
    (document.activeElement as HTMLElement).blur();
  });
  const top = await opened.evaluate(() => scrollY);
  const marked = await pictures(opened);
  await opened.goto('about:blank');
  await opened.goto(address.replace(/#.*/, ''), { waitUntil: 'networkidle' });
  await opened.evaluate((y) => {
    scrollTo(0, y);
  }, top);
  const plain = await pictures(opened);
  await opened.close();
  return marked.map((picture, index) => {
    const before = plain[index];
    return picture && before ? !picture.equals(before) : null;
  });
}

test('a link to selected words leads to their paragraph and has just these marked', async ({
  page,
}) => {
  await page.goto(page149);
  await expect(bar(page)).toHaveCount(0);
  await select(page, ['#op5 > p', 'Calls upon']);
  const link = await copiedLink(page);
  // What was wanted of these words is done.
  await page.waitForTimeout(500);
  await expect(bar(page)).toHaveCount(0);
  const base = new URL(page149, page.url()).href;
  expect(link).toBe(`${base}#op5:~:text=Calls%20upon,-Member`);
  // The list of paragraphs has the same words.
  const selectors = ['#op5 > p em', '.toc a[href="#op5"]', '#op4 > p'];
  expect(await markedOf(page, link, selectors)).toEqual([true, false, false]);
});

test('words of several paragraphs are linked as a range, those of a note by the note', async ({
  page,
}) => {
  await page.goto(page149);
  await select(page, ['#op6 > p', 'human rights mechanisms'], ['#op7 > p', 'Decides']);
  const link = await copiedLink(page);
  expect(link).toMatch(/#op6:op7:~:text=human%20rights%20mechanisms,Decides$/);
  expect(await markedOf(page, link, ['#op6 > .label', '#op7 > p em'])).toEqual([true, true]);
  await select(page, ['#fn3', 'chap. II, sect. A']);
  expect(await copiedLink(page)).toMatch(/#fn3:~:text=chap%2E%20II%2C%20sect%2E%20A$/);
});

test('a number to which the mark of a note sticks is found by a browser, too', async ({ page }) => {
  await page.goto(page149);
  await select(page, ['#pp2 > p', '8 September 2000']);
  const link = await copiedLink(page);
  expect(await markedOf(page, link, ['#pp2 .unbroken', '#pp3 > p'])).toEqual([true, false]);
});

test('a quotation has its italics, and its citation in the form that was chosen, with the link', async ({
  page,
}) => {
  await page.goto(page149);
  await select(page, ['#op5 > p', 'Calls upon Member States']);
  await bar(page).getByRole('button', { name: 'Quote' }).click();
  await expect(page.locator('.toast')).toHaveText('Quotation copied');
  const { plain, html } = await clipboard(page);
  const url = `${new URL(page149, page.url()).href}#op5:~:text=Calls%20upon%20Member%20States`;
  expect(plain).toBe(
    `“Calls upon Member States”, paragraph 5 of General Assembly resolution 56/149 (available at ${url})`,
  );
  expect(html).toContain('<p>“<em>Calls upon</em> Member States”, paragraph 5 of');
  expect(html).toContain(`<a href="${url}">`);

  await page.evaluate(() => {
    localStorage.setItem('citation-form', 'bluebook');
  });
  await select(page, ['#op6 > p', 'all human rights;'], ['#op7 > p', 'Decides']);
  await bar(page).getByRole('button', { name: 'Quote' }).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(
      /^“all human rights;\n\n7\. Decides”, G\.A\. Res\. 56\/149, ¶¶ 6–7, U\.N\. .* \(Dec\. 19, 2001\), http/,
    );
});

test('a quotation that is pasted into the check is exact', async ({ page }) => {
  await page.goto(page149);
  await select(page, ['#op5 > p', 'carry out a constructive dialogue and consultations']);
  await bar(page).getByRole('button', { name: 'Quote' }).click();
  await expect(page.locator('.toast')).toHaveText('Quotation copied');
  const { plain } = await clipboard(page);
  await page.goto('/check/');
  await page.getByLabel('Draft or quotation').fill(plain);
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(page.locator('.verdict')).toHaveText('Exact: OP5 of GA 56/149.');
});

test('where else words are said is listed by date, identical or amended', async ({ page }) => {
  await page.goto('/e/cn.4/2002/draft/');
  const phrase =
    'constructive dialogue and consultations for the enhancement of understanding and the promotion and the protection';
  await select(page, ['#op5 > p', phrase]);
  await bar(page).getByRole('button', { name: 'Where else' }).click();
  const dialog = page.getByRole('dialog', { name: 'Where else it is said' });
  await expect(dialog.getByRole('status')).toHaveText('One other place: 1 amended.');
  await expect(dialog.locator('li > p').first()).toHaveText(
    '19 December 2001: OP5 of GA 56/149, amended',
  );
  await expect(dialog.locator('li del')).toHaveText('the');
  await dialog.getByRole('link', { name: 'OP5 of GA 56/149' }).click();
  await expect(page).toHaveURL(`${page149}#op5`);

  await page.goto(page149);
  await select(page, ['#pp7 > p', 'mutual understanding']);
  await bar(page).getByRole('button', { name: 'Where else' }).click();
  await expect(dialog.getByRole('status')).toHaveText('2 other places: 2 identical.');
  await expect(dialog.locator('li > p:first-child')).toHaveText([
    'Draft: PP10 of CHR 2002/…, identical',
    'Draft: OP4 of CHR 2002/…, identical',
  ]);
  await expect(dialog.locator('li mark').first()).toHaveText('mutual understanding');
});

test('a part of a paragraph is kept with the words as a note', async ({ page }) => {
  await page.goto(page149);
  await select(page, ['#op5 > p', 'constructive dialogue']);
  await bar(page).getByRole('button', { name: 'Keep' }).click();
  await expect(page.locator('.toast')).toContainText('Kept');
  await select(page, ['#op5 > p', 'this endeavour']);
  await bar(page).getByRole('button', { name: 'Keep' }).click();
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('kept')))
    .toContain('this endeavour');
  await page.goto('/kept/');
  await expect(page.getByLabel('Note on OP5 of GA 56/149')).toHaveValue(
    '“constructive dialogue”\n“this endeavour”',
  );
});

test('the keyboard comes to what can be done with words by a key or by Tab, and leaves with Escape', async ({
  page,
}) => {
  await page.goto(page149);
  await page.keyboard.press('w');
  await expect(page.locator('.toast')).toHaveText('Select words of the text first');
  await select(page, ['#op7 > p', 'Decides']);
  await expect(page.locator('.words-told')).toHaveText(
    'Words selected. Tab, or W leads to what can be done with them.',
  );
  await page.keyboard.press('w');
  await expect(bar(page).getByRole('button', { name: 'Copy link' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Quote' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(bar(page)).toHaveCount(0);
  await page.locator('#op6 > p > em').dblclick();
  await expect(bar(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(bar(page).getByRole('button').first()).toBeFocused();
});

test('it is offered for the document’s own words alone, and goes with the selection', async ({
  page,
}) => {
  await page.goto(page149);
  await select(page, ['#op5 > p', 'constructive']);
  await expect(bar(page)).toBeVisible();
  await page.evaluate(() => getSelection()?.removeAllRanges());
  await expect(bar(page)).toHaveCount(0);
  await select(page, ['.cross-references', 'Cite']);
  await page.waitForTimeout(600);
  await expect(bar(page)).toHaveCount(0);
  await select(page, ['h1', 'international cooperation']);
  await expect(bar(page).getByRole('button')).toHaveText(['Copy link', 'Quote', 'Where else']);
  expect(await copiedLink(page)).toMatch(/149\/#:~:text=international%20cooperation$/);
  await select(page, ['#op5 > p', 'constructive']);
  await expect(bar(page)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(bar(page)).toBeHidden();
});

test('what is read stays where it is while words of it are selected', async ({ page }) => {
  await page.goto(page149);
  await page.hover('#op5 > p');
  const after = page.locator('#op6');
  const before = await after.boundingBox();
  await select(page, ['#op5 > p', 'constructive']);
  await expect(bar(page)).toBeVisible();
  expect(await after.boundingBox()).toEqual(before);
});

test.describe('on a touched screen of 320 px', () => {
  test.use({ hasTouch: true, viewport: { width: 320, height: 700 } });
  test('it stands at the foot, where the browser’s own menu is not, and axe finds nothing, light or dark', async ({
    page,
  }) => {
    await page.goto(page149);
    await select(page, ['#op5 > p', 'constructive dialogue']);
    await expect(bar(page)).toBeVisible();
    const box = await bar(page).boundingBox();
    expect(box && box.y + box.height).toBeCloseTo(700, 0);
    expect(box?.width).toBe(320);
    await expectAccessible(page);
    await bar(page).getByRole('button', { name: 'Where else' }).tap();
    await expect(page.getByRole('dialog').getByRole('status')).toContainText('place');
    await expectAccessible(page);
  });
});
