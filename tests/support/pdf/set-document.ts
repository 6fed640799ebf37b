/** Sets made-up documents as the United Nations prints its own, for tests of the reader of PDFs. */
import { writePdf, type SetLine, type SetPage, type SetWords } from './write-pdf.ts';

/** A paragraph of words; `*italics*`, `**bold**` and `[^1]` as in content files. */
export interface MadeBlock {
  readonly set:
    | 'paragraph'
    | 'closing'
    | 'wide'
    | 'section'
    | 'section-title'
    | 'numbered-section'
    | 'sub-section'
    | 'annex'
    | 'title'
    | 'adopted'
    | 'bullet'
    | 'masthead'
    | 'item'
    | 'sponsors'
    | 'ornament';
  readonly words: string;
}

export interface MadeNote {
  readonly mark: string;
  readonly words: string;
  /** Goes on at the foot of the next page after so many of its lines. */
  readonly breaksAfter?: number;
}

interface Style {
  readonly first: number;
  readonly left: number;
  readonly size: number;
  readonly pitch: number;
  readonly gap: number;
  readonly font: NonNullable<SetWords['font']>;
  /** How many characters a full line has. */
  readonly columns: number;
}

const body: Style = {
  first: 147.1,
  left: 123.4,
  size: 9.96,
  pitch: 12,
  gap: 18,
  font: 'roman',
  columns: 78,
};

const styles: Readonly<Record<MadeBlock['set'], Style>> = {
  paragraph: body,
  closing: { ...body, first: 123.4 },
  wide: { ...body, columns: 120 },
  section: { ...body, first: 123.4, font: 'bold', gap: 24, columns: 60 },
  // Right below its number, as if the heading went on.
  'section-title': { ...body, first: 123.4, font: 'bold', gap: 12, columns: 60 },
  'numbered-section': {
    ...body,
    first: 123.4,
    left: 147.1,
    font: 'bold',
    gap: 24,
    columns: 40,
  },
  'sub-section': { ...body, first: 123.4, font: 'italic', gap: 24, columns: 60 },
  annex: { ...body, first: 123.4, size: 14.04, pitch: 15, gap: 28, font: 'bold', columns: 45 },
  title: { ...body, first: 123.4, size: 12, pitch: 13.4, gap: 26, font: 'bold', columns: 55 },
  adopted: { ...body, first: 400, left: 410, font: 'italic', gap: 24, columns: 30 },
  bullet: { ...body, first: 140, left: 147.1, columns: 74 },
  masthead: { ...body, first: 60, left: 60, gap: 12, columns: 60 },
  item: { ...body, first: 60, left: 60, gap: 18, columns: 60 },
  sponsors: { ...body, first: 123.4, font: 'bold', gap: 30, columns: 70 },
  ornament: { ...body, first: 290, gap: 18, columns: 20 },
};

const foot = 92;

/**
 * The bytes of a PDF: the lines of the masthead, then the blocks, page after page, each page
 * with its notes at its foot. Lines are broken at a number of characters and end in a space,
 * as those of a word processor do.
 */
export function setDocument(
  symbol: string,
  blocks: readonly MadeBlock[],
  notes: readonly MadeNote[] = [],
  misread: Readonly<Record<string, string>> = {},
  runningTitle?: string,
): Uint8Array {
  const setter = new Setter(symbol, notes, runningTitle);
  for (const block of blocks) setter.add(block);
  return writePdf(setter.pages(), misread);
}

class Setter {
  readonly #symbol: string;
  readonly #notes: readonly MadeNote[];
  readonly #pages: SetLine[][] = [[]];
  readonly #marked: Set<string>[];
  #y = 600;

  readonly #runningTitle: string;

  constructor(symbol: string, notes: readonly MadeNote[], runningTitle = 'An example') {
    this.#symbol = symbol;
    this.#notes = notes;
    this.#marked = [new Set(/\*+$/.exec(symbol) ?? [])];
    this.#runningTitle = runningTitle;
  }

  add({ set, words }: MadeBlock): void {
    const style = styles[set];
    wrap(words, style.columns).forEach((line, index) => {
      this.#y -= index === 0 ? style.gap : style.pitch;
      if (this.#y < foot + 70) this.#turn();
      const x = index === 0 ? style.first : style.left;
      this.#pages.at(-1)?.push({ x, y: this.#y, words: typeset(line, style) });
      for (const [, mark = ''] of line.matchAll(/\[\^([^\]]+)\]/g)) this.#marked.at(-1)?.add(mark);
    });
  }

