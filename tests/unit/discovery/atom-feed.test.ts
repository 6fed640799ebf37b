import { parseAtomFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { createAddresses } from '../../../src/site/create-addresses.ts';
import { writeAtomFeed } from '../../../src/discovery/atom-feed.ts';
import type { UncitedResolution } from '../../../src/model/text/resolution.ts';
import { createLibrary } from '../../../src/library/create-library.ts';
import { madeUpResolution } from '../../support/made-up-resolution.ts';
import { allNamed, parseXml, textIn, theOnly } from '../../support/xml.ts';

const added = {
  ...madeUpResolution(
    'A/RES/56/149',
    '*Recalling* its resolutions 56/150 and 55/2,[^1] *and* [a page](https://www.un.org/),\n\n1. **Requests** “A & B” to \\<act>, ]]>:\n\n   (a) Now;\n\n2. Decides.\n\n[^1]: A note.\n',
  ),
  added: '2026-11-21',
  meeting: '88th plenary meeting',
};
const undated = madeUpResolution('A/RES/56/150', '1. Decides.');
const draft: UncitedResolution = {
  ...madeUpResolution('A/C.3/56/L.1', '1. Decides.'),
  status: 'draft',
  adopted: null,
};

function write(files: readonly UncitedResolution[], base = '/'): string {
  const { resolutions, target } = createLibrary(files, []);
  const addresses = createAddresses('https://texts.example', base);
  return writeAtomFeed(resolutions, { addresses, target });
}

const read = (...files: UncitedResolution[]) => parseAtomFeed(write(files));
const titles = (...files: UncitedResolution[]) =>
  read(...files).entries?.map(({ title }) => title?.value);

test('a feed reader learns what the site is and where', () => {
  const feed = parseAtomFeed(write([added], '/docs/'));
  expect(feed).toMatchObject({
    id: 'https://texts.example/docs/feed.xml',
    title: { value: 'Resolution Texts' },
    links: [
      { rel: 'self', href: 'https://texts.example/docs/feed.xml' },
      { rel: 'alternate', type: 'text/html', href: 'https://texts.example/docs/' },
    ],
  });
  expect(feed.entries?.[0]?.id).toBe('https://texts.example/docs/a/res/56/149/');
});

test('a feed reader learns of a resolution what it is, whose, since when and where', () => {
  const [entry] = read(added).entries ?? [];
  expect(entry).toMatchObject({
    id: 'https://texts.example/a/res/56/149/',
    title: { value: 'A/RES/56/149 · Made-up resolution A/RES/56/149' },
    authors: [{ name: 'General Assembly' }],
    published: '2026-11-21T00:00:00Z',
    updated: '2026-11-21T00:00:00Z',
    summary: { value: 'Resolution of the General Assembly, adopted on 19 December 2001.' },
  });
  expect(entry?.links?.slice(0, 2)).toEqual([
    { rel: 'alternate', type: 'text/html', href: 'https://texts.example/a/res/56/149/' },
    { rel: 'alternate', type: 'application/json', href: 'https://texts.example/a/res/56/149.json' },
  ]);
});

test('a feed reader has the whole text, its signs and typography, with links to its places', () => {
  const here = 'https://texts.example/a/res/56/149/';
  expect(read(added, undated).entries?.[0]?.content).toEqual({
    type: 'html',
    value: [
      '<p>The General Assembly,</p>',
      '<p><em>Recalling</em> its resolutions <a href="https://texts.example/a/res/56/150/">56/150</a> and ' +
        `<a href="https://docs.un.org/en/A/RES/55/2">55/2</a>,<sup><a href="${here}#fn1">1</a></sup> <em>and</em> ` +
        '<a href="https://www.un.org/">a page</a>,</p>',
      `<p><a href="${here}#op1">1.</a> <strong>Requests</strong> “A &#x26; B” to &#x3C;act>, ]]>:</p>`,
      `<p><a href="${here}#op1-a">(a)</a> Now;</p>`,
      `<p><a href="${here}#op2">2.</a> Decides.</p>`,
      '<p><em>88th plenary meeting<br />19 December 2001</em></p>',
      `<p><sup><a href="${here}#fn1">1</a></sup> A note.</p>`,
    ].join(''),
  });
});

test('a feed of many texts has the newest whole, and sums up the others', () => {
  const texts = Array.from({ length: 12 }, (_, index) =>
    madeUpResolution(`A/RES/56/${index + 101}`, '1. Decides.'),
  );
  const entries = read(...texts).entries ?? [];
  expect(entries).toHaveLength(12);
  expect(entries.filter(({ content }) => content !== undefined)).toEqual(entries.slice(0, 10));
  expect(entries.every(({ summary }) => summary !== undefined)).toBe(true);
});

test('a text that does not say when it came counts from its adoption; a draft then is left out', () => {
  const [entry] = read(undated).entries ?? [];
  expect(entry).toMatchObject({
    published: '2001-12-19T00:00:00Z',
    updated: '2001-12-19T00:00:00Z',
  });
  expect(read(undated, draft).entries).toHaveLength(1);
  const [known] = read({ ...draft, added: '2026-11-21' }).entries ?? [];
  expect(known?.summary?.value).toBe('Draft resolution of the General Assembly.');
});

test('the newest text comes first, texts of one day by address, and the feed is as new as it', () => {
  const older = { ...madeUpResolution('A/RES/1/1', '1. Decides.'), added: '2026-11-20' };
  const sameDay = { ...madeUpResolution('A/RES/56/148', '1. Decides.'), added: '2026-11-21' };
  const files = [undated, older, added, sameDay];
  const newestFirst = ['A/RES/56/148', 'A/RES/56/149', 'A/RES/1/1', 'A/RES/56/150'].map(
    (symbol) => `${symbol} · Made-up resolution ${symbol}`,
  );
  expect(titles(...files)).toEqual(newestFirst);
  expect(titles(...files.toReversed())).toEqual(newestFirst);
  expect(read(...files).updated).toBe('2026-11-21T00:00:00Z');
});

test('the feed holds no more than the newest fifty', () => {
  const many = Array.from({ length: 51 }, (_, index) => ({
    ...madeUpResolution(`A/RES/60/${index + 1}`, '1. Decides.'),
    added: index === 0 ? '2026-11-20' : '2026-11-21',
  }));
  const found = titles(...many) ?? [];
  expect(found).toHaveLength(50);
  expect(found).not.toContain('A/RES/60/1 · Made-up resolution A/RES/60/1');
});

test('the feed and each entry have what RFC 4287 demands, and no two links of one kind', () => {
  for (const files of [[], [added, undated]]) {
    const feed = parseXml(write(files));
    expect(feed.attributes['xmlns']).toBe('http://www.w3.org/2005/Atom');
    for (const element of [feed, ...allNamed(feed, 'entry')]) {
      const own = element.children.filter((child) => child.type === 'element');
      for (const name of ['id', 'title', 'updated']) {
        expect(own.filter((child) => child.name === name)).toHaveLength(1);
      }
    }
    for (const entry of allNamed(feed, 'entry')) {
      expect(textIn(theOnly(entry, 'author'))).not.toBe('');
      const types = allNamed(entry, 'link').map(({ attributes }) => attributes['type']);
      expect(new Set(types).size).toBe(types.length);
    }
  }
});
