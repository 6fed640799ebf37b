import { expect, test } from 'vitest';
import { findFolders } from '../../../src/library/folders.ts';
import { shippedLibrary } from '../../support/shipped-library.ts';
import { madeUpCollection } from '../../support/made-up-line.ts';

const words = '1. *Decides*.\n';

function foldersOf(...symbols: string[]) {
  const texts = symbols.map((symbol) => ({ symbol, title: symbol, words }));
  return findFolders(madeUpCollection(...texts).resolutions);
}

test('each folder on the way to a text is a page with a name', () => {
  const { folders } = shippedLibrary();
  expect([...folders.values()].map(({ path, symbol, name }) => [path, symbol, name])).toEqual(
    expect.arrayContaining([
      ['a/res', 'A/RES', 'General Assembly'],
      ['a/res/56', 'A/RES/56', 'General Assembly, fifty-sixth session'],
      ['e/cn.4/2002', 'E/CN.4/2002', 'Commission on Human Rights, 2002'],
    ]),
  );
});

test('a session has its resolutions in the order of numbers, and the sessions theirs', () => {
  const folders = foldersOf('A/RES/77/10', 'A/RES/77/2', 'A/RES/9/1', 'A/RES/77/100');
  const session = folders.get('a/res/77');
  expect(session?.resolutions.map(({ designation }) => designation)).toEqual([
    '77/2',
    '77/10',
    '77/100',
  ]);
  expect(folders.get('a/res')?.folders.map(({ path }) => path)).toEqual(['a/res/9', 'a/res/77']);
});

test('special and emergency special sessions are called so', () => {
  const folders = foldersOf('A/RES/S-32/1', 'A/RES/ES-11/4', 'A/RES/77/1');
  expect(['s-32', 'es-11', '77'].map((last) => folders.get(`a/res/${last}`)?.name)).toEqual([
    'General Assembly, thirty-second special session',
    'General Assembly, eleventh emergency special session',
    'General Assembly, seventy-seventh session',
  ]);
});

test('letters stand in the list of their session and have a page of their number', () => {
  const folders = foldersOf('A/RES/78/254 C', 'A/RES/78/254 A', 'A/RES/78/3');
  expect(folders.get('a/res/78')?.resolutions.map(({ designation }) => designation)).toEqual([
    '78/3',
    '78/254 A',
    '78/254 C',
  ]);
  const number = folders.get('a/res/78/254');
  expect(number?.name).toBe('General Assembly, 78/254');
  expect(number?.resolutions.map(({ id }) => id)).toEqual(['a/res/78/254a', 'a/res/78/254c']);
});
