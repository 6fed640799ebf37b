import { expect, test } from 'vitest';
import { createAddresses } from '../../../src/site/create-addresses.ts';
import { excerpt } from '../../../src/formats/excerpt.ts';
import { writeResolution } from '../../../src/formats/write-resolution.ts';
import { createLibrary } from '../../../src/library/create-library.ts';
import { madeUpResolution } from '../../support/made-up-resolution.ts';

const addresses = createAddresses('https://resolutions.example', '/');

test('an excerpt of Markdown or plain text is one paragraph with its sub-paragraphs', () => {
  const numbers = Array.from({ length: 10 }, (_, index) => `${index + 1}. *Decides*`);
  const typed = numbers.map((opening) => `${opening}:\n\n    (a) To act;\n\n    (b) To go on;\n\n`);
  expect(excerptOf('md', typed.join(''), 'op9')).toBe(
    '9. *Decides*:\n\n   - (a) To act;\n\n   - (b) To go on;',
  );
  expect(excerptOf('txt', typed.join(''), 'op9')).toBe(
    '   9. Decides:\n\n      (a) To act;\n\n      (b) To go on;',
  );
});

test('where the paragraph has no number, the excerpt is the whole', () => {
  expect(excerptOf('txt', 'Noting,\n\n*Decides* to act.\n', 'op1')).toMatch(/^56\/149\. .*\/$/s);
});

function excerptOf(format: 'md' | 'txt', typed: string, anchor: string): string {
  const library = createLibrary([madeUpResolution('A/RES/56/149', typed)], []);
  const resolution = library.resolution('a/res/56/149');
  const paragraph = resolution.paragraphs.find((each) => each.anchor === anchor);
  if (!paragraph) throw new Error(`there is no ${anchor}`);
  const text = writeResolution(format, resolution, { ...library, addresses });
  return excerpt(format, text, paragraph);
}
