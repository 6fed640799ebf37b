import { expect, test } from 'vitest';
import { brokenLinks } from '../support/broken-links.ts';
import { dist } from './dist.ts';

const served = { origin: 'http://localhost:4321', base: '/' };

test('every link on every page, and every address in the data, leads somewhere', () => {
  expect(dist.pages.size).toBeGreaterThan(5);
  expect(brokenLinks(dist, served)).toEqual([]);
});

test('a link to a page, a file or a place that is not there is noticed', () => {
  const links = ['/nowhere/', '/nothing.json', '/a/res/56/149/#op99', '#op98', '/about/#op1:op2'];
  const page = { ids: ['op98:'], links };
  const spoilt = { ...dist, pages: new Map(dist.pages).set('index.html', page) };
  expect(brokenLinks(spoilt, served)).toEqual(links.map((link) => `index.html → ${link}`));
  const data = { ...dist, read: () => Buffer.from('{"url":"http://localhost:4321/nowhere/#op1"}') };
  expect(brokenLinks(data, served)).toContain('index.json → http://localhost:4321/nowhere/#op1');
});

test('no page has an id twice', () => {
  for (const [file, { ids }] of dist.pages) {
    expect({ file, twice: ids.filter((id, at) => ids.indexOf(id) !== at) }).toEqual({
      file,
      twice: [],
    });
  }
});
