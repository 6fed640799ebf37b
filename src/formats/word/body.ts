import type { Element } from 'xast';
import type { WordBlock, WordParagraph, WordTable } from './document.ts';
import { w } from './elements.ts';
import type { Parts } from './parts.ts';
import { runElements } from './runs.ts';

/** The width between the margins, in twentieths of a point. */
const textWidth = 9360;

/** The blocks of a document as elements of its body. */
export function bodyElements(blocks: readonly WordBlock[], parts: Parts): Element[] {
  const elements = blocks.map((block) =>
    block.type === 'paragraph' ? paragraph(block, parts) : table(block, parts),
  );
  // Behind a table at the end, Word wants a paragraph.
  return blocks.at(-1)?.type === 'table' ? [...elements, w('p')] : elements;
}

function paragraph(block: WordParagraph, parts: Parts): Element {
  const { style, pieces, change, formerly, comment } = block;
  const runs = moved(block, runElements(pieces, parts), parts);
  return w(
    'p',
    {},
    w(
      'pPr',
      {},
      w('pStyle', { val: style }),
      change ? w('rPr', {}, parts.tracked(change)) : null,
      formerly
        ? w('pPrChange', parts.change(), w('pPr', {}, w('pStyle', { val: formerly })))
        : null,
    ),
    comment === undefined ? runs : commented(runs, parts.comment(comment)),
  );
}

/** Runs within the range of a move, which Word shows as such. */
function moved(
  { move }: WordParagraph,
  runs: readonly Element[],
  parts: Parts,
): readonly Element[] {
  if (move === undefined) return runs;
  const range = move.place === 'from' ? 'moveFromRange' : 'moveToRange';
  const track = parts.change();
  return [
    w(`${range}Start`, { ...track, name: move.name }),
    ...runs,
    w(`${range}End`, { id: track.id }),
  ];
}

function commented(runs: readonly Element[], id: number): Element[] {
  return [
    w('commentRangeStart', { id }),
    ...runs,
    w('commentRangeEnd', { id }),
    w('r', {}, w('commentReference', { id })),
  ];
}

function table({ rows, hasHead, change }: WordTable, parts: Parts): Element {
  const columns = Math.max(
    ...rows.map((row) => row.reduce((sum, cell) => sum + cell.columns, 0)),
    1,
  );
  const width = Math.floor(textWidth / columns);
  return w(
    'tbl',
    {},
    w('tblPr', {}, w('tblW', { w: textWidth, type: 'dxa' }), borders()),
    w(
      'tblGrid',
      {},
      Array.from({ length: columns }, () => w('gridCol', { w: width })),
    ),
    laidOut(rows).map((cells, index) =>
      w(
        'tr',
        {},
        w(
          'trPr',
          {},
          w('cantSplit'),
          hasHead && index === 0 ? w('tblHeader') : null,
          change ? parts.tracked(change) : null,
        ),
        cells.map(({ pieces, span, merge }) =>
          w(
            'tc',
            {},
            w(
              'tcPr',
              {},
              w('tcW', { w: width * span, type: 'dxa' }),
              span === 1 ? null : w('gridSpan', { val: span }),
              merge === null ? null : w('vMerge', merge === 'restart' ? { val: 'restart' } : {}),
            ),
            w('p', {}, w('pPr', {}, w('pStyle', { val: 'Masthead' })), runElements(pieces, parts)),
          ),
        ),
      ),
    ),
  );
}

interface LaidCell {
  readonly pieces: WordTable['rows'][number][number]['pieces'];
  readonly span: number;
  readonly merge: 'restart' | 'continue' | null;
}

/** The cells of each row, with those that a cell above reaches down into, as Word wants them. */
function laidOut(rows: WordTable['rows']): LaidCell[][] {
  /** For each column that a cell above reaches into: its width and how many rows are left. */
  const open = new Map<number, { span: number; rows: number }>();
  return rows.map((row) => {
    const cells: LaidCell[] = [];
    let column = 0;
    const reachDown = (): void => {
      for (let above = open.get(column); above; above = open.get(column)) {
        cells.push({ pieces: [], span: above.span, merge: 'continue' });
        if (above.rows === 1) open.delete(column);
        else open.set(column, { span: above.span, rows: above.rows - 1 });
        column += above.span;
      }
    };
    for (const { pieces, columns, rows: height } of row) {
      reachDown();
      cells.push({ pieces, span: columns, merge: height > 1 ? 'restart' : null });
      if (height > 1) open.set(column, { span: columns, rows: height - 1 });
      column += columns;
    }
    reachDown();
    return cells;
  });
}

function borders(): Element {
  const line = { val: 'single', sz: 4, space: 0, color: '808080' };
  const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
  return w(
    'tblBorders',
    {},
    sides.map((side) => w(side, line)),
  );
}
