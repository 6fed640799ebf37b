import { expect, test } from 'vitest';
import {
  excerptOf,
  examplesFrom,
  standingInWords,
} from '../../../src/components/collection/examples.ts';
import { madeUpCollection } from '../../support/made-up-line.ts';
import { shippedLibrary } from '../../support/shipped-library.ts';

test('the first page shows a place, opening words and a title to search for', () => {
  const { queries, place } = examplesFrom(shippedLibrary());
  expect(queries).toHaveLength(3);
  expect(queries[0]).toMatch(/^56\/149 para\. \d$/);
  expect(place?.text.id).toBe('a/res/56/149');
});

test('it says how the latest text stands to the one it follows', () => {
  const { comparison } = examplesFrom(shippedLibrary());
  expect(comparison && standingInWords(comparison)).toBe(
    'CHR 2002/… follows GA 56/149: keeps 3, amends 12, adds 5.',
  );
});

test('of texts that follow none it compares none, and of no texts it shows nothing', () => {
  const words = '1. *Calls upon* Member States to act.\n';
  const { queries, comparison } = examplesFrom(
    madeUpCollection({ symbol: 'A/RES/56/1', title: 'Roads', words }),
  );
  expect(queries).toEqual(['56/1 para. 1', 'Calls upon Member States to']);
  expect(comparison).toBeNull();
  expect(examplesFrom(madeUpCollection())).toEqual({ queries: [], place: null, comparison: null });
});

test('a long paragraph is cut at the end of a word', () => {
  const [text] = shippedLibrary().resolutions;
  const paragraph = text?.paragraphs[0];
  if (!paragraph) throw new Error('no paragraph');
  expect(excerptOf(paragraph, 40)).toMatch(/^.{1,40}[^ ] …$/);
});
