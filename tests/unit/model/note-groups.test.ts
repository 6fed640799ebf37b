import { expect, test } from 'vitest';
import { groupNotes } from '../../../src/model/text/note-groups.ts';
import { readText } from '../../support/read-text.ts';

test('a note belongs to the paragraph in or under which it is referred to first', () => {
  const { paragraphs, notes } = readText(`The General Assembly,

Recalling it,[^1]

1. Decides:[^2]

   (a) To act;[^3]

2. Recalls[^2] that.

[^1]: A.

[^2]: B.

[^3]: C.
`);
  const groups = groupNotes(paragraphs, notes);
  expect(groups.map(({ anchor, notes: own }) => [anchor, own.map(({ number }) => number)])).toEqual(
    [
      ['pp1', [1]],
      ['op1', [2, 3]],
    ],
  );
});
