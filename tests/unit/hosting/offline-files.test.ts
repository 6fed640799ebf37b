import { describe, expect, test } from 'vitest';
import {
  isNamedByContent,
  offlineAddress,
  offlineFiles,
} from '../../../src/hosting/offline-files.ts';

const frame = ['404.html', '_astro/preview.CB9Caq74.js', 'favicon.svg', 'index.json'];
const read = [
  'a/res/56/149.json',
  'a/res/56/149/index.html',
  'e/cn.4/2002/draft/compared-with/a/res/56/149/index.html',
  'index.html',
  'pagefind/fragment/en_b6a2af0.pf_fragment',
  'pagefind/pagefind.js',
];
const others = [
  '_redirects',
  'a/res/56/149.bib',
  'a/res/56/149.png',
  'e/cn.4/2002/draft/compared-with/a/res/56/149.json',
  'robots.txt',
  'schema/resolution.json',
  'sitemap.xml',
];

function chosen(bytes: number): string[] {
  const files = [...others, ...read, ...frame].map((path) => ({ path, bytes }));
  return offlineFiles(files, ['a/res/56/149', 'e/cn.4/2002/draft']);
}

describe('what is stored to be read offline', () => {
  test('is what pages need and show, in the order of its letters', () => {
    expect(chosen(1_000)).toEqual([...frame, ...read].sort());
  });

  test('may have two million bytes in all', () => {
    expect(chosen(200_000)).toHaveLength(10);
    expect(chosen(200_001)).toEqual(frame);
  });
});

test('a file that stands for its folder has the address of the folder', () => {
  expect(offlineAddress('a/res/56/149/index.html')).toBe('a/res/56/149/');
  expect(offlineAddress('index.html')).toBe('');
  expect(offlineAddress('404.html')).toBe('404.html');
});

test('scripts and the pieces of the search index are named by their content, other files are not', () => {
  const named = [...frame, ...read, 'pagefind/pagefind.en_b6a2af2c4d.pf_meta'].filter(
    isNamedByContent,
  );
  expect(named).toEqual([
    '_astro/preview.CB9Caq74.js',
    'pagefind/fragment/en_b6a2af0.pf_fragment',
    'pagefind/pagefind.en_b6a2af2c4d.pf_meta',
  ]);
});
