import { expect, test } from 'vitest';
import { readAkomaNtoso } from '../../../src/reading/akoma-ntoso/read-akoma-ntoso.ts';
import { readPlainText } from '../../../src/reading/plain-text/read-plain-text.ts';
import { contentFileOf, shippedFile } from '../../support/bring-in.ts';
import { shippedXml } from '../../support/shipped-xml.ts';
import { shippedTexts } from '../../support/texts.ts';

test.each(shippedTexts)('the Akoma Ntoso of $id comes back as its content file', ({ id }) => {
  const document = readAkomaNtoso(shippedXml(id));
  expect(contentFileOf(document, { path: id })).toBe(shippedFile(id));
});

test.each(shippedTexts)('the source of $id gives its content file', ({ id, source }) => {
  expect(contentFileOf(readPlainText(source), { path: id })).toBe(shippedFile(id));
});
