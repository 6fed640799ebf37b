import { readDocument } from '../../../src/import/read-document.ts';
import { contentFileOf } from '../../support/bring-in.ts';
import { expect, test } from '../../support/made-up-site.ts';
import { structuredFile, structuredId } from '../../support/structured-file.ts';

test('a text of every structure that is printed on A4 or Letter, or reduced, is brought in as its content file', async ({
  page,
}) => {
  await page.goto(`/${structuredId}/`);
  for (const [paper, options] of [
    ['A4', { format: 'A4' }],
    ['Letter', { format: 'Letter' }],
    ['A4, reduced', { format: 'A4', scale: 0.8 }],
  ] as const) {
    const document = await readDocument(await page.pdf(options));
    expect.soft(contentFileOf(document), paper).toBe(structuredFile.source);
  }
});
