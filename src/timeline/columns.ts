/** The texts of a drawing: columns of rows, by turns on its left and its right. */

import type { TimelineMeasures } from './measures.ts';
import type { Timeline, TimelineRow, TimelineText } from './timeline.ts';

export type Side = 'left' | 'right';

export interface DrawnRow extends TimelineRow {
  readonly y: number;
}

export interface DrawnText {
  readonly id: string;
  readonly name: string;
  readonly side: Side;
  /** Where its marks stand. */
  readonly x: number;
  /** Where its name stands. */
  readonly y: number;
  readonly rows: readonly DrawnRow[];
}

/** The height that the longer side needs at least. */
export function columnsHeight({ texts }: Timeline, measures: TimelineMeasures): number {
  return longestSide(texts) * measures.row;
}

/** Places the rows of all texts, so that the longer side fills the height. */
export function placeTexts(
  { texts }: Timeline,
  measures: TimelineMeasures,
  top: number,
  bottom: number,
): DrawnText[] {
  const step = (bottom - top) / longestSide(texts);
  const next = { left: top, right: top };
  return texts.map(({ id, name, rows }, index) => {
    const side = sideOf(index);
    const y = next[side];
    next[side] += (rows.length + 1) * step;
    return {
      id,
      name,
      side,
      x: side === 'left' ? measures.marks : measures.width - measures.marks,
      y: y - step / 2,
      rows: rows.map((row, place) => ({ ...row, y: y + (place + 0.5) * step })),
    };
  });
}

function sideOf(index: number): Side {
  return index % 2 === 0 ? 'left' : 'right';
}

/** How many rows the longer side has; a text below another has a row for its name. */
function longestSide(texts: readonly TimelineText[]): number {
  const rowsOn = (wanted: Side): number =>
    texts
      .filter((_, index) => sideOf(index) === wanted)
      .reduce((sum, { rows }) => sum + rows.length + 1, -1);
  return Math.max(1, rowsOn('left'), rowsOn('right'));
}
