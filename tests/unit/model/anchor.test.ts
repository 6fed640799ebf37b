import { describe, expect, test } from 'vitest';
import {
  makeAnchor,
  parseAnchor,
  wholeText,
  type Anchor,
  type ParagraphAnchor,
} from '../../../src/model/places/anchor.ts';
import { placeLabel } from '../../../src/model/places/place-label.ts';

const annex = { ...wholeText, annex: { number: null } };
const article = (number: string) => ({ word: 'article', number }) as const;
const op1: ParagraphAnchor = { ...wholeText, type: 'operative', number: '1', labels: [] };

const grammar: [text: string, anchor: Anchor, label: string][] = [
  ['pp3', { ...op1, type: 'preambular', number: '3' }, 'PP3'],
  ['op5', { ...op1, number: '5' }, 'OP5'],
  ['op5-a', { ...op1, number: '5', labels: ['a'] }, 'OP5 (a)'],
  ['op5-a-ii', { ...op1, number: '5', labels: ['a', 'ii'] }, 'OP5 (a) (ii)'],
  ['pp7-b', { ...op1, type: 'preambular', number: '7', labels: ['b'] }, 'PP7 (b)'],
  ['op1bis', { ...op1, number: '1bis' }, 'OP1 bis'],
  ['op1a', { ...op1, number: '1a' }, 'OP1A'],
  ['op1-abis', { ...op1, labels: ['abis'] }, 'OP1 (a bis)'],
  ['op11-1', { ...op1, number: '11', labels: ['1'] }, 'OP11 (1)'],
  ['op3-2', { ...op1, number: '3', labels: ['2'] }, 'OP3 (2)'],
  ['op5-again', { ...op1, number: '5', labels: ['again'] }, 'OP5 again'],
  ['op5-a-again', { ...op1, number: '5', labels: ['a', 'again'] }, 'OP5 (a) again'],
  ['p2', { ...op1, type: 'unnumbered', number: '2' }, 'unnumbered para. 2'],

  ['ii', { ...wholeText, type: 'heading', sections: ['ii'], number: null }, 'sect. II'],
  ['ii-b', { ...wholeText, type: 'heading', sections: ['ii', 'b'], number: null }, 'sect. II.B'],
  ['sect-c', { ...wholeText, type: 'heading', sections: ['sect-c'], number: null }, 'sect. C'],
  [
    'sect-a-i',
    { ...wholeText, type: 'heading', sections: ['sect-a', 'i'], number: null },
    'sect. A.I',
  ],
  [
    'annex-sect-a',
    { ...annex, type: 'heading', sections: ['sect-a'], number: null },
    'annex, sect. A',
  ],
  ['heading2', { ...wholeText, type: 'heading', number: '2' }, 'heading 2'],
  ['annex-heading2', { ...annex, type: 'heading', number: '2' }, 'annex, heading 2'],
  ['ii-op3', { ...op1, sections: ['ii'], number: '3' }, 'sect. II, OP3'],
  ['ii-pp3', { ...op1, type: 'preambular', sections: ['ii'], number: '3' }, 'sect. II, PP3'],
  [
    'ii-p2',
    { ...op1, type: 'unnumbered', sections: ['ii'], number: '2' },
    'sect. II, unnumbered para. 2',
  ],
  ['ii-op3-a', { ...op1, sections: ['ii'], number: '3', labels: ['a'] }, 'sect. II, OP3 (a)'],
  ['ii-b-op7', { ...op1, sections: ['ii', 'b'], number: '7' }, 'sect. II.B, OP7'],
  ['sect-c-op3', { ...op1, sections: ['sect-c'], number: '3' }, 'sect. C, OP3'],

  ['annex', { ...annex, type: 'heading', number: null }, 'annex'],
  ['annex1', { ...wholeText, annex: { number: 1 }, type: 'heading', number: null }, 'annex I'],
  ['annex-4', { ...annex, type: 'annex', number: '4', labels: [] }, 'annex, para. 4'],
  ['annex-4-b', { ...annex, type: 'annex', number: '4', labels: ['b'] }, 'annex, para. 4 (b)'],
  [
    'annex2-4-b',
    { ...wholeText, annex: { number: 2 }, type: 'annex', number: '4', labels: ['b'] },
    'annex II, para. 4 (b)',
  ],
  [
    'annex-p2',
    { ...annex, type: 'unnumbered', number: '2', labels: [] },
    'annex, unnumbered para. 2',
  ],
  [
    'annex-ii-3',
    { ...annex, sections: ['ii'], type: 'annex', number: '3', labels: [] },
    'annex, sect. II, para. 3',
  ],
  [
    'annex-art10',
    { ...annex, unit: article('10'), type: 'heading', number: null },
    'annex, art. 10',
  ],
  [
    'annex-art10-2-a',
    { ...annex, unit: article('10'), type: 'annex', number: '2', labels: ['a'] },
    'annex, art. 10, para. 2 (a)',
  ],
  [
    'annex-rule44-p1',
    { ...annex, unit: { word: 'rule', number: '44' }, type: 'unnumbered', number: '1', labels: [] },
    'annex, rule 44, unnumbered para. 1',
  ],
  [
    'annex-rule44-a',
    { ...annex, unit: { word: 'rule', number: '44' }, type: 'annex', number: null, labels: ['a'] },
    'annex, rule 44, (a)',
  ],
  [
    'annex-guideline9',
    { ...annex, unit: { word: 'guideline', number: '9' }, type: 'heading', number: null },
    'annex, guideline 9',
  ],
  [
    'annex-principle3',
    { ...annex, unit: { word: 'principle', number: '3' }, type: 'heading', number: null },
    'annex, principle 3',
  ],

  ['table1', { ...wholeText, type: 'table', number: '1' }, 'table 1'],
  ['annex-table1', { ...annex, type: 'table', number: '1' }, 'annex, table 1'],
  [
    'table1-note-a',
    { type: 'tableNote', table: { ...wholeText, type: 'table', number: '1' }, label: 'a' },
    'table 1, note a',
  ],
  [
    'op1-quoted-pp1',
    { ...op1, type: 'preambular', quotedIn: { paragraph: op1, count: 1 } },
    'OP1, quoted PP1',
  ],
  [
    'op1-quoted-art10-a',
    {
      ...wholeText,
      quotedIn: { paragraph: op1, count: 1 },
      unit: article('10'),
      type: 'annex',
      number: null,
      labels: ['a'],
    },
    'OP1, art. 10, quoted (a)',
  ],
  [
    'op1-quoted2-op3',
    { ...op1, number: '3', quotedIn: { paragraph: op1, count: 2 } },
    'OP1, quoted (2) OP3',
  ],

  ['fn1', { type: 'note', series: 'numbers', number: 1 }, 'note 1'],
  ['fna2', { type: 'note', series: 'asterisks', number: 2 }, 'note **'],
];

describe('an anchor', () => {
  test.each(grammar)('%s says which place it means', (text, anchor) => {
    expect(parseAnchor(text)).toEqual(anchor);
  });

  test.each(grammar)('%s is written as it is read', (text, anchor) => {
    expect(makeAnchor(anchor)).toBe(text);
  });

  test.each(grammar)('%s has a name for readers', (text, _, label) => {
    expect(placeLabel(text)).toBe(label);
  });

  test.each(['ii-again', 'annex-art10-again-2', 'op1-quoted-op2-a', 'annex2-sect-b-iv-3'])(
    '%s comes back as it was',
    (text) => {
      const anchor = parseAnchor(text);
      expect(anchor && makeAnchor(anchor)).toBe(text);
    },
  );

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
    'fna',
    'fn1-a',
    'op5:op7',
    'op5-quoted',
    'op1-quoted1-op3',
    'heading',
    'heading2-a',
    'table1-note',
    'table1-2',
    'iiv-op1',
    'b-op7',
    'sect-ii',
    'annex-a',
    'annex0',
    'annex-art',
    'p1-word',
  ])('is not “%s”', (text) => {
    expect(parseAnchor(text)).toBeNull();
  });
});
