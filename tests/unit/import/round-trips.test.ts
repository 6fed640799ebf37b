import { describe, expect, test } from 'vitest';
import { readAkomaNtoso } from '../../../src/reading/akoma-ntoso/read-akoma-ntoso.ts';
import { readPlainText } from '../../../src/reading/plain-text/read-plain-text.ts';
import { contentFileOf, shippedFile } from '../../support/bring-in.ts';
import { createAddresses } from '../../../src/site/create-addresses.ts';
import { writeResolution } from '../../../src/formats/write-resolution.ts';
import { readDocument } from '../../../src/import/read-document.ts';
import { checkResolution } from '../../../src/content/check-resolution.ts';
import { createLibrary } from '../../../src/library/create-library.ts';
import { everyDraft, everyStructure, withoutFormula } from '../../support/every-structure.ts';
import { resolutionId } from '../../../src/model/symbols/symbol.ts';
import { shippedLibrary } from '../../support/shipped-library.ts';
import { shippedXml } from '../../support/shipped-xml.ts';
import { shippedTexts } from '../../support/texts.ts';

const library = shippedLibrary();
const addresses = createAddresses('https://resolutions.example', '/');

function written(format: 'md' | 'txt', id: string): string {
  const { target, comparisons } = library;
  return writeResolution(format, library.resolution(id), { addresses, target, comparisons });
}

test.each(shippedTexts)('the Akoma Ntoso of $id comes back as its content file', ({ id }) => {
  const document = readAkomaNtoso(shippedXml(id));
  expect(contentFileOf(document, { path: id })).toBe(shippedFile(id));
});

test.each(shippedTexts)('the source of $id gives its content file', ({ id, source }) => {
  expect(contentFileOf(readPlainText(source), { path: id })).toBe(shippedFile(id));
});

test.each(shippedTexts)('the Markdown of $id comes back as its content file', async ({ id }) => {
  const document = await readDocument(new TextEncoder().encode(written('md', id)));
  expect(contentFileOf(document, { path: id })).toBe(shippedFile(id));
});

test.each(shippedTexts)(
  'the plain text of $id comes back as its content file, but for italics that are no leads',
  async ({ id }) => {
    const document = await readDocument(new TextEncoder().encode(written('txt', id)));
    const unset = (file: string): string =>
      file.replace(/^(\[\^\d+\]: .*)$/gm, (note) => note.replaceAll('*', ''));
    expect(contentFileOf(document, { path: id })).toBe(unset(shippedFile(id)));
  },
);

/** A content file without what plain text does not print: links, bold, and italics within words. */
function withoutTypography(file: string): string {
  return file
    .replace(/\[([^\]]+)\]\([^)]+\)/g, '$1')
    .replace(/\*\*(\w+)\*\*/g, '$1')
    .replace(/(?<=\w+.*\w.* )\*(\w+)\*(?= ?\w|\[|$)/gm, '$1');
}

describe.each([
  ['a text with every structure', everyStructure],
  ['a draft with all that stands above one', everyDraft],
  ['a text without its enacting formula', withoutFormula],
])('%s', (_, file) => {
  const symbol = /^symbol: (.*)$/m.exec(file)?.[1];
  const id = symbol === undefined ? 'e/cn.4/2044/draft' : resolutionId(symbol);
  const checked = checkResolution(file, id, new Set([id]));
  if (!checked.ok) throw new Error(checked.faults.map(({ message }) => message).join('\n'));
  const { resolution, target, comparisons } = createLibrary([checked.resolution], []);

  const back = async (format: 'xml' | 'md' | 'txt'): Promise<string> => {
    const context = { addresses, target, comparisons };
    const bytes = new TextEncoder().encode(writeResolution(format, resolution(id), context));
    return contentFileOf(await readDocument(bytes), symbol === undefined ? { path: id } : {});
  };

  test.each(['xml', 'md'] as const)(
    'comes back from its .%s as its content file',
    async (format) => {
      expect(await back(format)).toBe(file);
    },
  );

  test('comes back from its .txt, but for links, bold and italics that are no leads', async () => {
    expect(await back('txt')).toBe(withoutTypography(file));
  });
});
