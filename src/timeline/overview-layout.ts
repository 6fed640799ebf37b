/** Where everything in the picture of many references stands: years from left to right. */
import { rounded } from './lines.ts';
import type { Overview, OverviewRow } from './overview.ts';

/** An organ's row, in the drawing's own units. */
export interface DrawnOverviewRow {
  /** `General Assembly, 7,547; most of 2015: 623` */
  readonly label: string;
  readonly labelY: number;
  /** The line on which its bars stand. */
  readonly base: number;
  /** Its bars, as the data of one path of SVG: the highest is as high as the row. */
  readonly bars: string;
}

export interface OverviewLayout {
  readonly width: number;
  readonly height: number;
  /** The lines of the decades begin at this height and end at that of their years. */
  readonly top: number;
  readonly bottom: number;
  readonly decades: readonly { readonly year: number; readonly x: number }[];
  readonly rows: readonly DrawnOverviewRow[];
}

const width = 320;
/** Left free behind the last year, so that one that ends the row has room for its label. */
const margin = 14;
const barsHeight = 30;
const head = 15;
const rowHeight = head + barsHeight + 10;
const foot = 14;
/** How much of its year a bar fills. */
const barWidth = 0.8;

/** Draws an overview. */
export function layOutOverview({ rows, firstYear, lastYear }: Overview): OverviewLayout {
  const step = (width - margin) / (lastYear - firstYear + 1);
  const bottom = rows.length * rowHeight;
  const decades: { year: number; x: number }[] = [];
  for (let year = Math.ceil(firstYear / 10) * 10; year <= lastYear; year += 10) {
    decades.push({ year, x: rounded((year - firstYear) * step) });
  }
  return {
    width,
    height: bottom + foot,
    top: head,
    bottom,
    decades,
    rows: rows.map((row, index) => {
      const base = index * rowHeight + head + barsHeight;
      return {
        label: `${row.name}, ${inWords(row, firstYear)}`,
        labelY: index * rowHeight + head - 5,
        base,
        bars: barsOf(row, base, step),
      };
    }),
  };
}

function barsOf({ years }: OverviewRow, base: number, step: number): string {
  const most = Math.max(1, ...years);
  return years
    .map((count, index) => {
      if (count === 0) return '';
      const high = rounded(Math.max(1, (count / most) * barsHeight));
      return `M${rounded(index * step)},${base}v-${high}h${rounded(step * barWidth)}v${high}z`;
    })
    .join('');
}

function inWords({ years, total }: OverviewRow, firstYear: number): string {
  const most = Math.max(...years);
  const all = total.toLocaleString('en');
  if (most === 0) return all;
  return `${all}; most of ${firstYear + years.indexOf(most)}: ${most.toLocaleString('en')}`;
}
