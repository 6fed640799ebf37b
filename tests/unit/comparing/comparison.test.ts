import { describe, expect, test } from 'vitest';
import type { ComparedPair } from '../../../src/comparing/compared-pairs.ts';
import { createComparison, rowAnchor } from '../../../src/comparing/comparison.ts';
import type { Concordance } from '../../../src/comparing/concordance.ts';
import { createLibrary } from '../../../src/library/create-library.ts';
import { withSubParagraphs } from '../../../src/model/text/paragraphs.ts';
import type { Paragraph } from '../../../src/model/text/resolution.ts';
import { madeUpResolution } from '../../support/made-up-resolution.ts';

const preamble = 'Recalling it,\n\nNoting it,\n\nGuided by its resolution 55/109,\n\n';
const acts = '1. One;\n\n2. Two:\n\n   (a) First;\n\n   (b) Second;\n\n3. Three.\n';

/** Two texts of the same paragraphs: pp1 to pp3, op1, op2 with op2-a and op2-b, op3. */
function texts(): ComparedPair {
  const { resolution } = createLibrary(
    [
      madeUpResolution('A/RES/55/109', preamble + acts),
      madeUpResolution('A/RES/56/149', preamble + acts),
    ],
    [],
  );
  return { citing: resolution('a/res/56/149'), cited: resolution('a/res/55/109') };
}

/** A concordance by anchors: `op1 op2` for the citing and the cited one, `!` behind if moved. */
function agreed({ citing, cited }: ComparedPair, ...said: string[]): Concordance {
  const [ones, others] = [citing, cited].map(({ paragraphs }) => withSubParagraphs(paragraphs));
  const find = (list: readonly Paragraph[] | undefined, anchor: string | undefined): Paragraph => {
    const found = list?.find((paragraph) => paragraph.anchor === anchor);
    if (!found) throw new Error(`no ${anchor ?? 'anchor'}`);
    return found;
  };
  const pairs = said.map((words) => {
    const [one, other] = words.replace('!', '').split(' ');
    const moved = words.endsWith('!');
    return {
      one: find(ones, one),
      other: find(others, other),
      standing: one === other ? ('identical' as const) : ('amended' as const),
      moved,
    };
  });
  return {
    pairs,
    onlyInOne: (ones ?? []).filter((each) => !pairs.some(({ one }) => one === each)),
    onlyInOther: (others ?? []).filter((each) => !pairs.some(({ other }) => other === each)),
  };
}

/** The rows as `citing/cited` anchors. */
function rowsOf(...said: string[]): string[] {
  const pair = texts();
  return createComparison(pair, agreed(pair, ...said)).rows.map(
    ({ citing, cited }) => `${citing?.anchor ?? '–'}/${cited?.anchor ?? '–'}`,
  );
}

describe('the rows of a comparison', () => {
  test('are in the order of the citing text', () => {
    const anchors = ['pp1', 'pp2', 'pp3', 'op1', 'op2', 'op2-a', 'op2-b', 'op3'];
    expect(rowsOf(...anchors.map((anchor) => `${anchor} ${anchor}`))).toEqual(
      anchors.map((anchor) => `${anchor}/${anchor}`),
    );
  });

  test('have what only the cited text has after the counterpart of what precedes it there', () => {
    expect(rowsOf('pp1 pp1', 'pp3 pp2', 'op1 op1', 'op3 op2')).toEqual([
      'pp1/pp1',
      'pp2/–',
      'pp3/pp2',
      '–/pp3',
      'op1/op1',
      'op2/–',
      'op2-a/–',
      'op2-b/–',
      'op3/op2',
      '–/op2-a',
      '–/op2-b',
      '–/op3',
    ]);
  });

  test('begin with what only the cited text has before its first counterpart', () => {
    expect(rowsOf('pp1 pp3').slice(0, 3)).toEqual(['–/pp1', '–/pp2', 'pp1/pp3']);
  });

  test('keep the cited text’s preamble in the preamble, and its acts among the acts', () => {
    const rows = rowsOf('op1 pp1', 'pp3 op1');
    expect(rows.slice(0, 5)).toEqual(['–/pp2', '–/pp3', 'pp1/–', 'pp2/–', 'pp3/op1']);
    expect(rows.slice(5, 10)).toEqual(['–/op2', '–/op2-a', '–/op2-b', '–/op3', 'op1/pp1']);
  });

  test('pass over what moved when they place the others', () => {
    expect(rowsOf('op3 op1!', 'op1 op2').slice(6)).toEqual([
      'op1/op2',
      '–/op2-a',
      '–/op2-b',
      '–/op3',
      'op2/–',
      'op2-a/–',
      'op2-b/–',
      'op3/op1',
    ]);
  });

  test('do not part a paragraph from its sub-paragraphs', () => {
    expect(rowsOf('op2 op2', 'op2-a op2-a').slice(-6)).toEqual([
      'op2/op2',
      'op2-a/op2-a',
      '–/op2-b',
      'op2-b/–',
      '–/op3',
      'op3/–',
    ]);
  });

  test('hold every paragraph of both texts once', () => {
    const rows = rowsOf('pp2 pp1', 'op1 op3!', 'op2-b op1');
    for (const side of [0, 1]) {
      const anchors = rows.map((row) => row.split('/')[side]).filter((anchor) => anchor !== '–');
      expect(anchors).toHaveLength(8);
      expect(new Set(anchors)).toHaveLength(8);
    }
  });
});

test('a row is addressed by the citing text’s paragraph, or as one of the cited text', () => {
  const pair = texts();
  const { rows } = createComparison(pair, agreed(pair, 'pp1 pp2'));
  const anchors = rows.map(rowAnchor);
  expect(anchors).toContain('pp1');
  expect(anchors).toContain('cited-pp1');
  expect(anchors).not.toContain('cited-pp2');
  expect(new Set(anchors)).toHaveLength(rows.length);
});

test('the summary counts how paragraphs stand, and what moved', () => {
  const pair = texts();
  const { summary } = createComparison(pair, agreed(pair, 'pp1 pp1', 'pp2 pp3', 'op1 op3!'));
  expect(summary).toEqual({ identical: 1, amended: 2, onlyInCiting: 5, onlyInCited: 5, moved: 1 });
});

test('an empty text against another has nothing but what is in one alone', () => {
  const { citing, cited } = texts();
  const pair = { citing: { ...citing, paragraphs: [] }, cited };
  const { rows, summary } = createComparison(pair, agreed(pair));
  expect(rows.map(({ standing }) => standing)).toEqual(rows.map(() => 'onlyInCited'));
  expect(summary.onlyInCited).toBe(8);
});
