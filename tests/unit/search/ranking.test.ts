import { expect, test } from 'vitest';
import { bestFirst, type LoadedText } from '../../../src/search/engine/loaded-text.ts';
import type { LoadedIndex } from '../../../src/search/engine/pagefind.ts';
import { ranked } from '../../../src/search/engine/ranking.ts';
import type { Holding } from '../../../src/search/engine/texts-with.ts';
import type { CataloguedText } from '../../../src/search/words/catalogue.ts';
import { unasked } from '../../../src/search/words/match.ts';

function known(number: number, adopted: string | null): CataloguedText {
  return {
    id: `a/res/99/${number}`,
    symbol: `A/RES/99/${number}`,
    designation: `99/${number}`,
    organ: 'General Assembly',
    status: adopted === null ? 'draft' : 'adopted',
    adopted,
    kinds: [0, 1, 0],
  };
}

/** The numbers of texts in the order in which they are loaded, given what the index knows of them. */
function order(...holdings: readonly (readonly Partial<Holding>[])[]): number[] {
  const texts = holdings.map((_, at) => known(at, '2044-09-20'));
  const index: Pick<LoadedIndex, 'known' | 'texts'> = {
    known: texts,
    texts: new Map(texts.map((text, at) => [String(at), { known: text, record: String(at) }])),
  };
  const terms = ['barley', 'wheat'].map((word, term) => ({
    typed: word,
    runs: [[word]],
    unfinished: false,
    holdings: new Map(
      holdings.flatMap((held, at) => {
        const holding = held[term];
        const given = { score: 1, places: [], inTitle: false, ...holding };
        return holding ? [[String(at), given] as const] : [];
      }),
    ),
  }));
  return ranked(index as LoadedIndex, terms).map(({ record }) => Number(record));
}

test('texts that hold all words come alone; those whose title has them, and has them first, before', () => {
  const inBody = [{ places: [90] }, { places: [300] }];
  const inTitle = inBody.map((holding) => ({ ...holding, inTitle: true }));
  const first = [
    { places: [0, 90], inTitle: true },
    { places: [300], inTitle: true },
  ];
  expect(order([{ places: [90] }], inBody, inTitle, first)).toEqual([3, 2, 1]);
});

test('texts that have the words side by side come before others', () => {
  expect(order([{ places: [1] }, { places: [300] }], [{ places: [90] }, { places: [91] }])).toEqual(
    [1, 0],
  );
});

function loaded(
  number: number,
  adopted: string | null,
  score: number,
  title = 'Peace',
): LoadedText {
  const heading = { anchor: '', kind: 'heading', leadLength: 0, notes: [], spellings: [] } as const;
  return {
    known: known(number, adopted),
    url: '/',
    title: unasked({ ...heading, words: [title] }),
    matches: [],
    held: 1,
    score,
  };
}

test('of a line that says nearly the same, the latest text comes first, where its best would', () => {
  const texts = [
    loaded(1, '2042-12-01', 10),
    loaded(2, '2044-12-01', 9),
    loaded(3, '2043-12-01', 2),
    loaded(4, '2041-12-01', 9.5, 'War'),
    loaded(5, null, 8),
  ];
  expect(bestFirst(texts).map(({ known: { designation } }) => designation)).toEqual([
    '99/2',
    '99/1',
    '99/3',
    '99/4',
    '99/5',
  ]);
});
