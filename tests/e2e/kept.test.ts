import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectAccessible, overflow } from '../support/accessible.ts';
import { paragraphWords } from '../support/word-changes.ts';
import { expect, test } from '../support/watched-page.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const handedOn = '/kept/#1;a/res/56/149:op5,op7;e/cn.4/2002/draft:op4';

async function keepThese(page: Page): Promise<void> {
  await page.goto(handedOn);
  await expect(page.getByRole('status')).toHaveText('A list handed on to you: 3 paragraphs.');
  await page.getByRole('button', { name: 'Keep these' }).click();
  await expect(page.getByRole('status')).toHaveText('3 paragraphs.');
}

test('a paragraph is kept where it is read, and is there with its words', async ({ page }) => {
  await page.goto('/a/res/56/149/#op7');
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(page.locator('.toast')).toContainText('Kept');
  await page.goto('/kept/');
  await expect(page.locator('.kept .words')).toHaveText([
    /^7\. Decides to continue its consideration/,
  ]);
  await expect(page.getByRole('link', { name: 'OP7 of GA 56/149' })).toHaveAttribute(
    'href',
    '/a/res/56/149/#op7',
  );
});

test('the list is the reader’s: its order, its notes, kept on this device', async ({ page }) => {
  await keepThese(page);
  await page.getByRole('button', { name: 'Down: OP5 of GA 56/149' }).press('Enter');
  await expect(page.locator('.kept .place')).toHaveText([/^OP7/, /^OP5/, /^OP4/]);
  await expect(page.getByRole('button', { name: 'Down: OP5 of GA 56/149' })).toBeFocused();
  await page.getByLabel('Note on OP5 of GA 56/149').fill('<i>to use</i>');
  await page.getByRole('button', { name: 'Remove: OP7 of GA 56/149' }).click();
  await page.reload();
  await expect(page.locator('.kept .place')).toHaveText([/^OP5/, /^OP4/]);
  await expect(page.getByLabel('Note on OP5 of GA 56/149')).toHaveValue('<i>to use</i>');
  await page.getByRole('button', { name: 'Remove all' }).click();
  await expect(page.getByRole('status')).toHaveText('Nothing is kept yet.');
});

test('the list is saved as Word, Markdown and BibTeX, copied side by side, and handed on', async ({
  page,
}) => {
  await keepThese(page);
  await page.getByLabel('Note on OP5 of GA 56/149').fill('Use this');
  const word = paragraphWords(new Uint8Array(await saved(page, 'Word')));
  expect(word.slice(0, 2)).toEqual([expect.stringMatching(/^5\.\tCalls upon/), 'Use this']);
  expect((await saved(page, 'Markdown')).toString()).toContain('> 5\\. *Calls upon* Member States');
  expect((await saved(page, 'BibTeX')).toString().match(/^@/gm)).toHaveLength(3);
  const table149 = paragraphWords(new Uint8Array(await saved(page, 'Word, side by side')));
  expect(table149.slice(0, 3)).toEqual(['GA 56/149', 'CHR 2002/…', expect.stringMatching(/^5\. /)]);
  const copied = page.getByRole('group', { name: 'Copy as' });
  await copied.getByRole('button', { name: 'Formatted text' }).click();
  await expect(page.locator('.toast')).toHaveText('Text copied');
  const html = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType('text/html'))?.text();
  });
  expect(html).toMatch(/5\. <em>Calls upon<\/em> Member States.*para\. 5, <a .*Use this/s);
  await copied.getByRole('button', { name: 'Markdown' }).click();
  await expect(page.locator('.toast')).toHaveText('Markdown copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
    '> 7\\. *Decides* to',
  );
  await copied.getByRole('button', { name: 'BibTeX' }).click();
  await expect(page.locator('.toast')).toHaveText('BibTeX copied');
  await copied.getByRole('button', { name: 'Table side by side' }).click();
  await expect(page.locator('.toast')).toHaveText('Table copied');
  const table = await page.evaluate(() => navigator.clipboard.readText());
  expect(table.split('\n')[0]).toBe('GA 56/149\tCHR 2002/…');
  await page.getByRole('button', { name: 'Copy link to this list' }).click();
  await expect(page.locator('.toast')).toHaveText('Link copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(handedOn);
});

test('paragraphs of several texts are shown side by side', async ({ page }) => {
  await keepThese(page);
  await expect(page.getByRole('table')).toBeHidden();
  await page.getByRole('radio', { name: 'Side by side' }).check();
  await expect(page.getByRole('columnheader')).toHaveText(['GA 56/149', 'CHR 2002/…']);
  await expect(page.getByRole('cell').nth(1)).toContainText('4. Urges all actors');
  await expect(page.getByRole('cell').nth(2)).toContainText('7. Decides to continue');
  await expect(page.locator('.kept ol')).toBeHidden();
});

async function saved(page: Page, name: string): Promise<Buffer> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name, exact: true }).last().click();
  return readFile(await (await download).path());
}

test('a file brings the list and its notes to another device', async ({ page }) => {
  await keepThese(page);
  await page.getByLabel('Note on OP7 of GA 56/149').fill('Mine');
  const file = await saved(page, 'Save to a file');
  await page.getByRole('button', { name: 'Remove all' }).click();
  const input = page.getByLabel('Add from a file');
  await input.setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: file });
  await expect(page.getByLabel('Note on OP7 of GA 56/149')).toHaveValue('Mine');
  await input.setInputFiles({
    name: 'a.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"kept":1}'),
  });
  await expect(page.getByRole('status')).toContainText(
    'This file holds no list of kept paragraphs.',
  );
});

test('a link with something else than a list ends in a sentence', async ({ page }) => {
  for (const fragment of [
    '1;a/res/56/149:<img src=x onerror=alert(1)>',
    '1;//evil.example/a:op1',
    '%E0%A4%A',
    'op5',
  ]) {
    await page.goto('about:blank');
    await page.goto(`/kept/#${fragment}`);
    await expect
      .soft(page.getByRole('status'), fragment)
      .toHaveText('The list in this link cannot be read. Nothing is kept yet.');
    await expect.soft(page.locator('.kept img'), fragment).toHaveCount(0);
  }
});

for (const width of [1360, 320]) {
  test.describe(`${width} px`, () => {
    test.use({ viewport: { width, height: 900 } });
    test('axe finds nothing in a kept list, light or dark, and nothing runs off the side', async ({
      page,
    }) => {
      await keepThese(page);
      await expectAccessible(page);
      expect(await overflow(page)).toBe(0);
    });
  });
}
