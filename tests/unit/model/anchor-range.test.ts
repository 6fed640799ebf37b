import { wholeText } from '../../../src/model/places/anchor.ts';
import { describe, expect, test } from 'vitest';
import { makeAnchorRange, parseAnchorRange } from '../../../src/model/places/anchor-range.ts';

const ranges = [
  'op3:op5',
  'op9:op10',
  'pp3:pp5',
  'pp7:op2',
  'op5-a:op5-c',
  'op5-a-i:op5-a-iii',
  'op5-a-ii:op5-b',
  'op5-i:op5-v',
  'op5-c:op7',
  'op5:op6-a',
  'ii-op3:ii-op5',
  'ii-op3:iii-op1',
  'ix-op2:x-op1',
  'pp7:i-op2',
  'annex-4:annex-6',
  'annex-4-a:annex-4-b',
  'annex1-9:annex2-1',
  'op20:annex-1',
  'fn1:fn3',
];

describe('a range of anchors', () => {
  test.each(ranges)('%s comes back as it was', (text) => {
    const range = parseAnchorRange(text);
    expect(range && makeAnchorRange(range)).toBe(text);
  });

  test.each(['op5', 'pp3', 'op5-a-ii', 'ii-op3', 'annex2-4-b', 'fn1'])(
    '%s alone is a range that begins and ends there',
    (text) => {
      const range = parseAnchorRange(text);
      expect(range?.from).toEqual(range?.to);
      expect(range && makeAnchorRange(range)).toBe(text);
    },
  );

  test('crosses from the preamble into the operative part', () => {
    expect(parseAnchorRange('pp7:op2')).toEqual({
      from: { ...wholeText, type: 'preambular', number: '7', labels: [] },
      to: { ...wholeText, type: 'operative', number: '2', labels: [] },
    });
  });

  test.each([
    ['falls', 'op5:op3'],
    ['falls', 'op10:op9'],
    ['falls from the operative part to the preamble', 'op2:pp7'],
    ['falls from one part to the one before', 'iii-op1:ii-op3'],
    ['falls from a part that is no roman numeral', 'iiv-op1:v-op3'],
    ['falls from the annex to the text', 'annex-1:op20'],
    ['falls from one annex to the one before', 'annex2-1:annex1-9'],
    ['falls among notes', 'fn3:fn1'],
    ['stands still', 'op5:op5'],
    ['stands still', 'op5-a:op5-a'],
    ['ends within its beginning', 'op5:op5-a'],
    ['begins within its end', 'op5-a:op5'],
    ['leads from a note to a paragraph', 'fn1:op5'],
    ['leads from a paragraph to a note', 'op5:fn1'],
    ['has three ends', 'op3:op4:op5'],
    ['has no beginning', ':op5'],
    ['has no end', 'op3:'],
    ['has no anchors', 'three:five'],
    ['is empty', ''],
  ])('is none where it %s: "%s"', (_, text) => {
    expect(parseAnchorRange(text)).toBeNull();
  });
});
