import { gunzipSync } from 'node:zlib';
import { close } from 'pagefind';
import { afterAll, expect, test } from 'vitest';
import { toJson } from '../../../src/formats/json.ts';
import { buildSearchFiles } from '../../../src/search/index/files.ts';
import { searchRecord } from '../../../src/search/index/records.ts';
import { readSearchText } from '../../../src/search/words/text.ts';
import { createAddresses } from '../../../src/site/create-addresses.ts';
import { createLibrary } from '../../../src/library/create-library.ts';
import { madeUpResolution } from '../../support/made-up-resolution.ts';

afterAll(async () => {
  await close();
});

const letters = 'bcdfghklmnprstvz';
/** A word of its own for each number. */
const word = (number: number): string =>
  Array.from(
    number.toString(16).padStart(4, '0'),
    (digit) => `${letters[parseInt(digit, 16)] ?? ''}a`,
  ).join('');

/** Paragraphs of 500 words each, which all texts have. */
const paragraphs = [0, 500, 1_000].map((from, at) => {
  const words = Array.from({ length: 500 }, (_, step) => word(from + step));
  return `${at + 1}. *Decides* on ${words.join(' ')};\n\n`;
});
const texts = Array.from({ length: 20 }, (_, at) =>
  madeUpResolution(`A/RES/99/${at + 1}`, `${paragraphs.join('')}4. *Requests* ${at}.\n`),
);
const addresses = createAddresses('https://resolutions.example', '/');
const { resolutions } = createLibrary(texts, []);
const files = await buildSearchFiles(
  resolutions.map((text) => searchRecord(toJson(text, addresses, []))),
);
const inFolder = (folder: string) => files.filter(({ path }) => path.startsWith(folder));

test('the index is in small pieces, since a word takes a whole one', () => {
  const sizes = inFolder('index/').map(({ content }) => content.length);
  expect(sizes.length).toBeGreaterThan(10);
  expect(Math.max(...sizes)).toBeLessThan(12_000);
});

test('a fragment is the text of a record, compressed', () => {
  const fragments = inFolder('fragment/');
  expect(fragments).toHaveLength(20);
  const [first] = fragments;
  const text = readSearchText(gunzipSync(first?.content ?? '').toString());
  expect(text.title).toBe(texts[0]?.title);
  expect(text.paragraphs.map(({ anchor }) => anchor)).toEqual(['op1', 'op2', 'op3', 'op4']);
});
