import { expect, test } from 'vitest';
import { createAnswer, type Question } from '../../../src/search/engine/answer.ts';
import type { CataloguedText } from '../../../src/search/words/catalogue.ts';
import { printedWords, type SearchedText } from '../../../src/search/words/text.ts';

/** An index of texts with one paragraph each, and the records that are loaded of it. */
function indexOf(paragraphs: readonly string[]): Pick<Question, 'index'> & { loaded: string[] } {
  const loaded: string[] = [];
  const known = paragraphs.map((_, at): CataloguedText => ({
    id: `a/res/99/${at}`,
    symbol: `A/RES/99/${at}`,
    designation: `99/${at}`,
    organ: 'General Assembly',
    status: 'adopted',
    adopted: '2044-09-20',
    kinds: [0, 1, 0],
  }));
  const index: Question['index'] = {
    search: () => Promise.resolve({ results: [] }),
    verbs: [],
    known,
    texts: new Map(known.map((text, at) => [String(at), { known: text, record: String(at) }])),
    store: {
      load: (record): Promise<SearchedText> => {
        loaded.push(record);
        const words = printedWords(paragraphs[Number(record)] ?? '');
        const about = { anchor: 'op1', kind: 'operative', leadLength: 0, notes: [] } as const;
        return Promise.resolve({ title: '', paragraphs: [{ ...about, words, spellings: [] }] });
      },
      dropOthers: () => undefined,
      has: () => false,
    },
  };
  return { index, loaded };
}

function question(index: Question['index'], ...words: string[]): Question {
  const holding = { score: 1, places: [], inTitle: false };
  const holdings = new Map([...index.texts.keys()].map((id) => [id, holding]));
  return {
    index,
    texts: [...index.texts.values()],
    filters: {},
    opening: null,
    home: '/docs/',
    terms: words.map((word) => ({ typed: word, runs: [[word]], unfinished: false, holdings })),
    meanings: [],
    missing: [],
  };
}

test('three texts are a first answer, three more belong to it, and then six at a time', async () => {
  const { index, loaded } = indexOf(Array.from({ length: 20 }, () => 'Sow barley'));
  const first = await createAnswer(question(index, 'barley'));
  expect(loaded).toEqual(['0', '1', '2']);
  expect(first.texts[0]?.paragraphs[0]?.url).toBe('/docs/a/res/99/0/#op1');
  expect(first.goesOn).toBe(true);
  const second = await first.next?.();
  expect(loaded).toHaveLength(6);
  expect(second?.goesOn).toBe(false);
  // What is shown already need not be drawn again.
  expect(second?.texts.slice(0, 3)).toEqual(first.texts);
  expect(second?.texts[0]).toBe(first.texts[0]);
  await second?.next?.();
  expect(loaded).toHaveLength(12);
});

test('where the likeliest texts hold too little, up to twelve are loaded for the first answer', async () => {
  const { index, loaded } = indexOf(Array.from({ length: 20 }, () => 'Sow barley'));
  const answer = await createAnswer(question(index, 'barley', 'wheat'));
  expect(loaded).toHaveLength(12);
  expect(answer.holds).toBe('most');
  const found = indexOf(['', '', '', 'Sow barley and wheat', ...Array<string>(16).fill('')]);
  expect((await createAnswer(question(found.index, 'barley', 'wheat'))).holds).toBe('all');
  expect(found.loaded).toHaveLength(6);
});

test('what no words are asked of is all found', async () => {
  const { index } = indexOf(['Sow barley', 'Reap']);
  const { texts, holds } = await createAnswer(question(index));
  expect(texts.map(({ paragraphs }) => paragraphs.length)).toEqual([1, 1]);
  expect(holds).toBe('all');
});
