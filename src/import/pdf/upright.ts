import type { Glyph, GlyphPage, Stroke } from '../../reading/pdf/glyphs.ts';

/** A sign where a page has it, before the page is turned as it is shown. */
export interface TurnedGlyph extends Glyph {
  /** In which direction it is set, counter-clockwise in degrees. */
  readonly angle: number;
}

/** A page as a PDF has it. */
export interface TurnedPage {
  readonly number: number;
  readonly box: Stroke;
  readonly glyphs: readonly TurnedGlyph[];
  readonly strokes: readonly Stroke[];
}

/**
 * A page turned so that most of its words are upright, as a table is that is wider than the page
 * is. What runs in another direction, as a stamp does, is kept apart.
 */
export function upright({ number, box, glyphs, strokes }: TurnedPage): GlyphPage {
  const angles = Map.groupBy(glyphs, ({ angle }) => (angle + 360) % 360);
  const [most = 0] =
    [...angles].toSorted(([, one], [, other]) => other.length - one.length)[0] ?? [];
  const turned = (x: number, y: number): [number, number] => {
    switch (most) {
      case 90:
        return [y - box.bottom, box.right - x];
      case 180:
        return [box.right - x, box.top - y];
      case 270:
        return [box.top - y, x - box.left];
      default:
        return [x - box.left, y - box.bottom];
    }
  };
  const isOnSide = most === 90 || most === 270;
  const [width, height] = [box.right - box.left, box.top - box.bottom];
  const across = glyphs.filter(({ angle }) => (angle + 360) % 360 !== most);
  return {
    number,
    width: isOnSide ? height : width,
    height: isOnSide ? width : height,
    glyphs: (angles.get(most) ?? []).map((glyph) => {
      const [x, y] = turned(glyph.x, glyph.y);
      return { ...glyph, x, y };
    }),
    strokes: strokes.map(({ left, bottom, right, top }) => {
      const [x0, y0] = turned(left, bottom);
      const [x1, y1] = turned(right, top);
      return {
        left: Math.min(x0, x1),
        right: Math.max(x0, x1),
        bottom: Math.min(y0, y1),
        top: Math.max(y0, y1),
      };
    }),
    across: across.map(({ text }) => text).join(''),
  };
}
