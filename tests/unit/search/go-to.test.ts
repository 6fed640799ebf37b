import { describe, expect, test } from 'vitest';
import type { KnownResolution } from '../../../src/search/places/cited-place.ts';
import { destination, lettersNamed } from '../../../src/search/places/go-to.ts';

const adopted: KnownResolution = {
  id: 'a/res/56/149',
  symbol: 'A/RES/56/149',
  designation: '56/149',
  organ: 'General Assembly',
  status: 'adopted',
};
const draft: KnownResolution = {
  id: 'e/cn.4/2002/draft',
  symbol: null,
  designation: '2002/…',
  organ: 'Commission on Human Rights',
  status: 'draft',
};
const council: KnownResolution = {
  id: 's/res/1325(2000)',
  symbol: 'S/RES/1325 (2000)',
  designation: '1325 (2000)',
  organ: 'Security Council',
  status: 'adopted',
};
const lettered: KnownResolution = {
  ...adopted,
  id: 'a/res/57/270b',
  symbol: 'A/RES/57/270 B',
  designation: '57/270 B',
};
const all = [adopted, draft, council, lettered];

describe('a query leads straight to a place:', () => {
  test.each([
    ['A/RES/56/149', 'a/res/56/149', null],
    ['a/res/56/149', 'a/res/56/149', null],
    ['56/149', 'a/res/56/149', null],
    ['GA 56/149', 'a/res/56/149', null],
    ['General Assembly resolution 56/149', 'a/res/56/149', null],
    ['56/149 5', 'a/res/56/149', 'op5'],
    ['56/149, para. 5', 'a/res/56/149', 'op5'],
    ['56/149 para 5', 'a/res/56/149', 'op5'],
    ['56/149 op5', 'a/res/56/149', 'op5'],
    ['A/RES/56/149 op5', 'a/res/56/149', 'op5'],
    ['A/RES/56/149 OP 5 (a)', 'a/res/56/149', 'op5-a'],
    ['56/149 pp2', 'a/res/56/149', 'pp2'],
    ['56/149 3-5', 'a/res/56/149', 'op3:op5'],
    ['2002 pp7', 'e/cn.4/2002/draft', 'pp7'],
    ['2002/… pp7', 'e/cn.4/2002/draft', 'pp7'],
    ['CHR 2002 op1', 'e/cn.4/2002/draft', 'op1'],
    ['draft op4', 'e/cn.4/2002/draft', 'op4'],
    ['draft', 'e/cn.4/2002/draft', null],
    ['seventh preambular paragraph of 56/149', 'a/res/56/149', 'pp7'],
    ['paragraph 5 of General Assembly resolution 56/149', 'a/res/56/149', 'op5'],
    ['paragraphs 3 to 5 of resolution 56/149', 'a/res/56/149', 'op3:op5'],
    [
      'paragraph 4 of draft resolution 2002/… of the Commission on Human Rights',
      'e/cn.4/2002/draft',
      'op4',
    ],
    ['S/RES/1325 (2000) para. 3', 's/res/1325(2000)', 'op3'],
    ['1325 (2000)', 's/res/1325(2000)', null],
    ['1325', 's/res/1325(2000)', null],
    ['SC 1325, para. 3', 's/res/1325(2000)', 'op3'],
    ['Security Council resolution 1325 (2000)', 's/res/1325(2000)', null],
    ['57/270 B', 'a/res/57/270b', null],
    ['57/270b op4', 'a/res/57/270b', 'op4'],
  ])('%s', (query, id, anchor) => {
    expect(destination(query, all, null)).toEqual({ id, anchor });
  });

  test.each([
    ['op4', 'op4'],
    ['pp 2', 'pp2'],
    ['para. 5', 'op5'],
    ['paragraph 5', 'op5'],
    ['sect. II, para. 3', 'ii-op3'],
    ['annex, art. 10', 'annex-art10'],
    ['note 3', 'fn3'],
    ['seventh preambular paragraph', 'pp7'],
  ])('%s, in the resolution that is being read', (query, anchor) => {
    expect(destination(query, all, 'a/res/56/149')).toEqual({ id: 'a/res/56/149', anchor });
    expect(destination(query, all, null)).toBeNull();
  });
});

describe('a query is searched for:', () => {
  test.each([
    '',
    'human rights',
    '5',
    '2002 human rights',
    'cooperation of states',
    '99/1',
    'op',
    '"draft op4"',
    '55/109 op3',
  ])('“%s”', (query) => {
    expect(destination(query, all, 'a/res/56/149')).toBeNull();
  });

  test('a designation that two resolutions share', () => {
    const other = { ...adopted, id: 'a/hrc/res/56/149', symbol: 'A/HRC/RES/56/149' };
    expect(destination('56/149', [adopted, other], null)).toBeNull();
    expect(destination('A/HRC/RES/56/149', [adopted, other], null)).toEqual({
      id: 'a/hrc/res/56/149',
      anchor: null,
    });
  });
});

test('a number that is held in letters leads to their list', () => {
  const other = { ...lettered, id: 'a/res/57/270a', symbol: 'A/RES/57/270 A' };
  const held = [...all, { ...other, designation: '57/270 A' }];
  for (const query of ['57/270', 'A/RES/57/270', '57/270 A and B', 'GA 57/270 A-B']) {
    expect(lettersNamed(query, held), query).toBe('a/res/57/270');
  }
  expect(lettersNamed('56/149', held)).toBeNull();
  expect(lettersNamed('57/270 torture', held)).toBeNull();
});
