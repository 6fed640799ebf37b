import { expect, test } from 'vitest';
import { noteRules } from '../../../src/components/resolution/margin/margin-rows.ts';
import { textLines } from '../../../src/components/resolution/margin/text-lines.ts';
import type { ParagraphHistory } from '../../../src/comparing/lines/history.ts';
import { madeUpResolution } from '../../support/made-up-resolution.ts';

const standsElsewhere: ParagraphHistory = { before: [], after: null };

/** What lays the notes of the first line with notes, the second … into rows of the grid. */
const rules = (...rows: readonly string[]): string =>
  rows.map((row, index) => `.beside:nth-of-type(${index + 1}){grid-row:${row}}`).join('');

/** Where the notes of a text lie: two preambular paragraphs and an operative one. */
function rulesOf(counterparts: readonly string[], notes: readonly string[]): string {
  const mark = (anchor: string): string =>
    notes.includes(anchor) ? `[^${notes.indexOf(anchor) + 1}]` : '';
  const text = madeUpResolution(
    'A/RES/99/1',
    `_Recalling_ one,${mark('pp1')}

_Recalling_ two,${mark('pp2')}

1. _Decides_ all.${mark('op1')}

${notes.map((_, index) => `[^${index + 1}]: A note.`).join('\n\n')}
`,
  );
  const histories = new Map(counterparts.map((anchor) => [anchor, standsElsewhere]));
  return noteRules(textLines({ ...text, citedBy: [] }, histories));
}

test('notes reach down to the next notes or to the end', () => {
  expect(rulesOf([], ['pp1', 'op1'])).toBe(rules('3/9', '9/11'));
});

test('notes lie above the counterparts of their paragraph, and end above the next', () => {
  expect(rulesOf(['pp1', 'pp2'], ['pp1'])).toBe(rules('3/4'));
  expect(rulesOf(['op1'], ['pp2', 'op1'])).toBe(rules('5/9', '9/10'));
});

test('three asterisks and the enacting formula of a section have lines of their own, and notes on a heading stand as low as it', () => {
  const text = madeUpResolution(
    'A/RES/99/1',
    `## I

The General Assembly,

1. _Decides_ one;[^1]

* * *

2. _Decides_ two;

* * *

## II[^2]

3. _Decides_ three.[^3]

[^1]: A note.

[^2]: A note.

[^3]: A note.
`,
  );
  const found = noteRules(textLines({ ...text, citedBy: [] }, new Map()));
  // Formula, I, its formula, 1, asterisks, 2, asterisks, II, 3.
  expect(found).toBe(rules('7/15', '15/17;margin-block-start:1.9rem', '17/19'));
});

test('a text without notes needs no rules', () => {
  expect(rulesOf(['pp1'], [])).toBe('');
});

test('a text without an enacting formula has no line for one', () => {
  const text = madeUpResolution(
    'A/RES/99/1',
    '_Recalling_ one,[^1]\n\n1. _Decides_.\n\n[^1]: A.\n',
  );
  const lines = textLines({ ...text, enactingFormula: [], citedBy: [] }, new Map());
  expect(lines[0]?.type).toBe('paragraph');
  expect(noteRules(lines)).toMatch(/^\.beside:nth-of-type\(1\)\{grid-row:1\//);
});
