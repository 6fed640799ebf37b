import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { createLibrary, restoreLibrary, workedOutOf } from '../../../src/library/create-library.ts';
import { readWorkedOut, writeWorkedOut } from '../../../src/library/worked-out.ts';
import { copyOf } from '../../support/folder-copy.ts';
import { madeUpResolution } from '../../support/made-up-resolution.ts';

const shared = ['water', 'food'].map(
  (what, index) =>
    `${index + 1}. *Urges* all States to see to it that everyone has ${what}, wherever they are;\n\n`,
);
const earlier = madeUpResolution('A/RES/55/2', shared.join(''));
const later = madeUpResolution(
  'A/RES/56/2',
  `*Recalling* its resolution 55/2,\n\n${shared.join('')}3. *Decides* to meet again.\n`,
);

test('what one process has worked out of all texts, another has: citations, who cites, comparisons', () => {
  const copy = copyOf([]);
  onTestFinished(copy.remove);
  const file = pathToFileURL(join(copy.folder, 'cache/worked-out'));
  const library = createLibrary([later, earlier], []);
  const { resolutions, comparisons } = library;
  const [pair] = comparisons.pairs;
  if (!pair) throw new Error('the made-up texts share their paragraphs');
  const made = comparisons.of(pair);
  const keys = new Map([[later.id, 'abc']]);
  writeWorkedOut(file, { ...workedOutOf(library, [made]), keys });

  const workedOut = readWorkedOut(file);
  const restored = restoreLibrary(workedOut, []);
  expect(restored.resolutions).toEqual(resolutions);
  expect(restored.instruments.all).toEqual(library.instruments.all);
  expect(workedOut.keys.get(later.id)).toBe('abc');
  const [restoredPair] = restored.comparisons.pairs;
  const comparison = restoredPair && restored.comparisons.of(restoredPair);
  expect(comparison).toEqual(made);
  expect(comparison).toBe(workedOut.comparisons[0]);
  // Its paragraphs are those of the texts, as a page looks for them.
  const { paragraphs = [] } = restored.held(later.id) ?? {};
  const compared = comparison?.rows.flatMap(({ citing }) => citing ?? []);
  expect(compared).toHaveLength(4);
  expect(compared?.every((paragraph) => paragraphs.includes(paragraph))).toBe(true);
});

test('a comparison that was not worked out is made when it is asked for', () => {
  const library = createLibrary([later, earlier], []);
  const { comparisons } = library;
  const restored = restoreLibrary(workedOutOf(library, []), []);
  const [pair] = comparisons.pairs;
  const [same] = restored.comparisons.pairs;
  expect(same && restored.comparisons.of(same)).toEqual(pair && comparisons.of(pair));
});

test('which text follows which is worked out once', () => {
  const library = createLibrary([later, earlier], []);
  const restored = restoreLibrary(workedOutOf(library, []), []);
  for (const { resolutions, comparisons } of [library, restored]) {
    const [first, second] = resolutions;
    expect([first?.id, second?.id]).toEqual([earlier.id, later.id]);
    expect(second && comparisons.lines.before(second)).toBe(first);
    expect(first && comparisons.lines.after(first)).toEqual([second]);
  }
});
