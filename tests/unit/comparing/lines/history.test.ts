import { expect, test } from 'vitest';
import { historyInWords } from '../../../../src/comparing/lines/history-words.ts';
import type { Library } from '../../../../src/library/create-library.ts';
import { madeUpCollection } from '../../../support/made-up-line.ts';
import { madeUpPair } from '../../../support/made-up-comparison.ts';

const roads = '*Calls upon* all States to repair the roads that were damaged by the floods';
const bridges = '*Requests* the Secretary-General to report on bridges over the three rivers';
const schools = '*Encourages* teachers to open village schools before the winter begins';
const wells = '*Invites* engineers from each province to dig two wells for each village';

/** What the margin of each paragraph says, and where it leads: `op1: = OP2 of 55/1, identical (56/1#op1)`. */
function marginsOf({ comparisons, resolution }: Library, id: string): string[] {
  const text = resolution(id);
  return [...comparisons.histories(text)].flatMap(([anchor, history]) => {
    const said = historyInWords(text, history);
    if (!said) return [];
    const { comparison, row } = said.step;
    return [`${anchor}: ${said.sign} ${said.words} (${comparison.citing.designation}#${row})`];
  });
}

/** A line of four texts, each of which takes up what the one before had. */
const line = madeUpCollection(
  ...[
    ['A/RES/55/1', `1. ${roads};\n\n2. ${bridges};\n\n3. ${schools}.\n`],
    ['A/RES/56/1', `1. ${schools};\n\n2. ${roads};\n\n3. ${bridges} in full.\n`],
    ['A/RES/57/1', `1. ${schools};\n\n2. ${roads} again;\n\n3. ${bridges} in full.\n`],
    ['A/RES/58/1', `1. ${schools};\n\n2. ${bridges} in full;\n\n3. ${wells}.\n`],
  ].map(([symbol = '', words = '']) => ({ symbol, title: 'Roads', words })),
);

test('a paragraph says since when it stands word for word, and since when at all', () => {
  expect(marginsOf(line, 'a/res/58/1')).toEqual([
    'op1: = identical since 56/1, amended since 55/1 (56/1#op1)',
    'op2: ≈ OP3 of 57/1, amended, since 55/1 (58/1#op2)',
  ]);
  expect(marginsOf(line, 'a/res/57/1')).toEqual([
    'op1: = identical since 56/1, amended since 55/1 (56/1#op1)',
    'op2: ≈ OP2 of 56/1, amended, since 55/1 (57/1#op2)',
    'op3: = identical since 56/1, amended since 55/1 (56/1#op3)',
  ]);
});

test('in the first text of a line a paragraph says where the one that follows has it', () => {
  expect(marginsOf(line, 'a/res/55/1')).toEqual([
    'op1: = OP2 of 56/1, identical (56/1#op2)',
    'op2: ≈ OP3 of 56/1, amended (56/1#op3)',
    'op3: ≈ OP1 of 56/1, amended (56/1#op1)',
  ]);
});

test('each step of a history has the comparison behind it', () => {
  const histories = line.comparisons.histories(line.resolution('a/res/58/1'));
  const steps = histories.get('op1')?.before ?? [];
  expect(
    steps.map(({ text, anchor, standing, comparison, row }) => [
      text.designation,
      anchor,
      standing,
      comparison.citing.designation,
      row,
    ]),
  ).toEqual([
    ['57/1', 'op1', 'identical', '58/1', 'op1'],
    ['56/1', 'op1', 'identical', '57/1', 'op1'],
    ['55/1', 'op3', 'amended', '56/1', 'op1'],
  ]);
});

test('a paragraph is the same only with all of its sub-paragraphs', () => {
  const list = (...items: string[]) =>
    `1. ${roads}:\n\n${items.map((words, index) => `   (${'abc'[index] ?? ''}) ${words};\n`).join('\n')}`;
  const kept = madeUpPair(list(bridges, schools), list(bridges, schools));
  expect(marginsOf(kept, 'a/res/56/149')).toEqual(['op1: = OP1 of 55/109, identical (56/149#op1)']);
  const shortened = madeUpPair(list(bridges, schools, wells), list(bridges, schools));
  expect(marginsOf(shortened, 'a/res/56/149')).toEqual([
    'op1: ≈ OP1 of 55/109, amended (56/149#op1)',
  ]);
});

test('a history stops where the line does not hold the paragraph', () => {
  expect([...line.comparisons.histories(line.resolution('a/res/58/1')).keys()]).not.toContain(
    'op3',
  );
});
