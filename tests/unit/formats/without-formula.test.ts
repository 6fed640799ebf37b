import { expect, test } from 'vitest';
import { textHtml } from '../../../src/discovery/text-html.ts';
import { writeResolution } from '../../../src/formats/write-resolution.ts';
import { createAddresses } from '../../../src/site/create-addresses.ts';
import { shippedLibrary } from '../../support/shipped-library.ts';

const context = {
  addresses: createAddresses('https://resolutions.example', '/'),
  target: () => null,
  comparisons: { with: () => [] },
};
const [shipped] = shippedLibrary().resolutions;
if (!shipped) throw new Error('there is no text');
const text = { ...shipped, enactingFormula: [] };

test.each(['txt', 'md'] as const)(
  '.%s leaves no gap where no enacting formula is printed',
  (format) => {
    const written = writeResolution(format, text, context);
    expect(written).not.toContain('The General Assembly,');
    expect(written).not.toContain('\n\n\n');
  },
);

test('Akoma Ntoso has no element for an enacting formula that is not printed', () => {
  expect(writeResolution('xml', shipped, context)).toContain('<formula');
  expect(writeResolution('xml', text, context)).not.toContain('<formula');
});

test('JSON has the empty enacting formula that its schema asks for', () => {
  const json = JSON.parse(writeResolution('json', text, context)) as unknown;
  expect(json).toMatchObject({ enactingFormula: '' });
});

test('the feed has no empty paragraph where no enacting formula is printed', () => {
  expect(textHtml(text, context)).not.toMatch(/<p(?: ?\/>|><\/p>)/);
});
