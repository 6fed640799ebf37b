import { expect, test } from 'vitest';
import { counterparts } from '../../../src/comparing/counterparts.ts';
import { createLibrary } from '../../../src/library/create-library.ts';
import { madeUpPair } from '../../support/made-up-comparison.ts';
import { madeUpResolution } from '../../support/made-up-resolution.ts';

/** What is compared in a library of texts, as `citing > cited`. */
function pairsOf(texts: Record<string, string>): string[] {
  const made = Object.entries(texts).map(([symbol, words]) => madeUpResolution(symbol, words));
  return createLibrary(made, []).comparisons.pairs.map(
    ({ citing, cited }) => `${citing.id} > ${cited.id}`,
  );
}

test('every two resolutions are compared of which one cites the other, however often', () => {
  expect(
    pairsOf({
      'A/RES/55/1': '1. Decides.\n',
      'A/RES/56/1': 'Recalling its resolution 55/1,\n\n1. Recalls resolution 55/1.\n',
      'A/RES/57/1': 'Recalling its resolutions 55/1 and 56/1,\n\n1. Decides.\n',
      'A/RES/58/1': '1. Decides otherwise.\n',
    }),
  ).toEqual(['a/res/56/1 > a/res/55/1', 'a/res/57/1 > a/res/55/1', 'a/res/57/1 > a/res/56/1']);
});

test('two resolutions that cite each other are one pair', () => {
  expect(
    pairsOf({
      'A/RES/56/2': 'Recalling its resolution 56/1,\n\n1. Decides.\n',
      'A/RES/56/1': 'Recalling its resolution 56/2,\n\n1. Decides.\n',
    }),
  ).toEqual(['a/res/56/2 > a/res/56/1']);
});

test('counterparts lead both ways to one row of one comparison', () => {
  const words = 'Urges all States to cooperate with the Special Rapporteur';
  const library = madeUpPair(
    `1. *Decides* to meet again;\n\n2. ${words}.\n`,
    `1. ${words} in full.\n`,
  );
  const found = ['a/res/56/149', 'a/res/55/109'].map((id) => {
    const resolution = library.resolution(id);
    return counterparts(resolution, library.comparisons.with(resolution)).map(
      ({ own, anchor, resolution: other, standing, row }) => [own, anchor, other.id, standing, row],
    );
  });
  expect(found).toEqual([
    [['op1', 'op2', 'a/res/55/109', 'amended', 'op1']],
    [['op2', 'op1', 'a/res/56/149', 'amended', 'op1']],
  ]);
});
