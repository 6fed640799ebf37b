import { describe, expect, test } from 'vitest';
import { readAkomaNtoso } from '../../../src/reading/akoma-ntoso/read-akoma-ntoso.ts';
import { readPlainText } from '../../../src/reading/plain-text/read-plain-text.ts';
import { contentFileOf, shippedFile } from '../../support/bring-in.ts';
import { createAddresses } from '../../../src/site/create-addresses.ts';
import { writeResolution } from '../../../src/formats/write-resolution.ts';
import { readDocument } from '../../../src/import/read-document.ts';
import { checkResolution } from '../../../src/content/check-resolution.ts';
import { createLibrary } from '../../../src/library/create-library.ts';
import { everyStructure } from '../../support/every-structure.ts';
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

describe('a text with every structure', () => {
  const id = 'a/res/99/7b';
  const checked = checkResolution(everyStructure, id, new Set([id]));
  if (!checked.ok) throw new Error(checked.faults.map(({ message }) => message).join('\n'));
  const own = createLibrary([checked.resolution], []);
  const as = (format: 'xml' | 'md'): Uint8Array =>
    new TextEncoder().encode(
      writeResolution(format, own.resolution(id), {
        addresses,
        target: own.target,
        comparisons: own.comparisons,
      }),
    );

  test('comes back from its Akoma Ntoso as its content file', async () => {
    expect(contentFileOf(await readDocument(as('xml')))).toBe(everyStructure);
  });

  test('comes back from its Markdown, but for cells that reach over others', async () => {
    const apart = everyStructure.replaceAll(' \\< |', '  |').replaceAll('| ^ |', '|  |');
    expect(contentFileOf(await readDocument(as('md')))).toBe(apart);
  });
});
