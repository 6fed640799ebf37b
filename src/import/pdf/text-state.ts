/** Where the next sign of a PDF's text stands (ISO 32000-1, 9.4: text objects). */

export type Matrix = readonly [number, number, number, number, number, number];

const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** The matrix that does `first`, then `second`. */
export function multiply(second: Matrix, first: Matrix): Matrix {
  const [a, b, c, d, e, f] = first;
  const [A, B, C, D, E, F] = second;
  return [
    A * a + C * b,
    B * a + D * b,
    A * c + C * d,
    B * c + D * d,
    A * e + C * f + E,
    B * e + D * f + F,
  ];
}

interface Settings {
  readonly ctm: Matrix;
  readonly font: string;
  readonly size: number;
  readonly charSpacing: number;
  readonly wordSpacing: number;
  readonly scale: number;
  readonly leading: number;
  readonly rise: number;
}

const beginning: Settings = {
  ctm: identity,
  font: '',
  size: 0,
  charSpacing: 0,
  wordSpacing: 0,
  scale: 1,
  leading: 0,
  rise: 0,
};

/** The place and measure of one sign on the page. */
export interface Placed {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  /** In which direction it is set, counter-clockwise in degrees from that of reading. */
  readonly angle: number;
}

export class TextState {
  #now = beginning;
  readonly #saved: Settings[] = [];
  #line = identity;
  #text = identity;

  get font(): string {
    return this.#now.font;
  }

  get ctm(): Matrix {
    return this.#now.ctm;
  }

  set(settings: Partial<Settings>): void {
    this.#now = { ...this.#now, ...settings };
  }

  save(): void {
    this.#saved.push(this.#now);
  }

  restore(): void {
    this.#now = this.#saved.pop() ?? this.#now;
  }

  transform(matrix: Matrix): void {
    this.set({ ctm: multiply(this.#now.ctm, matrix) });
  }

  begin(matrix = identity): void {
    this.#line = matrix;
    this.#text = matrix;
  }

  moveBy(x: number, y: number): void {
    this.begin(multiply(this.#line, [1, 0, 0, 1, x, y]));
  }

  nextLine(): void {
    this.moveBy(0, -this.#now.leading);
  }

  /** Moves by a number of thousandths of the size, against the direction of writing. */
  kern(thousandths: number): void {
    this.#advance((-thousandths / 1000) * this.#now.size * this.#now.scale);
  }

  /** @param width in thousandths of the size */
  show(width: number, isSpace: boolean): Placed {
    const { ctm, size, scale, rise, charSpacing, wordSpacing } = this.#now;
    const [a, b, c, d, x, y] = multiply(ctm, multiply(this.#text, [1, 0, 0, 1, 0, rise]));
    const own = (width / 1000) * size * scale;
    const placed = {
      x,
      y,
      width: own * Math.hypot(a, b),
      size: size * Math.hypot(c, d),
      angle: Math.round((Math.atan2(b, a) * 180) / Math.PI),
    };
    this.#advance(own + (charSpacing + (isSpace ? wordSpacing : 0)) * scale);
    return placed;
  }

  #advance(distance: number): void {
    this.#text = multiply(this.#text, [1, 0, 0, 1, distance, 0]);
  }
}
