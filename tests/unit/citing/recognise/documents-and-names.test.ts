import { describe, expect, test } from 'vitest';
import { recogniseCitations } from '../../../../src/citing/recognise/recognise.ts';
import { index } from './instruments.ts';

const recognise = (text: string) =>
  recogniseCitations(text, { organ: 'General Assembly', instruments: index });

/** The words that cite and what they cite: its symbol, or its id where it has none. */
const cited = (text: string) =>
  recognise(text).map(({ text: words, symbol, instrument }) => [words, symbol ?? instrument]);

describe('documents are recognised', () => {
  test('by their symbols anywhere', () => {
    expect(
      cited('See A/75/93-S/2020/455, annex; NPT/CONF.2010/50 (Vol. I) and ST/SGB/2013/4/Amend.1.'),
    ).toEqual([
      ['A/75/93-S/2020/455', 'A/75/93-S/2020/455'],
      ['NPT/CONF.2010/50 (Vol. I)', 'NPT/CONF.2010/50 (Vol. I)'],
      ['ST/SGB/2013/4/Amend.1', 'ST/SGB/2013/4/Amend.1'],
    ]);
  });

  test('with the whole name of the Official Records', () => {
    expect(cited('Ibid., Supplement No. 53A (A/65/53/Add.1), chap. III.')).toEqual([
      ['Ibid., Supplement No. 53A (A/65/53/Add.1)', 'A/65/53/Add.1'],
    ]);
  });

  test('with corrigenda in the short form of older texts', () => {
    const text = 'Ibid., Supplement No. 10 (A/51/10 and Corr.1 and 2), chap. II, sect. D.';
    expect(recognise(text)).toMatchObject([
      {
        text: 'Ibid., Supplement No. 10 (A/51/10 and Corr.1 and 2)',
        symbol: 'A/51/10',
        pinpoint: { text: 'chap. II, sect. D' },
      },
    ]);
  });

  test('one by one where a supplement has corrigenda, each with the place in it', () => {
    const text =
      'Official Records of the General Assembly, Supplement No. 53 (A/66/53 and A/66/53/Corr.1), chap. I.';
    const found = recognise(text);
    expect(found.map(({ symbol, pinpoint }) => [symbol, pinpoint?.text])).toEqual([
      ['A/66/53', 'chap. I'],
      ['A/66/53/Corr.1', 'chap. I'],
    ]);
  });
});

describe('documents are cited', () => {
  test.each([
    ['See A/C.6/56/SR.11–13.', ['A/C.6/56/SR.11']],
    ['(A/66/53/Add.1 and A/66/53/Add.1/ Corr.1)', ['A/66/53/Add.1', 'A/66/53/Add.1/Corr.1']],
    ['See A/73/12 (part II).', ['A/73/12 (Part II)']],
    ['A/77/6 (Sect.3)/Add.1', ['A/77/6 (Sect. 3)/Add.1']],
    ['A/76/6 (Introduction)', ['A/76/6 (Introduction)']],
    ['See GC.18/INF/4.', ['GC.18/INF/4']],
    ['UNEP/OzL.Pro.28/12, annex I', ['UNEP/OzL.Pro.28/12']],
  ])('in "%s"', (text, symbols) => {
    expect(recognise(text).map(({ symbol }) => symbol)).toEqual(symbols);
  });

  test('by the volume, which is a document of its own', () => {
    const [found] = recognise('Supplement No. 40 (A/62/40), vol. I, annex VI.');
    expect([found?.symbol, found?.pinpoint?.text]).toEqual(['A/62/40 (Vol. I)', 'annex VI']);
  });

  test.each([
    'World Trade Organization, document WT/L/508',
    'LEG/CONF.15/21',
    'GOV/2003/75',
    'BWM/CONF/36',
    'CM/Res.1356 (LIV)',
    'press release SC/13331',
    'SG/SM/9126',
  ])('but not those of others: %s', (text) => {
    expect(recognise(text)).toEqual([]);
  });
});

describe('names are recognised', () => {
  test('where they stand alone', () => {
    expect(
      cited('The Charter, the Charter’s aims and duties under the Charter to act'),
    ).toHaveLength(3);
  });

  test.each([
    ['the Charter of the Organization of American States and the purposes of the Charter', 0],
    ['the African Charter on Human Rights, and the Charter', 0],
    ['the African Charter, the Charter of the United Nations and the aims of the Charter', 2],
    ['The Charter and the law', 1],
  ])('as that instrument which the text has named in full: %s', (text, times) => {
    expect(cited(text)).toHaveLength(times);
  });

  test('the longer one before a shorter one in it', () => {
    expect(cited('the United Nations Millennium Declaration')).toEqual([
      ['United Nations Millennium Declaration', 'A/RES/55/2'],
    ]);
  });

  test.each([
    'the Charter of Paris',
    'the African Charter',
    'Charter flights',
    'the Chartered bank',
  ])('but not in "%s"', (text) => {
    expect(cited(text)).toEqual([]);
  });
});
