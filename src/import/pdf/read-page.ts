import type { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import type { Glyph, GlyphPage, Stroke } from '../../reading/pdf/glyphs.ts';
import { multiply, TextState, type Matrix } from './text-state.ts';
import { upright, type TurnedGlyph } from './upright.ts';

type Document = Awaited<ReturnType<typeof getDocumentProxy>>;
type Page = Awaited<ReturnType<Document['getPage']>>;
type Codes = Awaited<ReturnType<typeof getResolvedPDFJS>>['OPS'];

/** The signs of one page, and the lines that are drawn, in the order in which they are shown. */
export async function readPage(page: Page, codes: Codes): Promise<GlyphPage> {
  const operators = await page.getOperatorList();
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const reader = new PageReader(page, codes);
  operators.fnArray.forEach((code, index) => {
    reader.run(code, (operators.argsArray[index] as unknown[] | null) ?? []);
  });
  page.cleanup();
  return upright({
    number: page.pageNumber,
    box: { left, bottom, right, top },
    glyphs: reader.glyphs,
    strokes: reader.strokes,
  });
}

interface ShownGlyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
}

/** What a sign has from its font. */
type Face = Pick<Glyph, 'font' | 'italic' | 'bold'>;

/** Follows the operators of a page. */
class PageReader {
  readonly glyphs: TurnedGlyph[] = [];
  readonly strokes: Stroke[] = [];
  readonly #page: Page;
  readonly #state = new TextState();
  readonly #fonts = new Map<string, Face>();
  readonly #actions: ReadonlyMap<number, (args: unknown[]) => void>;

  constructor(page: Page, codes: Codes) {
    this.#page = page;
    const state = this.#state;
    this.#actions = new Map<number, (args: unknown[]) => void>([
      [
        codes.save,
        () => {
          state.save();
        },
      ],
      [
        codes.restore,
        () => {
          state.restore();
        },
      ],
      [
        codes.transform,
        (args) => {
          state.transform(args as unknown as Matrix);
        },
      ],
      [
        codes.paintFormXObjectBegin,
        ([matrix]) => {
          state.save();
          if (matrix) state.transform(matrixOf(matrix));
        },
      ],
      [
        codes.paintFormXObjectEnd,
        () => {
          state.restore();
        },
      ],
      [
        codes.beginText,
        () => {
          state.begin();
        },
      ],
      [
        codes.setFont,
        ([font, size]) => {
          state.set({ font: String(font), size: Number(size) });
        },
      ],
      [
        codes.setCharSpacing,
        ([charSpacing]) => {
          state.set({ charSpacing: Number(charSpacing) });
        },
      ],
      [
        codes.setWordSpacing,
        ([wordSpacing]) => {
          state.set({ wordSpacing: Number(wordSpacing) });
        },
      ],
      [
        codes.setHScale,
        ([scale]) => {
          state.set({ scale: Number(scale) / 100 });
        },
      ],
      [
        codes.setLeading,
        ([leading]) => {
          state.set({ leading: Number(leading) });
        },
      ],
      [
        codes.setTextRise,
        ([rise]) => {
          state.set({ rise: Number(rise) });
        },
      ],
      [
        codes.setTextMatrix,
        ([matrix]) => {
          state.begin(matrixOf(matrix));
        },
      ],
      [
        codes.moveText,
        ([x, y]) => {
          state.moveBy(Number(x), Number(y));
        },
      ],
      [
        codes.setLeadingMoveText,
        ([x, y]) => {
          state.set({ leading: -Number(y) });
          state.moveBy(Number(x), Number(y));
        },
      ],
      [
        codes.nextLine,
        () => {
          state.nextLine();
        },
      ],
      [
        codes.showText,
        ([shown]) => {
          this.#show(shown as (ShownGlyph | number | null)[]);
        },
      ],
      [
        codes.constructPath,
        (args) => {
          this.#stroke(args);
        },
      ],
    ]);
  }

  run(code: number, args: unknown[]): void {
    this.#actions.get(code)?.(args);
  }

  #show(shown: readonly (ShownGlyph | number | null)[]): void {
    for (const glyph of shown) {
      if (typeof glyph === 'number') this.#state.kern(glyph);
      else if (glyph) this.#place(glyph);
    }
  }

  #place({ unicode, width, isSpace }: ShownGlyph): void {
    const placed = this.#state.show(width, isSpace);
    this.glyphs.push({ text: unicode, advance: width, ...placed, ...this.#face(this.#state.font) });
  }

  #face(id: string): Face {
    const known = this.#fonts.get(id);
    if (known) return known;
    const loaded = this.#page.commonObjs.get(id) as {
      name?: string;
      bold?: boolean;
      italic?: boolean;
    } | null;
    // Before the name of a font of which a part is in the file stands `ABCDEF+`.
    const font = (loaded?.name ?? '').replace(/^[A-Z]{6}\+/, '');
    const face = {
      font,
      italic: loaded?.italic === true || /italic|oblique/i.test(font),
      bold: loaded?.bold === true || /bold|black/i.test(font),
    };
    this.#fonts.set(id, face);
    return face;
  }

  /** Of what is drawn only its box counts: a thin one is a line. */
  #stroke([, , box]: unknown[]): void {
    if (!box) return;
    const [left = 0, bottom = 0, right = 0, top = 0] = Array.from(box as ArrayLike<number>);
    const [x0, y0] = apply(this.#state.ctm, left, bottom);
    const [x1, y1] = apply(this.#state.ctm, right, top);
    if (Math.abs(x1 - x0) > 2 && Math.abs(y1 - y0) > 2) return;
    this.strokes.push({
      left: Math.min(x0, x1),
      right: Math.max(x0, x1),
      bottom: Math.min(y0, y1),
      top: Math.max(y0, y1),
    });
  }
}

function matrixOf(numbers: unknown): Matrix {
  return Array.from(numbers as ArrayLike<number>) as unknown as Matrix;
}

function apply(matrix: Matrix, x: number, y: number): [number, number] {
  const [, , , , e, f] = multiply(matrix, [1, 0, 0, 1, x, y]);
  return [e, f];
}
