import { describe, expect, test } from 'vitest';
import { ordinalWords } from '../../../../src/model/symbols/ordinal-words.ts';
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

test('an ordinal in words is read up to the hundred and ninety-ninth', () => {
  for (let number = 1; number < 200; number += 1) {
    const words = `${ordinalWords(number)} preambular paragraph`;
    expect(pinpointAfter(`, ${words}`, 0)?.pinpoint.text).toBe(words);
  }
});

describe('a pinpoint means a place in a section, an annex or a quoted text', () => {
  test.each([
    ['section II', 'ii'],
    ['sect. III.C', 'iii-c'],
    ['section II, paragraph 3', 'ii-op3'],
    ['paragraph 14 of section XIII', 'xiii-op14'],
    ['sect. C, third preambular paragraph', 'sect-c-pp3'],
    ['annex', 'annex'],
    ['annex II', 'annex2'],
    ['annex, para. 46', 'annex-46'],
    ['paragraph 5 of the annex', 'annex-5'],
    ['annex, para. 4 (b)', 'annex-4-b'],
    ['annex, article 10', 'annex-art10'],
    ['annex, art. 10, para. 2 (a)', 'annex-art10-2-a'],
    ['article 10 of the annex', 'annex-art10'],
    ['annex, rule 44 (a)', 'annex-rule44-a'],
    ['annex II, sect. A, para. 3', 'annex2-sect-a-3'],
    ['paragraph 1 bis', 'op1bis'],
    ['paragraph 1 (a bis)', 'op1-abis'],
    ['second unnumbered paragraph', 'p2'],
    ['table 1', 'table1'],
    ['annex, table 1, note (a)', 'annex-table1-note-a'],
    ['note *', 'fna1'],
    ['paragraph 3 of the text quoted in paragraph 1', 'op1-quoted-op3'],
    ['¶ 1, quoted text 2, ¶ 3', 'op1-quoted2-op3'],
    ['§ II, ¶ 3', 'ii-op3'],
    ['pmbl. ¶ 7', 'pp7'],
    ['n.1', 'fn1'],
  ])('"%s" is %s', (text, anchor) => {
    expect(parsePinpoint(text)?.anchor).toBe(anchor);
  });
});

describe('a pinpoint means a run of paragraphs', () => {
  test.each([
    ['sect. IV, paras. 66–80', 'iv-op66:iv-op80'],
    ['paragraph 8 (a) to (c)', 'op8-a:op8-c'],
    ['paras 3–5', 'op3:op5'],
    ['¶¶ 3–5', 'op3:op5'],
    ['notes 1 to 3', 'fn1:fn3'],
    ['seventh and eighth preambular paragraphs and paragraphs 1 and 2', 'pp7:op2'],
    ['preambular paras 7–8 and paras 1–2', 'pp7:op2'],
    ['pmbl. ¶¶ 7–8, ¶¶ 1–2', 'pp7:op2'],
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
    [', para. 1 (a bis) (ii).', 'para. 1 (a bis) (ii)'],
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
    ['Recalls paragraph 1 (a bis) of its ', 'paragraph 1 (a bis)'],
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
