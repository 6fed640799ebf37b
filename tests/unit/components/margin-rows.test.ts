import { expect, test } from 'vitest';
import { marginRows } from '../../../src/components/resolution/margin/margin-rows.ts';

const lines = ['enacting', 'pp1', 'pp2', 'divider', 'op1'];

function rowsOf(counterparts: string[], notes: string[]): string[] {
  return marginRows(lines, new Set(counterparts), new Set(notes)).map(
    ({ anchor, from, to }) => `${anchor} ${from}/${to}`,
  );
}

test('notes reach down to the next notes or to the end', () => {
  expect(rowsOf([], ['pp1', 'op1'])).toEqual(['pp1 3/9', 'op1 9/11']);
});

test('notes lie above the counterparts of their paragraph, and end above the next', () => {
  expect(rowsOf(['pp1', 'pp2'], ['pp1'])).toEqual(['pp1 3/4']);
  expect(rowsOf(['op1'], ['pp2', 'op1'])).toEqual(['pp2 5/9', 'op1 9/10']);
});
