import { describe, expect, test } from 'vitest';
import { isMissing } from '../../../src/citing/missing-place.ts';

const plain = new Set(['pp1', 'pp2', 'op1', 'op2', 'op2-a', 'op2-b', 'op2-b-i', 'op3', 'fn1']);
const runningOn = new Set(['i', 'op1', 'op2', 'ii', 'op3', 'annex', 'annex-1', 'annex-2']);
const startingAgain = new Set(['i', 'i-op1', 'i-op2', 'ii', 'ii-b', 'ii-op1', 'ii-op2', 'ii-op3']);
const articles = new Set(['op1', 'annex1', 'annex1-art1-1', 'annex1-art2-1', 'annex2', 'annex2-4']);
const quoting = new Set(['op1', 'op2', 'op2-quoted-op3', 'op2-quoted-art10-a']);
const lettered = new Set(['sect-a', 'sect-a-op1', 'sect-b', 'sect-b-op1', 'table1']);

describe('a place is missing', () => {
  test.each([
    ['a number beyond the last', plain, 'op4'],
    ['a preambular paragraph beyond the last', plain, 'pp3'],
    ['a label beyond the last', plain, 'op2-c'],
    ['a label within a label', plain, 'op2-b-ii'],
    ['a label of a paragraph that is not there', plain, 'op9-a'],
    ['a note beyond the last', plain, 'fn2'],
    ['a number of a section', startingAgain, 'i-op3'],
    ['a section beyond the last', startingAgain, 'iv'],
    ['a paragraph of a section beyond the last', startingAgain, 'iv-op1'],
    ['a number that no section has', startingAgain, 'op4'],
    ['a number of the annex', runningOn, 'annex-3'],
    ['an article beyond the last', articles, 'annex1-art3'],
    ['a paragraph of an article', articles, 'annex1-art2-2'],
    ['an annex beyond the last', articles, 'annex3'],
    ['a table beyond the last', lettered, 'table2'],
  ])('%s', (_, known, anchor) => {
    expect(isMissing(known, anchor)).toBe(true);
  });
});

describe('a place may be there', () => {
  test.each([
    ['a paragraph', plain, 'op3'],
    ['a label in the midst of a paragraph', plain, 'op3-a'],
    ['a number that runs on through the sections', runningOn, 'ii-op3'],
    ['the only annex as annex I', runningOn, 'annex1-2'],
    ['an annex of a text without one', plain, 'annex'],
    ['a paragraph of an annex of a text without one', plain, 'annex-4'],
    ['a number of a section that is not named', startingAgain, 'op3'],
    ['an inner section by its letter alone', startingAgain, 'sect-b'],
    ['a section of a text without any', plain, 'ii'],
    ['a paragraph of a section of a text without any', plain, 'ii-op2'],
    ['an article whose annex is not named', articles, 'annex-art2'],
    ['the annex where there are several', articles, 'annex'],
    ['an article of a text without any', plain, 'annex-art7'],
    ['a number of a text that is quoted', quoting, 'op3'],
    ['an article of a text that is quoted', quoting, 'annex-art10'],
    ['a section by its letter', lettered, 'a-op1'],
    ['a preambular paragraph of a text without any', lettered, 'pp2'],
    ['a note of a text without any', lettered, 'fn3'],
  ])('%s', (_, known, anchor) => {
    expect(isMissing(known, anchor)).toBe(false);
  });
});
