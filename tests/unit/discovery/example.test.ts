import { expect, test } from 'vitest';
import { findExample } from '../../../src/discovery/example.ts';
import type { UncitedResolution } from '../../../src/model/text/resolution.ts';
import { createLibrary } from '../../../src/library/create-library.ts';
import { madeUpResolution } from '../../support/made-up-resolution.ts';

const draft: UncitedResolution = {
  ...madeUpResolution('A/RES/55/1', '1. *Decides* so.\n'),
  status: 'draft',
  adopted: null,
};
const adopted = madeUpResolution(
  'A/RES/56/149',
  'Guided,\n\n1. *Decides* to act at great length;\n\n2. *Decides* to act.\n',
);
const exampleOf = (...files: UncitedResolution[]) => {
  const example = findExample(createLibrary(files, []).resolutions);
  return example && `${example.resolution.id}#${example.paragraph.anchor}`;
};

test('the example is the shortest operative paragraph of an adopted resolution', () => {
  expect(exampleOf(draft, adopted)).toBe('a/res/56/149#op2');
});

test('a text whose operative paragraphs have no numbers is no example while another has some', () => {
  const declaration = madeUpResolution('A/RES/55/2', 'We decide.\n\nWe act at length.\n');
  expect(exampleOf(declaration)).toMatch(/^a\/res\/55\/2#/);
  expect(exampleOf(declaration, adopted)).toBe('a/res/56/149#op2');
});

test('where nothing is adopted, a draft is the example', () => {
  expect(exampleOf(draft)).toBe('a/res/55/1#op1');
});

test('without resolutions there is no example', () => {
  expect(exampleOf()).toBeNull();
});
