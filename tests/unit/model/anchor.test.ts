import { describe, expect, test } from 'vitest';
import { makeAnchor, parseAnchor, type Anchor } from '../../../src/model/places/anchor.ts';

const grammar: [text: string, anchor: Anchor][] = [
  ['pp3', { type: 'preambular', part: null, number: 3, labels: [] }],
  ['op5', { type: 'operative', part: null, number: 5, labels: [] }],
  ['op5-a', { type: 'operative', part: null, number: 5, labels: ['a'] }],
  ['op5-a-ii', { type: 'operative', part: null, number: 5, labels: ['a', 'ii'] }],
  ['pp7-b', { type: 'preambular', part: null, number: 7, labels: ['b'] }],
  ['ii-op3', { type: 'operative', part: 'ii', number: 3, labels: [] }],
  ['ii-op3-a', { type: 'operative', part: 'ii', number: 3, labels: ['a'] }],
  ['annex-4', { type: 'annex', annex: null, number: 4, labels: [] }],
  ['annex2-4-b', { type: 'annex', annex: 2, number: 4, labels: ['b'] }],
  ['fn1', { type: 'note', number: 1 }],
];

describe('an anchor', () => {
  test.each(grammar)('%s says which paragraph it means', (text, anchor) => {
    expect(parseAnchor(text)).toEqual(anchor);
  });

  test.each(grammar)('%s is written as it is read', (text, anchor) => {
    expect(makeAnchor(anchor)).toBe(text);
  });

  test.each([
    '',
    'op',
    'op0',
    'op05',
    'OP5',
    'op-5',
    'op5-',
    'op5-A',
    '5',
    'para5',
    'fn',
    'annex',
    'op5:op7',
  ])('is not “%s”', (text) => {
    expect(parseAnchor(text)).toBeNull();
  });
});
