/** What no reader means: it is answered like anything else, and no pattern is caught in it. */
import { describe, expect, test } from 'vitest';
import { forgiveAnchor } from '../../src/model/places/forgiving-anchor.ts';
import { findByPath, queryFromPath } from '../../src/site/forgiving-path.ts';
import { destination } from '../../src/search/places/go-to.ts';
import { meaningsOf } from '../../src/search/words/acronyms.ts';
import { nearestWord, otherForms } from '../../src/search/words/forgiveness.ts';
import { readTerms } from '../../src/search/words/terms.ts';

const resolutions = [
  {
    id: 'a/res/56/149',
    symbol: 'A/RES/56/149',
    designation: '56/149',
    organ: 'General Assembly',
    status: 'adopted',
  },
] as const;

const readers: Readonly<Record<string, (text: string) => unknown>> = {
  'a fragment': forgiveAnchor,
  'a path': (text) => findByPath(`/${text}`, resolutions),
  'a query': (text) => destination(text, resolutions, 'a/res/56/149'),
};

const odd = [
  '<img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '\u202Egnp.exe',
  '\u0000',
  '%',
  '%E0%A4%A',
  '\uD800',
  '__proto__',
];

describe.each(Object.entries(readers))('%s names nothing', (_, read) => {
  test.each(odd)('that is %j', (text) => {
    expect(read(text)).toBeNull();
  });
});

/** Repeated, also between ends that spoil a match that had almost succeeded. */
const pieces = [
  '(',
  '1',
  'a',
  'a/',
  '/',
  '-',
  '1-a-',
  'a ',
  '1 ',
  'of ',
  ': ',
  '"',
  'a/res/',
  '(a) ',
];

describe.each(
  Object.entries({
    ...readers,
    'the words of a path': queryFromPath,
    'the words of a query': readTerms,
    'the acronyms of a query': meaningsOf,
    'other forms of a word': otherForms,
    'the nearest word': (text: string) => nearestWord(text, ['cooperation']),
  }),
)('%s: 100,000 characters are read before the test would give up', (_, read) => {
  test.each(pieces)('of %j', (piece) => {
    const long = piece.repeat(100_000 / piece.length);
    for (const text of [long, `op1${long}!`]) expect(() => read(text)).not.toThrow();
  });
});
