import { readDocument } from '../../../src/import/read-document.ts';
import { contentFileOf } from '../../support/bring-in.ts';
import { expect, test } from '../../support/made-up-site.ts';
import { structuredFile, structuredId } from '../../support/structured-file.ts';

for (const [paper, options] of [
  ['A4', { format: 'A4' }],
  ['Letter', { format: 'Letter' }],
  ['A4, reduced', { format: 'A4', scale: 0.8 }],
] as const) {
  test(`a text of every structure that is printed on ${paper} is brought in as its content file`, async ({
    page,
  }) => {
    await page.goto(`/${structuredId}/`);
    const document = await readDocument(await page.pdf(options));
    expect(contentFileOf(document)).toBe(structuredFile.source);
  });
}
