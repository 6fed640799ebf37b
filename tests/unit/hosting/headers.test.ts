import { describe, expect, test } from 'vitest';
import { headerRules, headersText } from '../../../src/hosting/headers.ts';
import { readHeaders, valuesOf } from '../../support/header-rules.ts';

const files = [
  '404.html',
  '_astro/site.a1b2c3d4.js',
  'a/res/56/149.bib',
  'a/res/56/149.json',
  'a/res/56/149/index.html',
  'about/index.html',
  'favicon.svg',
  'index.html',
  'pagefind/fragment/en_1234560.pf_fragment',
  'pagefind/pagefind.en_123456.pf_meta',
  'pagefind/pagefind.js',
  'sw.js',
];
const long = 'public, max-age=31536000, immutable';
const short = 'public, max-age=0, must-revalidate';
const day = 'public, max-age=86400, stale-while-revalidate=604800';

describe('each file is cached', () => {
  const rules = headerRules(files, '/');
  test.each([
    ['/', short],
    ['/404.html', short],
    ['/a/res/56/149.json', short],
    ['/a/res/56/149/', short],
    ['/about/', short],
    ['/pagefind/pagefind.js', short],
    ['/sw.js', short],
    ['/favicon.svg', day],
    ['/_astro/site.a1b2c3d4.js', long],
    ['/pagefind/fragment/en_1234560.pf_fragment', long],
    ['/pagefind/pagefind.en_123456.pf_meta', long],
  ])('%s: %s', (address, value) => {
    expect(valuesOf('Cache-Control', address, rules)).toEqual([value]);
  });
});

test('every address has the headers that protect readers, and is open to other sites’ programs', () => {
  const rules = headerRules(files, '/');
  const sent = (name: string) => valuesOf(name, '/no/such/page', rules);
  expect(sent('X-Content-Type-Options')).toEqual(['nosniff']);
  expect(sent('Referrer-Policy')).toEqual(['strict-origin-when-cross-origin']);
  expect(sent('Cross-Origin-Opener-Policy')).toEqual(['same-origin']);
  expect(sent('Content-Security-Policy')).toEqual(["frame-ancestors 'self'"]);
  expect(sent('Access-Control-Allow-Origin')).toEqual(['*']);
  expect(sent('Permissions-Policy')[0]).toMatch(/^accelerometer=\(\), .*clipboard-write=\(self\)$/);
});

test('files of rare types are sent with them', () => {
  const rules = headerRules(files, '/');
  expect(valuesOf('Content-Type', '/a/res/56/149.bib', rules)).toEqual([
    'application/x-bibtex; charset=utf-8',
  ]);
  expect(valuesOf('Content-Type', '/a/res/56/149.json', rules)).toEqual([]);
});

test.each(['/docs', '/docs/'])('all paths stand below the base path %s', (base) => {
  const rules = headerRules(files, base);
  expect(rules.filter(({ path }) => !path.startsWith('/docs/'))).toEqual([]);
  expect(valuesOf('Cache-Control', '/docs/', rules)).toEqual([short]);
  expect(valuesOf('Cache-Control', '/docs/_astro/site.a1b2c3d4.js', rules)).toEqual([long]);
});

test('as many resolutions as there may be add no rule, so that hosts take all', () => {
  const many = Array.from({ length: 500 }, (_, number) => `a/res/99/${number}/index.html`);
  expect(headerRules([...files, ...many], '/')).toEqual(headerRules(files, '/'));
});

test('the file has a block for each rule: a path, and its headers indented', () => {
  const rules = [
    { path: '/*', headers: { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'origin' } },
    { path: '/a/*', headers: { 'Cache-Control': short } },
  ];
  expect(headersText(rules)).toBe(
    `/*\n  X-Content-Type-Options: nosniff\n  Referrer-Policy: origin\n\n/a/*\n  Cache-Control: ${short}\n`,
  );
  expect(readHeaders(headersText(rules))).toEqual(rules);
});
