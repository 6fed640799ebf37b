import { describe, expect, test } from 'vitest';
import {
  compareIds,
  createReferences,
  divideIntoPages,
} from '../../../src/citing/reference-pages.ts';
import { toReferenceList } from '../../../src/citing/reference-list.ts';
import type { Reference } from '../../../src/citing/references.ts';
import { shippedLibrary } from '../../support/shipped-library.ts';

const { resolutions } = shippedLibrary();

/** An instrument that so many texts cite, each in two places. */
function cited(id: string, texts: number): Reference {
  const [text] = resolutions;
  if (!text) throw new Error('no text');
  return {
    id,
    kind: 'resolution',
    name: id.toUpperCase(),
    label: id,
    title: null,
    organ: null,
    date: null,
    isHeld: false,
    documents: [],
    citedBy: Array.from({ length: texts }, () => ({ text, anchors: ['op1', 'op2'] })),
  };
}

function ofSession(session: number, count: number): Reference[] {
  return Array.from({ length: count }, (_, index) => cited(`a/res/${session}/${index + 1}`, 3));
}

describe('references', () => {
  test('stand on one page while they are few', () => {
    const { all, pages, pathOf } = createReferences(shippedLibrary());
    expect(pages.map(({ path }) => path)).toEqual(['']);
    expect(pages[0]?.entries.map(({ reference }) => reference)).toEqual(all);
    expect(pathOf('a/res/55/109')).toBe('');
  });

  test('of many, those of a session stand together, in the order of numbers, each once', () => {
    const references = [...ofSession(75, 60), ...ofSession(9, 60), ...ofSession(76, 60)];
    const pages = divideIntoPages(references);
    expect(pages.map(({ path }) => path)).toEqual(['a/res/9', 'a/res/75', 'a/res/76']);
    const ids = pages.flatMap(({ entries }) => entries.map(({ reference }) => reference.id));
    expect(ids).toHaveLength(references.length);
    expect(ids).toEqual(ids.toSorted(compareIds));
  });

  test('of a session that is too much for a page stand on several', () => {
    expect(divideIntoPages(ofSession(75, 200)).map(({ path }) => path)).toEqual([
      'a/res/75',
      'a/res/75/part-2',
      'a/res/75/part-3',
    ]);
  });

  test('that very many texts cite have pages of their own, with all of these texts', () => {
    const pages = divideIntoPages([...ofSession(75, 10), cited('a/res/75/5000', 700)]);
    expect(pages.map(({ path }) => path)).toEqual([
      'a/res/75',
      'a/res/75/5000',
      'a/res/75/5000/part-2',
      'a/res/75/5000/part-3',
    ]);
    const own = pages.slice(1).flatMap(({ entries }) => entries);
    expect(own.map(({ part, parts }) => [part, parts])).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
    expect(own.reduce((sum, { citedBy }) => sum + citedBy.length, 0)).toBe(700);
  });

  test('without a path stand together, however many there are', () => {
    const named = Array.from({ length: 300 }, (_, index) => cited(`charter-${index}`, 3));
    expect(divideIntoPages(named)[0]?.path).toBe('named');
  });
});

test('the list says on which page each instrument stands, and what it is called if not by its id', () => {
  const references = [...ofSession(75, 200), cited('a/res/75/5000', 700)];
  const pages = divideIntoPages([
    ...references,
    { ...cited('charter', 1), name: 'The Charter', title: 'The Charter' },
  ]);
  const list = toReferenceList({ all: references, pages, pathOf: () => undefined });
  expect(list.map(([path]) => path)).toEqual(pages.map(({ path }) => path));
  expect(list[0]?.slice(0, 3)).toEqual(['a/res/75', 'a/res/75/1', 'a/res/75/2']);
  expect(list.flat().filter((entry) => entry === 'a/res/75/5000')).toHaveLength(1 + 1);
  expect(list.flat()).toContainEqual(['charter', 'The Charter', 'The Charter']);
});
