/** What a page of a PDF shows, before anything is made of it. */

/** One sign as it stands on a page. Lengths are in points, y counts from the foot of the page. */
export interface Glyph {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly italic: boolean;
  readonly bold: boolean;
  /** The name of its font, `TimesNewRomanPS-BoldMT`. */
  readonly font: string;
  /** How wide it is in its font, in thousandths of the size. */
  readonly advance: number;
}

/** A straight line that is drawn, as around the cells of a table. */
export interface Stroke {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

export interface GlyphPage {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly strokes: readonly Stroke[];
  /** What is shown in another direction than most of the page. */
  readonly across: string;
}
