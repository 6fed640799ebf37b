import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/import/read-document.ts';
import { wordsOf } from '../../../src/reading/printed/runs.ts';
import { contentFileOf } from '../../support/bring-in.ts';
import { setDocument, type MadeBlock } from '../../support/pdf/set-document.ts';

const above: readonly MadeBlock[] = [
  { set: 'masthead', words: 'Ninety-ninth session' },
  { set: 'annex', words: 'Resolution adopted by the General Assembly on 20 September 2044' },
  { set: 'closing', words: '[*on the report of the Third Committee* (A/99/1)]' },
];
const title: MadeBlock = { set: 'title', words: '99/1. An example' };
const formula: MadeBlock = { set: 'paragraph', words: '*The General Assembly*,' };
const text: readonly MadeBlock[] = [
  { set: 'paragraph', words: '*Recalling* its resolution 98/1,' },
  { set: 'paragraph', words: '1. *Decides* to act.' },
];

describe('a text that is printed without its enacting formula', () => {
  test('begins below its title, and is said to have none', async () => {
    const document = await readDocument(setDocument('A/RES/99/1', [...above, title, ...text]));
    const file = contentFileOf(document);
    expect(file).toContain('asPrinted:\n  - formula missing\n');
    expect(file).toMatch(
      /\n---\n\n\*Recalling\* its resolution 98\/1,\n\n1\. \*Decides\* to act\.\n$/,
    );
  });

  test('is refused where no number tells that there is a title', async () => {
    const unnumbered = [...above, { ...title, words: 'An example' }, ...text];
    await expect(readDocument(setDocument('A/RES/99/1', unnumbered))).rejects.toThrow(
      /without its enacting formula/,
    );
  });
});

test('a title of the whole document is read over the end of its line, with its hyphen', async () => {
  const words =
    'Review of the implementation of resolutions on the format and aspects of the high-level forum on examples';
  const blocks = [...above, { set: 'item' as const, words }, title, formula, ...text];
  const { masthead } = await readDocument(setDocument('A/RES/99/1', blocks));
  expect(wordsOf(masthead.documentTitle)).toBe(words);
  expect(masthead.report).toBe('[on the report of the Third Committee (A/99/1)]');
});

describe('in the margins', () => {
  test('running heads, page and job numbers are left out in silence', async () => {
    const many = Array.from({ length: 40 }, (_, index) => ({
      set: 'paragraph' as const,
      words: `${index + 1}. *Requests* a report;`,
    }));
    const document = await readDocument(
      setDocument('A/RES/99/1', [...above, title, formula, ...many], [], {}, 'An example'),
    );
    expect(document.doubts).toEqual([]);
  });

  test('what else stands there is told, with its page', async () => {
    const many = Array.from({ length: 40 }, (_, index) => ({
      set: 'paragraph' as const,
      words: `${index + 1}. *Requests* a report;`,
    }));
    const document = await readDocument(
      setDocument('A/RES/99/1', [...above, title, formula, ...many], [], {}, 'Not for sale'),
    );
    expect(document.doubts).toEqual([
      {
        place: { unit: 'page', number: 2 },
        message:
          'In the margin stands “A/RES/99/1   Not for sale”, and was left out. If it belongs to the text, write it there.',
      },
    ]);
  });
});
