import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { publishedAddresses } from '../support/published-addresses.ts';
import { dist } from './dist.ts';

/** Every address that was ever published. Links to them live as long as the site. */
const list = new URL('published-addresses.txt', import.meta.url);
const published = readFileSync(list, 'utf8').split('\n').filter(Boolean);
const built = publishedAddresses(dist);

test('no address that was ever published has disappeared', () => {
  expect(published.filter((address) => !built.includes(address))).toEqual([]);
});

test('every address is on the list, to which `UPDATE=1 npm run test:built` adds new ones', () => {
  const added = built.filter((address) => !published.includes(address));
  if (process.env['UPDATE'] === '1' && added.length > 0) {
    writeFileSync(
      list,
      [...published, ...added]
        .sort()
        .map((address) => `${address}\n`)
        .join(''),
    );
  } else {
    expect(added).toEqual([]);
  }
});

test('the list has the pages, the formats and the paragraphs', () => {
  expect(published).toEqual(
    expect.arrayContaining([
      '/',
      '/a/res/56/149/',
      '/a/res/56/149/#op5',
      '/a/res/56/149/#fn1',
      '/a/res/56/149.json',
      '/e/cn.4/2002/draft/#pp12',
      '/references/#a_res_55_109',
    ]),
  );
});
