/** The lines and marks of a drawing, as data of SVG paths. */

import {
  linkHorizontal,
  symbol,
  symbolCircle,
  symbolDiamond,
  symbolSquare,
  symbolTriangle,
} from 'd3-shape';
import type { Drawing, DrawnInstrument } from './layout.ts';

/** Each text has its own shape and colour, as far as they last. */
const shapes = [symbolCircle, symbolDiamond, symbolSquare, symbolTriangle];

/** The number of the style of a text's marks and lines. */
export function styleOf(text: number): number {
  return text % shapes.length;
}

/** The mark of a row, around the origin. */
export function markPath(text: number, size: number): string {
  return symbol(shapes[styleOf(text)], size)() ?? '';
}

/** The lines from an instrument to the rows that cite it, and the text each leads to. */
export function citingLines(
  { dot, name, citedBy }: DrawnInstrument,
  { texts }: Drawing,
): { readonly path: string; readonly text: number }[] {
  return citedBy.flatMap(({ text, row }) => {
    const column = texts[text];
    const y = column?.rows[row]?.y;
    if (!column || y === undefined) return [];
    const path =
      column.side === 'left'
        ? curve(dot.x, dot.y, column.x, y)
        : curve(name.end, name.lines.length === 0 ? dot.y : name.y, column.x, y);
    return [{ path, text }];
  });
}

/** The line from an instrument's dot to its name. */
export function leader({ dot, name }: DrawnInstrument): string {
  return curve(
    dot.x,
    dot.y,
    name.lines.length === 0 ? name.end : name.x - 4,
    name.lines.length === 0 ? dot.y : name.y,
  );
}

function curve(...[fromX, fromY, toX, toY]: [number, number, number, number]): string {
  const link = linkHorizontal<unknown, [number, number]>()
    .source(() => [rounded(fromX), rounded(fromY)])
    .target(() => [rounded(toX), rounded(toY)]);
  return (link(null) ?? '').replaceAll(/\d+\.\d+/g, (number) => String(rounded(Number(number))));
}

/** A tenth of a pixel is as much as can be seen. */
export function rounded(length: number): number {
  return Math.round(length * 10) / 10;
}
