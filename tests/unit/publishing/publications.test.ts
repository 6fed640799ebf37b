import { expect, test } from 'vitest';
import {
  collectionOfTexts,
  publicationsForChecks,
  textsOfCollection,
} from '../../../src/publishing/collection.ts';
import { makeFiles } from '../../../src/publishing/publication.ts';
import {
  dataOfText,
  publicationsOfPair,
  publicationsOfText,
} from '../../../src/publishing/publications.ts';
import type { CollectionJson } from '../../../src/drafting/collection-json.ts';
import { createAddresses } from '../../../src/site/create-addresses.ts';
import { shippedLibrary } from '../../support/shipped-library.ts';

const library = shippedLibrary();
const published = { library, addresses: createAddresses('https://texts.example', '/') };
const pathsOf = (publications: readonly { readonly path: string }[]) =>
  publications.map(({ path }) => path);

test('a text is published in every format', async () => {
  const text = library.resolution('a/res/56/149');
  const publications = [dataOfText(text, published), ...publicationsOfText(text, published)];
  expect(pathsOf(publications)).toEqual(
    ['json', 'docx', 'md', 'txt', 'xml', 'bib', 'ris'].map((end) => `a/res/56/149.${end}`),
  );
  for (const { make } of publications) expect((await make()).length).toBeGreaterThan(100);
});

test('a comparison is published as data and for Word, under both texts', () => {
  const [pair] = library.comparisons.pairs;
  expect(pair && pathsOf(publicationsOfPair(pair, published))).toEqual(
    ['json', 'docx'].map((end) => `e/cn.4/2002/draft/compared-with/a/res/56/149.${end}`),
  );
});

test('all texts are published a line each, from which is made what checks need, in as many pieces as the list says', async () => {
  const data = await makeFiles(library.resolutions.map((text) => dataOfText(text, published)));
  const lines = new TextDecoder().decode(collectionOfTexts(data));
  expect(lines.trim().split('\n')).toHaveLength(2);
  const all = publicationsForChecks(textsOfCollection(lines));
  const list = JSON.parse(String(await all[0]?.make())) as CollectionJson;
  expect(list.texts.map(({ id }) => id)).toEqual(library.resolutions.map(({ id }) => id));
  expect(pathsOf(all).slice(1)).toEqual(
    Array.from({ length: list.pieces }, (_, piece) => `check/language/${piece}.json`),
  );
});
