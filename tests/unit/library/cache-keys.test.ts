import { expect, test } from 'vitest';
import type { Instrument } from '../../../src/citing/instrument.ts';
import { createCacheKeys } from '../../../src/library/cache-keys.ts';
import { createLibrary } from '../../../src/library/create-library.ts';
import { madeUpResolution } from '../../support/made-up-resolution.ts';

const peace =
  '*Bearing in mind* the purposes of the organization,\n\n1. *Decides* to keep the peace;\n\n2. *Requests* a report on the question of peace at its next session.\n';

const texts = {
  // One line: each follows the one before.
  'A/RES/53/1': peace,
  'A/RES/54/1': peace.replace('next', 'fifty-fifth'),
  'A/RES/55/1': `*Recalling* its resolution 54/1,\n\n${peace}`,
  // Cites into the line, and is cited.
  'A/RES/56/2': '1. *Takes note* of resolution 55/1.\n',
  'A/RES/56/3': '1. *Recalls* resolution 56/2.\n',
  'A/RES/56/9': '1. *Welcomes* the sea.\n',
};

const treaty: Instrument = {
  id: 'treaty',
  title: 'Treaty',
  kind: 'treaty',
  symbols: [],
  names: ['the Treaty'],
};

/** The texts whose keys differ where something else is different. */
function differing({
  changed = {},
  instruments = [treaty],
  version = '1',
}: {
  changed?: Partial<typeof texts>;
  instruments?: Instrument[];
  version?: string;
}): string[] {
  const before = keys(texts, [treaty], '1');
  const after = keys({ ...texts, ...changed }, instruments, version);
  return Object.keys(texts).filter((symbol) => before.get(symbol) !== after.get(symbol));
}

function keys(markdown: Record<string, string>, instruments: Instrument[], version: string) {
  const files = Object.entries(markdown).map(([symbol, body]) => ({
    ...madeUpResolution(symbol, body),
    title: symbol.endsWith('/1') ? 'Peace' : symbol,
  }));
  const library = createLibrary(files, instruments);
  const cacheKey = createCacheKeys(library, instruments, version);
  return new Map(library.resolutions.map((text) => [text.symbol, cacheKey(text)]));
}

test('nothing differs where nothing has changed', () => {
  expect(differing({})).toEqual([]);
});

test('a text that nothing is related to changes its own key alone', () => {
  expect(differing({ changed: { 'A/RES/56/9': '1. *Welcomes* the land.\n' } })).toEqual([
    'A/RES/56/9',
  ]);
});

test('a changed text changes the keys of its line and of those that it cites and that cite it', () => {
  const changed = { 'A/RES/56/2': '1. *Takes note* of resolution 55/1 with interest.\n' };
  expect(differing({ changed })).toEqual(['A/RES/55/1', 'A/RES/56/2', 'A/RES/56/3']);
  expect(differing({ changed: { 'A/RES/53/1': peace.replace('keep', 'make') } })).toEqual([
    'A/RES/53/1',
    'A/RES/54/1',
    'A/RES/55/1',
  ]);
});

test('another list of instruments, and other code, change all keys', () => {
  expect(differing({ instruments: [{ ...treaty, title: 'The Treaty' }] })).toHaveLength(6);
  expect(differing({ version: '2' })).toHaveLength(6);
});

test('a text that cites the letters of a number changes its key when these come to be held', () => {
  const citing = { 'A/RES/56/9': '1. *Recalls* its resolution 55/101 A and B.\n' };
  const [a, b] = ['A', 'B'].map((letter) => ({
    [`A/RES/55/101 ${letter}`]: '1. *Decides* on the sea.\n',
  }));
  const before = keys({ ...citing, ...a }, [], '1');
  const after = keys({ ...citing, ...a, ...b }, [], '1');
  expect(after.get('A/RES/56/9')).not.toBe(before.get('A/RES/56/9'));
});
