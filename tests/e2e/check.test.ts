import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { writeWord } from '../../src/formats/word/write-word.ts';
import { plainRun } from '../../src/formats/word/document.ts';
import { expectAccessible, overflow } from '../support/accessible.ts';
import { answerChanges, paragraphWords } from '../support/word-changes.ts';
import { expect, test } from '../support/watched-page.ts';

const draft = [
  'The General Assembly,',
  'Recalling its resolution 56/149 of 18 December 2001,',
  '1. Reaffirms that it is one of the purposes of the United Nations and the responsibility of all Member States to promote, protect and encourage respect for human rights and fundamental freedoms through, inter alia, international cooperation;',
  '2. Invites States and relevant mechanisms and procedures to continue to pay attention to the importance of mutual cooperation, understanding and dialogue in ensuring the promotion and protection of all human rights;',
  '3. Names <b onclick=alert(1)>markup</b> without fear.',
].join('\n\n');

async function check(page: Page, words: string): Promise<void> {
  await page.getByLabel('Draft or quotation').fill(words);
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(page.getByRole('status')).toContainText('Held against');
}

test('a typed draft is judged paragraph by paragraph, beside its sources', async ({ page }) => {
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET') sent.push(request.url());
    sent.push(...(request.url().match(/mutual|markup|Reaffirms/g) ?? []));
  });
  await page.goto('/check/?against=56/149');
  await check(page, draft);
  await expect(page.getByRole('status')).toHaveText(
    '4 paragraphs: 1 identical, 2 amended, 1 new. One citation is wrong. Held against one text.',
  );
  const paragraph = (place: number) => page.locator('.check ol > li').nth(place);
  await expect(paragraph(1).locator('.fault')).toHaveText(
    'resolution 56/149 is of 19 December 2001, not of 18 December 2001.',
  );
  await expect(paragraph(2).getByRole('link', { name: 'OP1 of GA 56/149' })).toHaveAttribute(
    'href',
    '/a/res/56/149/#op1',
  );
  await expect(paragraph(3).locator('.draft del')).toHaveText('United Nations human rights');
  await expect(paragraph(3).locator('blockquote')).toContainText(
    'relevant United Nations human rights',
  );
  await expect(paragraph(4).locator('.draft')).toHaveText(
    '3. Names <b onclick=alert(1)>markup</b> without fear.',
  );
  await page.getByLabel('Amended').check();
  await expect(page.locator('.check ol > li:visible')).toHaveCount(2);
  expect(sent).toEqual([]);
});

test('the check is saved as Word with tracked changes, as HTML and as Markdown', async ({
  page,
}) => {
  await page.goto('/check/?against=56/149');
  await check(page, draft);
  const word = new Uint8Array(await saved(page, 'Word, with tracked changes'));
  const accepted = paragraphWords(answerChanges(word, 'accept'));
  expect(accepted.slice(0, 5).map((words) => words.replace('\t', ' '))).toEqual(
    draft.split('\n\n'),
  );
  expect(paragraphWords(answerChanges(word, 'reject'))[3]).toContain(
    'relevant United Nations human rights mechanisms',
  );
  const html = (await saved(page, 'HTML')).toString();
  expect(html).toContain('<del> United Nations human rights</del>');
  expect(html).toContain('&#x3C;b onclick=alert(1)>');
  const markdown = (await saved(page, 'Markdown')).toString();
  expect(markdown).toContain('~~United Nations human rights');
  expect(markdown).toContain('General Assembly resolution 56/149, para. 6');
});

async function saved(page: Page, name: string): Promise<Buffer> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name, exact: true }).click();
  return readFile(await (await download).path());
}

test('a draft is there again after a reload, and erased by one button', async ({ page }) => {
  await page.goto('/check/');
  await check(page, draft);
  await page.reload();
  await expect(page.getByRole('status')).toContainText('4 paragraphs');
  await page.getByRole('button', { name: 'Erase' }).click();
  await expect(page.locator('.results')).toBeHidden();
  await page.reload();
  await expect(page.getByLabel('Draft or quotation')).toHaveValue('');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('what Word puts on the clipboard is pasted as its words', async ({ page }) => {
  await page.goto('/check/');
  const field = page.getByLabel('Draft or quotation');
  await field.focus();
  await field.evaluate((element) => {
    const data = new DataTransfer();
    data.setData('text/html', '<p><i>Recalling</i> a fact,</p><ol><li>Decides <b>to</b> act.</ol>');
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  });
  await expect(field).toHaveValue('Recalling a fact,\n\n1. Decides to act.');
});

const word = Buffer.from(
  writeWord({
    title: 'A draft',
    author: 'A delegate',
    date: null,
    head: ['', ''],
    foot: [],
    blocks: [
      { type: 'paragraph', style: 'Numbered', pieces: [plainRun('1.\tDecides to act at once.')] },
    ],
  }),
);

test('a Word file that is opened is read and checked', async ({ page }) => {
  await page.goto('/check/');
  await page
    .getByLabel('Open a file')
    .setInputFiles({ name: 'a.docx', mimeType: '', buffer: word });
  await expect(page.getByRole('status')).toContainText('Held against');
  await expect(page.getByLabel('Draft or quotation')).toHaveValue('1. Decides to act at once.');
});

test('a file that holds no draft, or too much, ends in a sentence', async ({ page }) => {
  for (const [what, name, bytes, says] of [
    [
      'a zip bomb',
      'a.docx',
      zipSync({ 'word/document.xml': new Uint8Array(20_000_000) }),
      'unpacks to more',
    ],
    ['a file of 11 MB', 'a.docx', new Uint8Array(11_000_000), 'Up to 10 MB are read.'],
    ['an old Word file', 'a.doc', strToU8('\u00D0\u00CF'), 'save it as .docx or as text'],
    ['a picture', 'a.png', new Uint8Array([0x89, 0x50, 0, 0]), 'holds no text'],
  ] as const) {
    await page.goto('/check/');
    const buffer = Buffer.from(bytes);
    await page.getByLabel('Open a file').setInputFiles({ name, mimeType: '', buffer });
    await expect.soft(page.getByRole('status'), what).toContainText(says);
    await expect.soft(page.getByLabel('Draft or quotation'), what).toHaveValue('');
  }
});

test('one sentence with its citation is checked as a quotation', async ({ page }) => {
  await page.goto('/check/');
  await check(
    page,
    '“mutual understanding, dialogue, cooperation, transparency and confidence-building” (General Assembly resolution 56/149, para. 6)',
  );
  await expect(page.locator('.verdict')).toHaveText(
    'The words are exact, but stand in PP7 of GA 56/149, and not where the citation says.',
  );
  await expect(page.locator('.quotation').getByRole('link')).toHaveAttribute(
    'href',
    '/a/res/56/149/#pp7',
  );
  await expect(page.locator('.check ol')).toBeHidden();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says what it needs, and offers nothing that does nothing', async ({ page }) => {
    await page.goto('/check/');
    await expect(page.locator('noscript p')).toContainText('Checking needs JavaScript.');
    await expect(page.getByRole('button', { name: 'Check', exact: true })).toBeDisabled();
  });
});

for (const width of [1360, 320]) {
  test.describe(`${width} px`, () => {
    test.use({ viewport: { width, height: 900 } });
    test('axe finds nothing in a checked draft, light or dark, and nothing runs off the side', async ({
      page,
    }) => {
      await page.goto('/check/?against=56/149');
      await check(page, draft);
      await expectAccessible(page);
      expect(await overflow(page)).toBe(0);
    });
  });
}
