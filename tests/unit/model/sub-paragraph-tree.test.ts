import { describe, expect, test } from 'vitest';
import { parseSubParagraphLabel } from '../../../src/model/places/sub-paragraph-label.ts';
import {
  LabelOrderError,
  nestByLabel,
  type LabelledNode,
} from '../../../src/model/places/sub-paragraph-tree.ts';

/** Nests `(a) (i) (ii) (b)` and writes the result as `(a)[(i) (ii)] (b)`. */
function nest(labels: string): string {
  const blocks = labels.split(' ').map((marker) => {
    const label = parseSubParagraphLabel(`${marker} words`);
    if (!label) throw new Error(`${marker} is no label`);
    return { label, value: marker };
  });
  return write(nestByLabel(blocks));
}

function write(nodes: readonly LabelledNode<string>[]): string {
  return nodes
    .map(({ value, children }) => value + (children.length > 0 ? `[${write(children)}]` : ''))
    .join(' ');
}

describe('sub-paragraphs', () => {
  test.each([
    ['(a) (b) (c)', '(a) (b) (c)'],
    ['(a) (i) (ii) (b)', '(a)[(i) (ii)] (b)'],
    ['(a) (i) a. b. (ii) (b) (i)', '(a)[(i)[a. b.] (ii)] (b)[(i)]'],
    ['(a) (i) a. i. ii. b.', '(a)[(i)[a.[i. ii.] b.]]'],
    ['(i) (ii) (iii) (iv) (v) (vi)', '(i) (ii) (iii) (iv) (v) (vi)'],
    ['(g) (h)', ''],
  ])('%s are nested by their labels', (labels, nested) => {
    if (nested === '') expect(() => nest(labels)).toThrow(LabelOrderError);
    else expect(nest(labels)).toBe(nested);
  });

  test('(i) after (h) is a letter when (j) follows', () => {
    expect(nest('(a) (b) (c) (d) (e) (f) (g) (h) (i) (j)')).toBe(
      '(a) (b) (c) (d) (e) (f) (g) (h) (i) (j)',
    );
  });

  test('(i) after (h) opens a list under it when (ii) follows', () => {
    expect(nest('(a) (b) (c) (d) (e) (f) (g) (h) (i) (ii) (i)')).toBe(
      '(a) (b) (c) (d) (e) (f) (g) (h)[(i) (ii)] (i)',
    );
  });

  test('(aa) follows (z)', () => {
    const letters = Array.from('abcdefghijklmnopqrstuvwxyz')
      .concat('aa', 'bb')
      .map((letter) => `(${letter})`);
    expect(nest(letters.join(' '))).toBe(letters.join(' '));
  });

  test.each([
    ['(b)', 'the first sub-paragraph is labelled (b); a series opens with (a) or (i)'],
    [
      '(a) (c)',
      'sub-paragraph (c) does not follow (a): a label is missing, repeated or out of order',
    ],
    [
      '(a) (b) (b)',
      'sub-paragraph (b) does not follow (b): a label is missing, repeated or out of order',
    ],
    [
      '(a) (i) (iii)',
      'sub-paragraph (iii) does not follow (i): a label is missing, repeated or out of order',
    ],
  ])('%s cannot be', (labels, message) => {
    expect(() => nest(labels)).toThrow(message);
  });
});

describe('a sub-paragraph label', () => {
  test.each([
    ['(a) To return', '(a)'],
    ['(ii) To keep', '(ii)'],
    ['b. To keep', 'b.'],
  ])('opens “%s”', (text, marker) => {
    expect(parseSubParagraphLabel(text)?.marker).toBe(marker);
  });

  test.each(['(Part I) says', 'Decides (a) to', 'i.e. the', '(see) note', 'end. Then'])(
    'does not open “%s”',
    (text) => {
      expect(parseSubParagraphLabel(text)).toBeNull();
    },
  );
});