  pages(): SetPage[] {
    let carried: string[] = [];
    return this.#pages.map((page, index) => {
      const own = this.#notes.filter(({ mark }) => this.#marked[index]?.has(mark));
      const lines = carried.map((text) => ({ mark: '', text }));
      carried = [];
      for (const { mark, words, breaksAfter = Infinity } of own) {
        const wrapped = wrap(words, 90);
        wrapped
          .slice(0, breaksAfter)
          .forEach((text, at) => lines.push({ mark: at === 0 ? mark : '', text }));
        carried = wrapped.slice(breaksAfter);
      }
      return [...page, ...setNotes(lines), ...this.#furniture(index + 1)];
    });
  }

  #turn(): void {
    this.#pages.push([]);
    this.#marked.push(new Set());
    this.#y = 709.7;
  }

  #furniture(page: number): SetLine[] {
    const job = { x: 65, y: 44.4, words: [{ text: '44-12345 (E)    010144 ' }] };
    const bars = { x: 65, y: 29.8, words: [{ text: '*4412345*', size: 12 }] };
    if (page > 1) {
      return [
        {
          x: 60,
          y: 733,
          words: [{ text: `${this.#symbol}   ${this.#runningTitle} `, font: 'bold', size: 8.5 }],
        },
        { x: 60, y: 36.7, words: [{ text: `${page}/9 `, font: 'bold', size: 8.5 }] },
      ];
    }
    return [
      {
        x: 123.4,
        y: 735,
        words: [
          { text: 'United Nations ', size: 14 },
          { text: `${this.#symbol} `, x: 480 },
        ],
      },
      {
        x: 123.4,
        y: 705.6,
        words: [
          { text: 'General Assembly ', font: 'bold', size: 20 },
          { text: 'Distr.: General ', x: 397 },
        ],
      },
      { x: 397, y: 693.6, words: [{ text: '1 October 2044 ' }] },
      job,
      bars,
    ];
  }
}

function setNotes(lines: readonly { readonly mark: string; readonly text: string }[]): SetLine[] {
  if (lines.length === 0) return [];
  const rule = {
    x: 99.4,
    y: foot + lines.length * 10.5,
    words: [{ text: '__________________ ', size: 8, font: 'bold' as const }],
  };
  return [
    rule,
    ...lines.map(({ mark, text }, index) => {
      const style = { ...body, size: 8.5 };
      const words = typeset(text, style);
      const sign: SetWords = {
        text: mark.startsWith('*') ? `${mark} ` : mark,
        size: mark.startsWith('*') ? 8.5 : 5.5,
        rise: mark.startsWith('*') ? 0 : 3,
      };
      const [first, ...rest] = words;
      const moved = first ? [{ ...first, x: 123.4 }, ...rest] : [];
      return {
        x: 116,
        y: rule.y - 11 - index * 10.5,
        words: mark === '' ? moved : [sign, ...moved],
      };
    }),
  ];
}

function wrap(words: string, columns: number): string[] {
  const lines = [''];
  for (const part of words.match(/\S+?(?:-(?=\p{L})|\s+|$)/gu) ?? []) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && (line + part).trimEnd().length > columns) lines.push(part);
    else lines.splice(-1, 1, line + part);
  }
  return reopened(lines.map((line) => (line.endsWith('-') ? line : `${line.trimEnd()} `)));
}

/** Italics that go on in the next line are opened again there. */
function reopened(lines: readonly string[]): string[] {
  let open = false;
  return lines.map((line) => {
    const begun = open ? `*${line}` : line;
    open = (begun.replace(/\[\^[^\]]+\]|\*\*/g, '').split('*').length - 1) % 2 === 1;
    return open ? `${begun}*` : begun;
  });
}

function typeset(line: string, { font, size }: Style): SetWords[] {
  return line.split(/(\[\^[^\]]+\]|\*\*[^*]+\*\*|\*[^*]+\*)/).flatMap((part): SetWords[] => {
    if (part === '') return [];
    const mark = /^\[\^([^\]]+)\]$/.exec(part)?.[1];
    if (mark?.startsWith('*')) return [{ text: mark, font, size }];
    if (mark !== undefined) return [{ text: mark, size: 6.5, rise: 3.5 }];
    if (part.startsWith('**')) return [{ text: part.slice(2, -2), font: 'bold', size }];
    if (/^\*[^*]+\*$/.test(part)) return [{ text: part.slice(1, -1), font: 'italic', size }];
    return [{ text: part, font, size }];
  });
}
