import { describe, expect, test } from 'vitest';
import { toJson } from '../../../src/formats/json.ts';
import { keptText, keptWords } from '../../../src/formats/kept/kept-text.ts';
import { keptMarkdown } from '../../../src/formats/kept/markdown.ts';
import { keptDocument, keptTable } from '../../../src/formats/kept/word.ts';
import { writeWord } from '../../../src/formats/word/write-word.ts';
import { anchorsIn } from '../../../src/citing/place-in-text.ts';
import { withSubParagraphs } from '../../../src/model/text/paragraphs.ts';
import { createAddresses } from '../../../src/site/create-addresses.ts';
import { structuredResolution } from '../../support/structured-resolution.ts';
import { paragraphWords } from '../../support/word-changes.ts';

const addresses = createAddresses('https://texts.example', '/');
const json = toJson(structuredResolution, addresses, []);

describe('a kept paragraph has all that stands under it', () => {
  test.each([
    [
      'op1',
      '1. Requests the farmers:\n• to wake early\nand to sleep\n(a) To sow:\n(i) Barley;\nGrain\tSacks\nRye\tten\televen\ntwelve\t\n(a bis) To mow;\nand to report on both;',
    ],
    ['op1-a-i', '(i) Barley;'],
    [
      'op2',
      '2. Recommends the following draft:\nThe Council,\nSeeing the roofs,\nI. Barns\n3. Mends them.',
    ],
    ['op2-quoted-op3', '3. Mends them.'],
    ['table1', 'Grain\tSacks\nRye\tten\televen\ntwelve\t'],
    ['annex1-rule44-a', '(a) Shut by night;'],
    ['pp2', 'Noting the following:\n(a) Hail;\n(b) Drought,\nas it has been told,'],
  ])('%s', (anchor, words) => {
    const kept = keptText(json, anchor, '');
    expect(kept && keptWords(kept)).toBe(words);
  });

  test('whatever paragraph of a text it is', () => {
    const anchors = withSubParagraphs(structuredResolution.paragraphs).map(({ anchor }) => anchor);
    expect(anchors.every((anchor) => anchorsIn(structuredResolution).has(anchor))).toBe(true);
    expect(anchors.filter((anchor) => keptText(json, anchor, '') === null)).toEqual([]);
  });

  test('nothing of a place that the text has not, or that is no paragraph', () => {
    expect(keptText(json, 'op9', '')).toBeNull();
    expect(keptText(json, 'annex1', '')).toBeNull();
  });
});

test('it is saved line by line, with its citation once', () => {
  const list = ['op1', 'pp1'].flatMap((anchor) => keptText(json, anchor, 'Mine') ?? []);
  expect(keptMarkdown(list, addresses)).toMatch(
    /^> 1\\\. Requests the farmers:\n>\n> • to wake early\n>\n[^]*\n\n\[.*para\. 1\]\(https.*#op1\)\n\nMine\n/,
  );
  const words = paragraphWords(writeWord(keptDocument(list, addresses)));
  expect(words.slice(0, 3)).toEqual([
    '1.\tRequests the farmers:',
    '•\tto wake early',
    'and to sleep',
  ]);
  const [head, ...cells] = paragraphWords(writeWord(keptTable(list, addresses)));
  expect(head).toBe('GA 99/7 B');
  expect(cells[0]).toContain('1. Requests the farmers:');
});
