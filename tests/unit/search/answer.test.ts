import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createAnswer, type Question } from '../../../src/search/engine/answer.ts';
import type { SearchCourse } from '../../../src/search/engine/course.ts';
import type { CataloguedText } from '../../../src/search/words/catalogue.ts';
import { printedWords, type SearchedText } from '../../../src/search/words/text.ts';

/**
 * An index of texts with one paragraph each, and the records that are loaded of it.
 *
 * @param inVain how many texts were loaded for what was typed before
 */
function indexOf(
  paragraphs: readonly string[],
  inVain = 0,
): Pick<Question, 'index'> & { loaded: string[] } {
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
    words: [],
    known,
    texts: new Map(known.map((text, at) => [String(at), { known: text, record: String(at) }])),
    store: {
      load: (record): Promise<SearchedText> => {
        if (!loaded.includes(record)) loaded.push(record);
        const words = printedWords(paragraphs[Number(record)] ?? '');
        const about = { anchor: 'op1', kind: 'operative', leadLength: 0, notes: [] } as const;
        return Promise.resolve({ title: '', paragraphs: [{ ...about, words, spellings: [] }] });
      },
      dropOthers: () => undefined,
      has: () => false,
      inVain: () => inVain,
      answered: () => undefined,
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

/** The course of a search for all that its reader types. */
const typed: SearchCourse = {
  signal: new AbortController().signal,
  pause: () => Promise.resolve(),
  rest: () => new Promise(() => undefined),
};

/** The course of a search whose reader types on until told to pause, or to ask for something else. */
function typing(): SearchCourse & { stop: () => void; abort: () => void } {
  const controller = new AbortController();
  const { promise, resolve } = Promise.withResolvers<undefined>();
  return {
    signal: controller.signal,
    pause: () => promise,
    rest: () => new Promise(() => undefined),
    stop: () => {
      resolve(undefined);
    },
    abort: () => {
      controller.abort();
    },
  };
}

test('where only three texts are likely, all are there before the reader pauses', async () => {
  const { index, loaded } = indexOf(Array.from({ length: 3 }, () => 'Sow barley'));
  const answer = await createAnswer(question(index, 'barley'), typing());
  expect(loaded).toEqual(['0', '1', '2']);
  expect(answer?.texts).toHaveLength(3);
  expect(answer?.goesOn).toBe(false);
});

test('three texts are a first answer, three more belong to it, and then six at a time', async () => {
  const { index, loaded } = indexOf(Array.from({ length: 20 }, () => 'Sow barley'));
  const first = await createAnswer(question(index, 'barley'), typed);
  expect(loaded).toEqual(['0', '1', '2']);
  expect(first?.texts[0]?.paragraphs[0]?.url).toBe('/docs/a/res/99/0/#op1');
  expect(first?.goesOn).toBe(true);
  const second = await first?.next?.();
  expect(loaded).toHaveLength(6);
  expect(second?.goesOn).toBe(false);
  // What is shown already need not be drawn again.
  expect(second?.texts.slice(0, 3)).toEqual(first?.texts);
  expect(second?.texts[0]).toBe(first?.texts[0]);
  await second?.next?.();
  expect(loaded).toHaveLength(12);
});

test('where the likeliest texts hold too little, up to nine are loaded for the first answer', async () => {
  const { index, loaded } = indexOf(Array.from({ length: 20 }, () => 'Sow barley'));
  const answer = await createAnswer(question(index, 'barley', 'wheat'), typed);
  expect(loaded).toHaveLength(9);
  expect(answer?.holds).toBe('most');
  const found = indexOf(['', '', '', 'Sow barley and wheat', ...Array<string>(16).fill('')]);
  expect((await createAnswer(question(found.index, 'barley', 'wheat'), typed))?.holds).toBe('all');
  expect(found.loaded).toHaveLength(6);
});

test('while a reader may be typing on, one text is a first answer; after it, the best is first', async () => {
  const { index, loaded } = indexOf([
    'Sow barley among many other things that are sown in spring',
    'Barley, barley',
    ...Array.from({ length: 18 }, () => 'Sow barley among many other things'),
  ]);
  const course = typing();
  const first = await createAnswer(question(index, 'barley'), course);
  expect(loaded).toEqual(['0']);
  expect(first?.texts.map(({ url }) => url)).toEqual(['/docs/a/res/99/0/']);
  const second = await first?.next?.();
  expect(loaded).toEqual(['0', '1', '2']);
  expect(second?.texts[0]?.url).toBe('/docs/a/res/99/1/');
  expect(second?.texts).toContain(first?.texts[0]);
});

test('where one text holds too little, more are loaded once the reader pauses', async () => {
  const { index, loaded } = indexOf(Array.from({ length: 20 }, () => 'Sow barley'));
  const course = typing();
  const answering = createAnswer(question(index, 'barley', 'wheat'), course);
  await setImmediate();
  expect(loaded).toEqual(['0']);
  course.stop();
  expect((await answering)?.holds).toBe('most');
  expect(loaded).toHaveLength(9);
});

test.each([
  [2, 6],
  [3, 3],
  [9, 3],
])(
  'of a query on the way to which %i texts were loaded in vain, the first answer has %i',
  async (inVain, first) => {
    const { index, loaded } = indexOf(
      Array.from({ length: 20 }, () => 'Sow barley'),
      inVain,
    );
    let answer = await createAnswer(question(index, 'barley'), typed);
    while (answer?.goesOn) answer = (await answer.next?.()) ?? null;
    expect(loaded).toHaveLength(first);
    await answer?.next?.();
    expect(loaded).toHaveLength(first + 6);
  },
);

test('what was loaded for an answer counts until its reader has looked at it', async () => {
  const { index } = indexOf(['Sow barley']);
  let answers = 0;
  const store = { ...index.store, answered: () => (answers += 1) };
  const rests = Promise.withResolvers<undefined>();
  const course = { ...typed, rest: () => rests.promise };
  await createAnswer(question({ ...index, store }, 'barley'), course);
  await setImmediate();
  expect(answers).toBe(0);
  rests.resolve(undefined);
  await setImmediate();
  expect(answers).toBe(1);
});

test('for an answer that is not wanted any more, nothing more is loaded', async () => {
  const { index, loaded } = indexOf(Array.from({ length: 20 }, () => 'Sow barley'));
  const course = typing();
  const answering = createAnswer(question(index, 'barley', 'wheat'), course);
  await setImmediate();
  course.abort();
  course.stop();
  expect(await answering).toBeNull();
  expect(loaded).toEqual(['0']);
});

test('what no words are asked of is all found', async () => {
  const { index } = indexOf(['Sow barley', 'Reap']);
  const answer = await createAnswer(question(index), typed);
  expect(answer?.texts.map(({ paragraphs }) => paragraphs.length)).toEqual([1, 1]);
  expect(answer?.holds).toBe('all');
});
