import type { Page } from '@playwright/test';
import { expect, test } from '../support/watched-page.ts';

/** A test withholds what a form needs. */
test.use({ provoked: /net::ERR_FAILED/ });

/** Opens the dialog for what the address selects, chooses a form, and reads the citation. */
async function citationIn(page: Page, form: string): Promise<string> {
  await page.getByRole('radio', { name: form, exact: true }).check();
  const citation = page.getByRole('textbox', { name: 'Citation' });
  await expect(citation).not.toHaveValue('');
  return citation.inputValue();
}

const cases: [path: string, title: string, forms: Record<string, string>][] = [
  [
    '/a/res/56/149/',
    'Cite General Assembly resolution 56/149',
    {
      'UN, running text': 'General Assembly resolution 56/149 of 19 December 2001',
      'UN, note': 'General Assembly resolution 56/149',
      OSCOLA: 'UNGA Res 56/149 (19 December 2001) UN Doc A/RES/56/149',
      Bluebook: 'G.A. Res. 56/149, U.N. Doc. A/RES/56/149 (Dec. 19, 2001)',
    },
  ],
  [
    '/a/res/56/149/#op5',
    'Cite General Assembly resolution 56/149, para. 5',
    {
      'UN, running text': 'paragraph 5 of General Assembly resolution 56/149',
      'UN, note': 'General Assembly resolution 56/149, para. 5',
      OSCOLA: 'UNGA Res 56/149 (19 December 2001) UN Doc A/RES/56/149, para 5',
      Bluebook: 'G.A. Res. 56/149, ¶ 5, U.N. Doc. A/RES/56/149 (Dec. 19, 2001)',
    },
  ],
  [
    '/a/res/56/149/#op3:op5',
    'Cite General Assembly resolution 56/149, paras. 3–5',
    { 'UN, running text': 'paragraphs 3 to 5 of General Assembly resolution 56/149' },
  ],
  [
    '/e/cn.4/2002/draft/#pp7',
    'Cite draft resolution 2002/… of the Commission on Human Rights, seventh preambular paragraph',
    {
      'UN, running text':
        'seventh preambular paragraph of draft resolution 2002/… of the Commission on Human Rights',
    },
  ],
];

test('a text, a paragraph and a range are cited in each form', async ({ page }) => {
  for (const [path, title, forms] of cases) {
    await page.goto('about:blank');
    await page.goto(path);
    await page.getByRole('button', { name: 'Cite', exact: true }).click();
    await expect(page.getByRole('dialog', { name: title }), path).toBeVisible();
    for (const [form, citation] of Object.entries(forms)) {
      expect.soft(await citationIn(page, form), `${form}, ${path}`).toBe(citation);
    }
  }
});

test('styles for students are made in the browser when they are asked for', async ({ page }) => {
  const scripts: string[] = [];
  page.on('response', (response) => scripts.push(response.url()));
  await page.goto('/a/res/56/149/#op5');
  await page.getByRole('button', { name: 'Cite', exact: true }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(scripts.filter((url) => url.includes('cite-in-style'))).toEqual([]);
  await page.getByRole('radio', { name: 'APA' }).check();
  const citation = page.getByRole('textbox', { name: 'Citation' });
  await expect(citation).toHaveValue(
    /^United Nations General Assembly\. \(2001\)\. Enhancement [^]*#op5\n\(United Nations General Assembly, 2001, para\. 5\)$/,
  );
});

test('a citation has the address of the place or not, as the reader chooses', async ({ page }) => {
  await page.goto('/a/res/56/149/#op5');
  await page.getByRole('button', { name: 'Cite', exact: true }).click();
  const citation = page.getByRole('textbox', { name: 'Citation' });
  const address = page.getByRole('checkbox', { name: 'With the address' });
  await expect(citation).toHaveValue('paragraph 5 of General Assembly resolution 56/149');
  await address.check();
  await expect(citation).toHaveValue(/^paragraph 5 of .* \(available at http.*#op5\)$/);
  await page.getByRole('radio', { name: 'MLA' }).check();
  await expect(citation).toHaveValue(/https?:/);
  await address.uncheck();
  await expect(citation).not.toHaveValue(/https?:/);
});

test('a note is cited where the address names it', async ({ page }) => {
  await page.goto('/a/res/56/149/#fn3');
  await page.getByRole('button', { name: 'Cite', exact: true }).click();
  expect(await citationIn(page, 'UN, note')).toBe('General Assembly resolution 56/149, note 3');
});

test('a range from the preamble on is cited in both its parts', async ({ page }) => {
  await page.goto('/a/res/56/149/#pp7:op2');
  await page.getByRole('button', { name: 'Cite', exact: true }).click();
  expect(await citationIn(page, 'UN, note')).toBe(
    'General Assembly resolution 56/149, seventh and eighth preambular paragraphs and paras. 1–2',
  );
});

test('records for reference managers are made in the browser when they are asked for', async ({
  page,
}) => {
  const scripts: string[] = [];
  page.on('response', (response) => scripts.push(response.url()));
  await page.goto('/a/res/56/149/#op5');
  await page.getByRole('button', { name: 'Cite', exact: true }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(scripts.filter((url) => url.includes('reference-manager'))).toEqual([]);
  await page.getByRole('radio', { name: 'RIS' }).check();
  const citation = page.getByRole('textbox', { name: 'Citation' });
  await expect(citation).toHaveValue(/^TY {2}- RPRT\n[^]*UR {2}- http[^]*#op5\n[^]*ER {2}- \n$/);
  await page.getByRole('radio', { name: 'BibTeX' }).check();
  await expect(citation).toHaveValue(/^@techreport\{A_RES_56_149_op5,[^]*note = \{para\. 5\}/);
});

test('the dialog keeps the focus within it, closes on Escape and gives the focus back', async ({
  page,
}) => {
  await page.goto('/a/res/56/149/');
  const button = page.getByRole('button', { name: 'Cite', exact: true });
  await button.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  for (let step = 0; step < 6; step += 1) {
    await page.keyboard.press('Tab');
    expect(
      await page.evaluate(
        () =>
          document.activeElement === document.body ||
          document.activeElement?.closest('dialog') !== null,
      ),
    ).toBe(true);
  }
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(button).toBeFocused();
});

test('a form that cannot be loaded says so', async ({ page }) => {
  await page.route('**/reference-manager*', (route) => route.abort());
  await page.goto('/a/res/56/149/');
  await page.getByRole('button', { name: 'Cite', exact: true }).click();
  await page.getByRole('radio', { name: 'RIS' }).check();
  await expect(page.getByRole('textbox', { name: 'Citation' })).toHaveValue(
    'This form could not be loaded. Check the connection and try again.',
  );
});
