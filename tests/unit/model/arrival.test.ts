import { expect, test } from 'vitest';
import { arrivalAt } from '../../../src/model/places/arrival.ts';

const anchors = new Set(['pp1', 'op3', 'op4', 'op5', 'op5-b', 'op6', 'annex', 'annex-4', 'fn1']);

test.each([
  ['op5', 'op5'],
  ['OP%205', 'op5'],
  ['op5&utm_source=x', 'op5'],
  ['op5?utm_source=x&y=1', 'op5'],
  ['op3:op5&x', 'op3:op5'],
  ['op5%26x', 'op5'],
  ['op5/', 'op5'],
  ['op5-b', 'op5-b'],
  ['op5-a', 'op5'],
  ['op5-a-ii', 'op5'],
  ['op5-a:op6', 'op5:op6'],
  ['3-5', 'op3:op5'],
  ['annex-4-b', 'annex-4'],
  ['annex-9', 'annex'],
  ['annex1-4', 'annex-4'],
  ['annex2-4', null],
  ['fn1', 'fn1'],
  ['op99', null],
  ['op3:op99', null],
  ['fn9', null],
  ['%E0%A4%A', null],
  ['', null],
])('#%s arrives at %s', (fragment, place) => {
  expect(arrivalAt(fragment, (anchor) => anchors.has(anchor))).toBe(place);
});

test('the annex is the first of several', () => {
  const several = new Set(['annex1', 'annex1-4', 'annex2']);
  const arrives = (fragment: string) => arrivalAt(fragment, (anchor) => several.has(anchor));
  expect(arrives('annex')).toBe('annex1');
  expect(arrives('annex-4-b')).toBe('annex1-4');
});
