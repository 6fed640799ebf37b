import { describe, expect, test } from 'vitest';
import { createReferences } from '../../../src/citing/reference-pages.ts';
import { createOverview, isTooMuchToDraw, mostCited } from '../../../src/timeline/overview.ts';
import { layOutOverview } from '../../../src/timeline/overview-layout.ts';
import { yearOf } from '../../../src/timeline/year-of.ts';
import { madeUpCollection } from '../../support/made-up-line.ts';
import { shippedLibrary } from '../../support/shipped-library.ts';

const { all } = createReferences(
  madeUpCollection(
    {
      symbol: 'A/RES/56/1',
      title: 'Roads',
      words:
        '*Recalling* its resolutions 55/1 and 50/7, Security Council resolution 1325 (2000) and A/CONF.157/23,\n\n1. *Recalls* resolution 55/1.\n',
    },
    { symbol: 'A/RES/57/1', title: 'Wells', words: '1. *Recalls* its resolution 55/1.\n' },
  ),
);

describe('the year of an instrument', () => {
  test.each([
    ['that of its date', 'a/res/55/109', '2000-12-04', 2000],
    ['the one in which its session began', 'a/res/56/6', null, 2001],
    ['the one its number names', 's/res/1325(2000)', null, 2000],
    ['the one a Commission’s number names', 'commission-on-human-rights/2001/67', null, 2001],
    ['that of a session in Roman numerals', 'a/res/2200a(xxi)', null, 1966],
    ['that of a report to a session', 'a/56/583/add.2', null, 2001],
    ['not before there were any', 's/1906/2020', null, 2020],
    ['none that is not known', 'a/conf.157/23', null, null],
    ['none of another organ’s session', 'a/hrc/res/5/1', null, null],
  ])('is %s', (_, id, date, year) => {
    expect(yearOf({ id, date })).toBe(year);
  });
});

describe('the picture of many references', () => {
  test('counts by organ and year how many texts cite each instrument', () => {
    const { rows, firstYear, lastYear, undated } = createOverview(all);
    expect([firstYear, lastYear, undated]).toEqual([1995, 2000, 1]);
    expect(rows).toEqual([
      { name: 'General Assembly', total: 3, years: [1, 0, 0, 0, 0, 2] },
      { name: 'Security Council', total: 1, years: [0, 0, 0, 0, 0, 1] },
      { name: 'Others', total: 1, years: [0, 0, 0, 0, 0, 0] },
    ]);
  });

  test('takes no number for a year that is later than all that cite it', () => {
    const { lastYear, undated } = createOverview(
      createReferences(
        madeUpCollection({
          symbol: 'A/RES/56/1',
          title: 'Roads',
          words: '1. *Recalls* its resolution 55/1 and A/CONF.1/2063/4.\n',
        }),
      ).all,
    );
    expect([lastYear, undated]).toEqual([2000, 1]);
  });

  test('is empty where the year of nothing is known', () => {
    const words = '1. *Recalls* A/CONF.157/23.\n';
    const { rows } = createOverview(
      createReferences(madeUpCollection({ symbol: 'A/RES/56/1', title: 'Roads', words })).all,
    );
    expect(rows).toEqual([]);
  });

  test('takes the place of the one that draws each thing where there is too much of that', () => {
    expect(isTooMuchToDraw(createReferences(shippedLibrary()).all)).toBe(false);
    const texts = Array.from({ length: 8 }, (_, index) => ({
      symbol: `A/RES/56/${index + 1}`,
      title: `Roads ${'abcdefgh'[index] ?? ''}`,
      words: '1. *Recalls* its resolution 55/1.\n',
    }));
    expect(isTooMuchToDraw(createReferences(madeUpCollection(...texts)).all)).toBe(true);
  });

  test('names what most texts cite first', () => {
    expect(mostCited(all, 2).map(({ id }) => id)[0]).toBe('a/res/55/1');
  });
});

test('in the picture each row has its bars on its line, one for each year that is cited', () => {
  const { rows, decades, width, height } = layOutOverview(createOverview(all));
  expect(rows.map(({ label }) => label)).toEqual([
    'General Assembly, 3; most of 2000: 2',
    'Security Council, 1; most of 2000: 1',
    'Others, 1',
  ]);
  expect(rows.map(({ bars }) => bars.match(/M/g)?.length ?? 0)).toEqual([2, 1, 0]);
  expect(rows[0]?.bars).toContain(`,${rows[0]?.base ?? ''}v-30h`);
  expect(decades).toEqual([{ year: 2000, x: Math.round(((width - 14) * 50) / 6) / 10 }]);
  expect(rows.every(({ base }) => base < height)).toBe(true);
});
