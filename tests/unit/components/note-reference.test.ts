import { expect, test } from 'vitest';
import { noteReferences } from '../../../src/components/resolution/text/note-reference.ts';
import { madeUpResolution } from '../../support/made-up-resolution.ts';

test('each mark of a note has an id of its own, the first the one that links have', () => {
  const resolution = madeUpResolution(
    'A/RES/99/1',
    `Recalling it,[^1]

1. Decides:[^2]

   (a) To act;[^1]

2. Recalls[^1] that.

[^1]: A.

[^2]: B.
`,
  );
  expect(
    noteReferences({ ...resolution, citedBy: [] }).map(({ id, place }) => [id, place]),
  ).toEqual([
    ['fnref1', 'pp1'],
    ['fnref2', 'op1'],
    ['fnref1-2', 'op1-a'],
    ['fnref1-3', 'op2'],
  ]);
});
