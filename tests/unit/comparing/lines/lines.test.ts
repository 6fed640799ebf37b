import { describe, expect, test } from 'vitest';
import { byAge } from '../../../../src/comparing/lines/chronology.ts';
import { madeUpCollection, type MadeUp } from '../../../support/made-up-line.ts';

const words =
  '1. *Calls upon* all States to repair the roads that were damaged by the floods of the year;\n\n' +
  '2. *Requests* the Secretary-General to report on bridges over the three rivers of the region.\n';

function citing(...numbers: string[]): string {
  return `Recalling its resolutions ${numbers.join(' and ')},\n\n${words}`;
}

/** Each text that follows another, as `later < earlier`. */
function linesOf(...texts: MadeUp[]): string[] {
  const { resolutions, comparisons } = madeUpCollection(...texts);
  return resolutions.flatMap((text) => {
    const before = comparisons.lines.before(text);
    return before ? [`${text.designation} < ${before.designation}`] : [];
  });
}

describe('a text follows', () => {
  test('the latest one of its title before it, though it cites earlier ones, too', () => {
    expect(
      linesOf(
        { symbol: 'A/RES/57/1', title: 'Roads', words: citing('55/1', '56/1') },
        { symbol: 'A/RES/55/1', title: 'Roads', words },
        { symbol: 'A/RES/56/1', title: 'Roads', words: citing('55/1') },
      ),
    ).toEqual(['56/1 < 55/1', '57/1 < 56/1']);
  });

  test('one whose title names another year', () => {
    expect(
      linesOf(
        { symbol: 'A/RES/55/1', title: 'Budget for the year 2001', words },
        { symbol: 'A/RES/56/1', title: 'Budget for the year 2002', words },
      ),
    ).toEqual(['56/1 < 55/1']);
  });

  test('one of another title that it cites and of which it keeps most', () => {
    expect(
      linesOf(
        { symbol: 'A/RES/55/1', title: 'Roads', words },
        { symbol: 'A/RES/56/1', title: 'Safe roads', words: citing('55/1') },
      ),
    ).toEqual(['56/1 < 55/1']);
  });

  test('none that merely has the same title, or is merely cited', () => {
    expect(
      linesOf(
        { symbol: 'A/RES/55/1', title: 'Report', words },
        { symbol: 'A/RES/56/1', title: 'Report', words: '1. Takes note.\n' },
        {
          symbol: 'A/RES/56/2',
          title: 'Schools',
          words: 'Recalling resolution 55/1,\n\n1. Decides.\n',
        },
      ),
    ).toEqual([]);
  });
});

test('what follows a text is known from it, the earliest first', () => {
  const { comparisons, resolution } = madeUpCollection(
    { symbol: 'A/RES/55/1', title: 'Roads', words },
    { symbol: 'A/RES/57/3', title: 'Winter roads', words: citing('55/1') },
    { symbol: 'A/RES/56/1', title: 'Roads', words: citing('55/1') },
  );
  const after = comparisons.lines.after(resolution('a/res/55/1'));
  expect(after.map(({ designation }) => designation)).toEqual(['56/1', '57/3']);
});

test('a draft comes before what is adopted in its session or year, one that names none last', () => {
  const dated = [
    { id: 'a/res/56/149', adopted: '2001-12-19' },
    { id: 'a/c.3/56/l.1', adopted: null },
    { id: 'e/cn.4/2002/draft', adopted: null },
    { id: 'x/draft', adopted: null },
    { id: 'a/res/57/1', adopted: '2002-12-10' },
  ];
  expect(dated.toSorted(byAge).map(({ id }) => id)).toEqual([
    'a/c.3/56/l.1',
    'a/res/56/149',
    'e/cn.4/2002/draft',
    'a/res/57/1',
    'x/draft',
  ]);
});
