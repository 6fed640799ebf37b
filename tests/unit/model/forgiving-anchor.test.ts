import { describe, expect, test } from 'vitest';
import { forgiveAnchor } from '../../../src/model/places/forgiving-anchor.ts';

const canonical = [
  'op5',
  'op12',
  'pp3',
  'op5-a',
  'op5-a-ii',
  'op5-i',
  'op5-pp',
  'pp7-b',
  'ii-op3',
  'ii-op3-a',
  'annex-4',
  'annex2-4-b',
  'fn1',
  'op3:op5',
  'pp7:op2',
  'op5-a:op5-c',
  'op5-a-ii:op5-b',
  'ii-op3:iii-op1',
  'annex1-9:annex2-1',
  'fn1:fn3',
];

describe('a canonical anchor', () => {
  test.each(canonical)('%s stands for itself', (anchor) => {
    expect(forgiveAnchor(anchor)).toBe(anchor);
  });

  test.each(canonical)('%s may be typed in capitals', (anchor) => {
    expect(forgiveAnchor(anchor.toUpperCase())).toBe(anchor);
  });

  test.each(canonical)('%s may be percent-encoded', (anchor) => {
    expect(forgiveAnchor(encodeURIComponent(anchor))).toBe(anchor);
  });
});

test.each([
  ['OP5', 'op5'],
  ['op-5', 'op5'],
  ['op_5', 'op5'],
  ['5', 'op5'],
  ['5.', 'op5'],
  ['para5', 'op5'],
  ['para_5', 'op5'],
  ['para. 5', 'op5'],
  ['para.%205', 'op5'],
  ['paragraph-5', 'op5'],
  ['operative paragraph 5', 'op5'],
  ['paragraph 5(a)(ii)', 'op5-a-ii'],
  ['op5(a)', 'op5-a'],
  ['OP 5 (a)', 'op5-a'],
  ['op5.a', 'op5-a'],
  ['5a', 'op5-a'],
  ['OP\u{2011}5', 'op5'],
  ['PP3', 'pp3'],
  ['pp-3', 'pp3'],
  ['preambular-3', 'pp3'],
  ['preambular paragraph 3', 'pp3'],
  ['II OP3', 'ii-op3'],
  ['Annex 4 (b)', 'annex-4-b'],
  ['fn-2', 'fn2'],
  ['note2', 'fn2'],
  ['footnote_2', 'fn2'],
])('#%s means %s', (typed, anchor) => {
  expect(forgiveAnchor(typed)).toBe(anchor);
});

test.each([
  ['3-5', 'op3:op5'],
  ['3:5', 'op3:op5'],
  ['op3-5', 'op3:op5'],
  ['op3-op5', 'op3:op5'],
  ['OP3–OP5', 'op3:op5'],
  ['OP 3 – OP 5', 'op3:op5'],
  ['OP3%E2%80%93OP5', 'op3:op5'],
  ['paras3-5', 'op3:op5'],
  ['paras. 3 to 5', 'op3:op5'],
  ['para-3-para-5', 'op3:op5'],
  ['pp3-5', 'pp3:pp5'],
  ['notes 1-3', 'fn1:fn3'],
  ['ii-op3-5', 'ii-op3:ii-op5'],
  ['op5-a-op5-c', 'op5-a:op5-c'],
])('#%s means the range %s', (typed, range) => {
  expect(forgiveAnchor(typed)).toBe(range);
});

test.each([
  ['op5:op3', 'op3:op5'],
  ['5-3', 'op3:op5'],
  ['op2:pp7', 'pp7:op2'],
])('#%s falls, and is turned round to %s', (typed, range) => {
  expect(forgiveAnchor(typed)).toBe(range);
});

test('a range that stands still is the one paragraph', () => {
  expect(forgiveAnchor('op5:op5')).toBe('op5');
});

describe('nothing is meant by', () => {
  test.each([
    '',
    '-',
    ':',
    'main',
    'fnref3',
    'op',
    'op0',
    'op5:',
    '3-5-7',
    'op3:fn1',
    'op5(a)–(c)',
    '56/149',
    'op5<script>',
    'op5\u{0}',
    '%',
    '%E0%A4%A',
    '__proto__',
  ])('“%s”', (typed) => {
    expect(forgiveAnchor(typed)).toBeNull();
  });

  test.each(['a', ' ', '-1', '1-a', ':', '%'])('“%s”, typed fifty thousand times', (typed) => {
    expect(forgiveAnchor(typed.repeat(50_000))).toBeNull();
  });
});
