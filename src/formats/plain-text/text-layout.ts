import { markedText } from '../../model/text/inline.ts';
import { textRows, type TextRow } from '../../model/text/paragraphs.ts';
import type { Line, Note, Paragraph, QuotedText, Section } from '../../model/text/resolution.ts';
import { drawTable } from './grid.ts';
import { behind, hang, joined, together, type Part } from './lines.ts';

/** How far numbers stand in from the words above them that have none. */
const indentation = 2;

/** The level of the lowest headings; 0 where there are none. */
export function lowestLevel(sections: readonly Section[]): number {
  return Math.max(0, ...sections.map(({ level }) => level));
}

/** Sets a text, or one that a paragraph quotes, in so many columns of type. */
export class TextLayout {
  readonly #room: number;
  readonly #lowest: number;

  /** @param lowest the level of the lowest headings */
  constructor(room: number, lowest: number) {
    this.#room = room;
    this.#lowest = lowest;
  }

  /** Headings and paragraphs in the order of print. */
  series(rows: readonly TextRow[]): Part[] {
    const width = widest(rows.flatMap((row) => (row.type === 'paragraph' ? [row.paragraph] : [])));
    const inner = width === 0 ? 2 * indentation : indentation + width + 1;
    return rows.flatMap((row) => {
      const { isSetApart } = row.type === 'heading' ? row.section : row.paragraph;
      return [
        ...(isSetApart ? [this.#hang('', '* * *', 0)] : []),
        ...(row.type === 'heading'
          ? this.#heading(row.section)
          : this.#whole(row.paragraph, width, inner)),
      ];
    });
  }

  /** Notes with their marks, below one another. */
  footnotes(notes: readonly Note[], indent: number): Part {
    const marked = notes.map(({ mark, content }) => ({ mark: `[${mark}]`, content }));
    const width = Math.max(...marked.map(({ mark }) => mark.length));
    const lines = marked.map(
      ({ mark, content }) => this.#hang(mark.padStart(width), markedText(content), indent).words,
    );
    return { words: lines.join('\n'), space: 1 };
  }

  /** A number that no sign parts from its title is printed above it. */
  #heading({ marker, title, level, enactingFormula }: Section): Part[] {
    const words = markedText(title);
    const lines = /[.:–—-]$/.test(marker) ? [`${marker} ${words}`.trim()] : [marker, words];
    return [
      together(lines, this.#room, this.#lowest - level + 2),
      this.#hang('', markedText(enactingFormula), 0),
    ];
  }

  /**
   * A whole paragraph.
   *
   * @param width of the widest number beside it
   * @param inner where that stands which belongs to it
   */
  #whole(paragraph: Paragraph, width: number, inner: number): Part[] {
    const { marker, content, lines, table } = paragraph;
    if (table) return this.#table(paragraph, 0);
    // A bullet right below a heading belongs to no paragraph.
    const isAlone = marker === '' && content.length === 0;
    return [
      this.#hang(marker.padStart(width), markedText(content), marker === '' ? 0 : indentation),
      ...lines.map((line) => this.#line(line, isAlone ? 0 : inner)),
      ...this.#below(paragraph, inner),
    ];
  }

  #sub(paragraph: Paragraph, indent: number, width: number): Part[] {
    const { marker, content, lines, table } = paragraph;
    if (table) return this.#table(paragraph, indent);
    const inner = indent + width + 1;
    return [
      this.#hang(marker.padStart(width), markedText(content), indent),
      ...lines.map((line) => this.#line(line, inner)),
      ...this.#below(paragraph, inner),
    ];
  }

  /** Sub-paragraphs, quoted texts and closing words. */
  #below({ paragraphs, quoted, closing }: Paragraph, indent: number): Part[] {
    const width = widest(paragraphs);
    return [
      ...paragraphs.flatMap((below) => this.#sub(below, indent, width)),
      ...quoted.map((one) => this.#quotation(one, indent)),
      ...closing.map((line) => this.#line(line, indent)),
    ];
  }

  #quotation({ enactingFormula, ...quoted }: QuotedText, indent: number): Part {
    const sign = `${' '.repeat(indent)}> `;
    const layout = new TextLayout(this.#room - sign.length, lowestLevel(quoted.sections));
    const formula = layout.#hang('', markedText(enactingFormula), 0);
    const words = joined([formula, ...layout.series(textRows(quoted))], true);
    return behind(sign, { words, space: 1 });
  }

  #table({ table }: Paragraph, indent: number): Part[] {
    if (!table) return [];
    const words = drawTable(table, this.#room - indent).join('\n');
    return [behind(' '.repeat(indent), { words, space: 1 }), this.footnotes(table.notes, indent)];
  }

  #line({ marker, content }: Line, indent: number): Part {
    return this.#hang(marker, markedText(content), indent);
  }

  #hang(marker: string, words: string, indent: number): Part {
    return hang(marker, words, indent, this.#room);
  }
}

function widest(paragraphs: readonly Paragraph[]): number {
  return Math.max(0, ...paragraphs.map(({ marker }) => marker.length));
}
