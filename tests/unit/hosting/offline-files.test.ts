import { expect, test } from 'vitest';
import { offlineAddress, offlineFiles } from '../../../src/hosting/offline-files.ts';
import { isNamedByContent } from '../../../src/site/offline.ts';

const kept = [
  '404.html',
  '_astro/preview.CB9Caq74.js',
  '_astro/print.CdO9ae9f.css',
  'a/res/56/149.bib',
  'a/res/56/149.docx',
  'a/res/56/149.json',
  'a/res/56/149/index.html',
  'check/language/0.json',
  'e/cn.4/2002/draft/compared-with/a/res/56/149.json',
  'e/cn.4/2002/draft/compared-with/a/res/56/149/index.html',
  'favicon.svg',
  'index.html',
  'index.json',
  'pagefind/fragment/en_b6a2af0.pf_fragment',
  'pagefind/pagefind.js',
];
const others = [
  '_redirects',
  'a/res/56/149.png',
  'feed.xml',
  'robots.txt',
  'schema/resolution.json',
  'sitemap.xml',
  'sw.js',
];

test('what is kept to be read offline is what pages need and lead to, in the order of its letters', () => {
  expect(offlineFiles([...others, ...kept].reverse())).toEqual(kept);
});

test('a file that stands for its folder has the address of the folder', () => {
  expect(offlineAddress('a/res/56/149/index.html')).toBe('a/res/56/149/');
  expect(offlineAddress('index.html')).toBe('');
  expect(offlineAddress('404.html')).toBe('404.html');
});

test('scripts, styles and the pieces of the search index are named by their content, other files are not', () => {
  expect(kept.filter(isNamedByContent)).toEqual([
    '_astro/preview.CB9Caq74.js',
    '_astro/print.CdO9ae9f.css',
    'pagefind/fragment/en_b6a2af0.pf_fragment',
  ]);
});
