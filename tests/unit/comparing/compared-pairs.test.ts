import { expect, test } from 'vitest';
import { madeUpCollection, type MadeUp } from '../../support/made-up-line.ts';

const floods =
  'Calls upon all States to repair the roads that were damaged by the floods of that year';
const bridges =
  'Requests the Secretary-General to report on the bridges over the three rivers of the region';
const schools =
  'Encourages teachers to open village schools before the winter of the coming year begins';

/** What is compared in a library of texts, as `citing > cited`. */
function pairsOf(...texts: MadeUp[]): string[] {
  return madeUpCollection(...texts).comparisons.pairs.map(
    ({ citing, cited }) => `${citing.id} > ${cited.id}`,
  );
}

test('a text is compared with the one it follows under the same title, not with all it cites', () => {
  expect(
    pairsOf(
      { symbol: 'A/RES/55/1', title: 'Roads', words: `1. ${floods}.\n` },
      { symbol: 'A/RES/55/2', title: 'Schools', words: `1. ${schools}.\n` },
      {
        symbol: 'A/RES/56/1',
        title: 'Roads',
        words: 'Recalling its resolutions 55/1 and 55/2,\n\n1. Decides.\n',
      },
    ),
  ).toEqual(['a/res/56/1 > a/res/55/1']);
});

test('texts of different titles are compared where one cites the other and shares its substance', () => {
  const earlier = `1. ${floods};\n\n2. ${bridges}.\n`;
  const cites = 'Recalling its resolution 55/1,\n\n';
  expect(
    pairsOf(
      { symbol: 'A/RES/55/1', title: 'Roads', words: earlier },
      { symbol: 'A/RES/56/1', title: 'Roads and bridges', words: cites + earlier },
      { symbol: 'A/RES/56/2', title: 'Ways', words: earlier },
    ),
  ).toEqual(['a/res/56/1 > a/res/55/1']);
});

test('texts of one title are compared though neither cites the other, if they share a paragraph', () => {
  const words = `1. ${floods}.\n`;
  expect(
    pairsOf(
      { symbol: 'A/RES/55/1', title: 'Roads', words },
      { symbol: 'A/RES/56/1', title: 'Roads', words },
      { symbol: 'A/RES/57/1', title: 'Roads', words: `1. ${schools}.\n` },
    ),
  ).toEqual(['a/res/56/1 > a/res/55/1']);
});

test('of two resolutions that cite each other the later is compared with the earlier', () => {
  expect(
    pairsOf(
      {
        symbol: 'A/RES/56/2',
        title: 'Roads',
        words: 'Recalling its resolution 56/1,\n\n1. Decides.\n',
      },
      {
        symbol: 'A/RES/56/1',
        title: 'Roads',
        words: 'Recalling its resolution 56/2,\n\n1. Decides.\n',
      },
    ),
  ).toEqual(['a/res/56/2 > a/res/56/1']);
});

test('a comparison is found from either text, and made once', () => {
  const { comparisons, resolution } = madeUpCollection(
    { symbol: 'A/RES/55/1', title: 'Roads', words: `1. ${floods}.\n` },
    { symbol: 'A/RES/56/1', title: 'Roads', words: `1. ${floods}.\n` },
    { symbol: 'A/RES/56/2', title: 'Schools', words: `1. ${schools}.\n` },
  );
  const [earlier, later, other] = ['a/res/55/1', 'a/res/56/1', 'a/res/56/2'].map(resolution);
  if (!earlier || !later || !other) throw new Error('a text is missing');
  expect(comparisons.between(earlier, later)).toBe(comparisons.between(later, earlier));
  expect(comparisons.between(earlier, later)?.citing).toBe(later);
  expect(comparisons.between(earlier, other)).toBeNull();
});
