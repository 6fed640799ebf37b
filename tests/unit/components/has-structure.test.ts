import { expect, test } from 'vitest';
import { hasStructure, hasTables } from '../../../src/components/resolution/text/has-structure.ts';
import { madeUpResolution } from '../../support/made-up-resolution.ts';

const table = '| A | B |\n| - | - |\n| 1 | 2 |';

test.each([
  ['paragraphs alone', '1. *Decides* to act.\n', false, false],
  ['a heading', '## I\n\n1. *Decides* to act.\n', true, false],
  ['a table', `1. *Decides* to act:\n\n${table}\n`, true, true],
  [
    'a table in what it quotes',
    `1. *Decides*:\n\n   > 1. Act:\n   >\n${quoted(table)}\n`,
    true,
    true,
  ],
])('a page has the styles of what its text has: %s', (_, words, structure, tables) => {
  const text = madeUpResolution('A/RES/56/1', words);
  expect([hasStructure(text), hasTables(text.paragraphs)]).toEqual([structure, tables]);
});

function quoted(lines: string): string {
  return lines.replaceAll(/^/gm, '   > ');
}
