import { describe, expect, test } from 'vitest';
import {
  parsePinpoint,
  pinpointAfter,
  pinpointBefore,
} from '../../../../src/citing/recognise/pinpoint.ts';

describe('a pinpoint means a paragraph', () => {
  test.each([
    ['paragraph 5', 'op5'],
    ['para. 292', 'op292'],
    ['para.5', 'op5'],
    ['operative paragraph 5', 'op5'],
    ['OP5', 'op5'],
    ['op 5', 'op5'],
    ['#op5', 'op5'],
    ['paragraph 5 (a) (ii)', 'op5-a-ii'],
    ['op5-a', 'op5-a'],
    ['PP7', 'pp7'],
    ['seventh preambular paragraph', 'pp7'],
    ['twenty-first preambular paragraph', 'pp21'],
    ['3rd preambular paragraph', 'pp3'],
    ['preambular paragraph 3', 'pp3'],
    ['note 3', 'fn3'],
  ])('"%s" is %s', (text, anchor) => {
    expect(parsePinpoint(text)?.anchor).toBe(anchor);
  });
});

describe('a pinpoint means a run of paragraphs', () => {
  test.each([
    ['paragraphs 12 and 13', 'op12:op13'],
    ['paras. 61–76', 'op61:op76'],
    ['paragraphs 3, 4 and 5', 'op3:op5'],
    ['third and fourth preambular paragraphs', 'pp3:pp4'],
    ['op3:op5', 'op3:op5'],
  ])('"%s" is %s', (text, anchor) => {
    expect(parsePinpoint(text)?.anchor).toBe(anchor);
  });
});

describe('a pinpoint has no single anchor', () => {
  test.each([
    'chap. II, sect. A',
    'Article 1, paragraph 3',
    'Article 2 (4)',
    'annexes I and II',
    'part one, chap. XI',
    'sect. III.C',
    'paragraph 5 of the annex',
    'paragraphs 5 and 9',
    'paragraph 0',
  ])('"%s"', (text) => {
    expect(parsePinpoint(text)).toEqual({ text, anchor: null });
  });
});

test.each(['hello', '5', '56/149', 'paragraph', ''])('"%s" is no pinpoint', (text) => {
  expect(parsePinpoint(text)).toBeNull();
});

describe('behind a citation', () => {
  test.each([
    [', chap. III.', 'chap. III'],
    ['), chap. II, sect. A.', 'chap. II, sect. A'],
    [', in particular Article 1, paragraph 3, as well as', 'Article 1, paragraph 3'],
    [', annex, and resolution 44/25', 'annex'],
    [', paras. 2 and 3, 55/2', 'paras. 2 and 3'],
  ])('"%s" names %s', (text, pinpoint) => {
    expect(pinpointAfter(text, 0)?.pinpoint.text).toBe(pinpoint);
  });

  test('what belongs to the next citation is not taken', () => {
    expect(pinpointAfter(', paragraph 14 of resolution 55/180', 0)).toBeNull();
    expect(pinpointAfter(', Article 2 (4) of the Charter', 0)).toBeNull();
  });
});

describe('before a citation', () => {
  test.each([
    ['Recalls paragraph 5 of its ', 'paragraph 5'],
    ['paragraphs 12 and 13 of its ', 'paragraphs 12 and 13'],
    ['as set out in annex I to ', 'annex I'],
    ['the seventh preambular paragraph of ', 'seventh preambular paragraph'],
    ['in paragraph 5 of the annex to ', 'paragraph 5 of the annex'],
    ['under Article 51 of the ', 'Article 51'],
  ])('"%s" names %s', (text, pinpoint) => {
    expect(pinpointBefore(text, text.length)?.text).toBe(pinpoint);
  });

  test('"as part of its" names no part', () => {
    expect(pinpointBefore('as part of its ', 15)).toBeNull();
  });
});
