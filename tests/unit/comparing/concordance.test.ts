import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { concordance } from '../../../src/comparing/concordance.ts';
import type { Paragraph } from '../../../src/model/text/resolution.ts';
import { readText } from '../../support/read-text.ts';

const roads = 'Calls upon all States to repair the roads that were damaged by the floods;';
const bridges = 'Requests the Secretary-General to report on bridges over the three rivers;';
const schools = 'Encourages teachers to open village schools before the winter begins;';

/** Operative paragraphs with these words: `op1`, `op2` … */
function text(...texts: string[]): Paragraph[] {
  return texts.map((value, index) => ({
    anchor: `op${index + 1}`,
    kind: 'operative',
    section: null,
    isSetApart: false,
    number: String(index + 1),
    marker: `${index + 1}.`,
    lead: null,
    content: [{ type: 'text', value }],
    lines: [],
    table: null,
    paragraphs: [],
    quoted: [],
    closing: [],
    line: index + 1,
  }));
}

function shipped(id: string): Paragraph[] {
  const file = readFileSync(`content/resolutions/${id}.mdx`, 'utf8');
  return [...readText(file.replace(/^---.*?\n---/su, '')).paragraphs];
}

/** The alignment in short: `op1 = op1`, `op2 ~ op3 moved`, `op4 <`, `> op5`. */
function align(one: Paragraph[], other: Paragraph[]): string[] {
  const { pairs, onlyInOne, onlyInOther } = concordance(one, other);
  return [
    ...pairs.map((pair) => {
      const sign = pair.standing === 'identical' ? '=' : '~';
      return `${pair.one.anchor} ${sign} ${pair.other.anchor}${pair.moved ? ' moved' : ''}`;
    }),
    ...onlyInOne.map(({ anchor }) => `${anchor} <`),
    ...onlyInOther.map(({ anchor }) => `> ${anchor}`),
  ];
}

describe('concordance', () => {
  test('the two shipped texts are aligned as a drafter reads them', () => {
    const aligned = align(shipped('e/cn.4/2002/draft'), shipped('a/res/56/149'));
    const expected = `pp2 ~ pp2, pp4 ~ pp3, pp5 ~ pp1 moved, pp6 ~ pp4, pp8 ~ pp5, pp9 ~ pp6,
      pp10 ~ pp7, pp12 ~ pp8, op1 = op1, op2 = op3, op3 ~ op4, op5 ~ op5, op6 = op6,
      op7 ~ op2 moved, op8 ~ op7, pp1 <, pp3 <, pp7 <, pp11 <, op4 <`;
    expect(aligned).toEqual(expected.split(/,\s+/u));
  });

  test.each([
    [
      'a paragraph that moved',
      [roads, bridges, schools],
      [schools, roads, bridges],
      ['op1 = op2', 'op2 = op3', 'op3 = op1 moved'],
    ],
    [
      'two that changed places: the shorter one moved',
      [schools, bridges],
      [bridges, schools],
      ['op1 = op2 moved', 'op2 = op1'],
    ],
    [
      'one that was split answers to its larger part',
      [`${roads.slice(0, -1)}, and to plant trees along them;`],
      ['Calls upon all States to plant trees along them;', roads],
      ['op1 ~ op2', '> op1'],
    ],
    [
      'one that was shortened',
      [roads, schools],
      ['Calls upon all States to repair roads;', schools],
      ['op1 ~ op1', 'op2 = op2'],
    ],
    ['an empty text', [roads], [], ['op1 <']],
    ['two empty texts', [], [], []],
    [
      'the same paragraph twice, in both',
      [roads, schools, roads],
      [roads, schools, roads],
      ['op1 = op1', 'op2 = op2', 'op3 = op3'],
    ],
    [
      'the same paragraph twice, in one',
      [schools, roads, bridges, roads],
      [bridges, roads],
      ['op3 = op1', 'op4 = op2', 'op1 <', 'op2 <'],
    ],
    [
      'an opening verb that changed',
      [roads],
      [roads.replace('Calls upon', 'Urges')],
      ['op1 ~ op1'],
    ],
    [
      'only the shapes of quotes and the spaces differ',
      ['the “Year” of'],
      ['the "Year"  of'],
      ['op1 = op1'],
    ],
    [
      'a hyphen or a capital differs',
      ['peace-building;', schools],
      ['peace building;', schools.toUpperCase()],
      ['op1 ~ op1', 'op2 ~ op2'],
    ],
    ['nothing but common words is shared', [roads], [schools], ['op1 <', '> op1']],
    [
      'a resolution recalled is next year’s',
      ['Recalling its resolution 75/58 of 7 May 2020,', roads],
      ['Recalling its resolution 76/28 of 6 May 2021,', roads],
      ['op1 ~ op1', 'op2 = op2'],
    ],
  ])('%s', (_, one, other, expected) => {
    expect(align(text(...one), text(...other))).toEqual(expected);
  });

  test('a preambular paragraph may become operative', () => {
    const before = text('Emphasizing the need to repair roads damaged by floods,').map(
      (paragraph): Paragraph => ({ ...paragraph, anchor: 'pp1', kind: 'preambular' }),
    );
    const after = text(schools, 'Emphasizes the need to repair roads damaged by floods;');
    expect(align(before, after)).toEqual(['pp1 ~ op2', '> op1']);
  });

  test('sub-paragraphs are paragraphs of their own', () => {
    const one = text('Decides:').map((p): Paragraph => ({
      ...p,
      paragraphs: text(roads, schools),
    }));
    expect(align(one, text(schools))).toEqual(['op2 = op1', 'op1 <', 'op1 <']);
  });

  test('100 paragraphs that another text has in the opposite order all find their counterparts', () => {
    const words = (seed: number): string =>
      Array.from({ length: 60 }, (_, i) => `w${(seed * 31 + i * i * 7) % 400}`).join(' ');
    const one = text(...Array.from({ length: 100 }, (_, i) => words(i)));
    const { pairs } = concordance(one, [...one].reverse());
    expect(pairs).toHaveLength(100);
  });
});
