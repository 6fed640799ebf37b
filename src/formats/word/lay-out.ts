/** A resolution laid out as a Word document. */
import { pageName, printedDesignation } from '../../model/text/names.ts';
import { kindOf, textRows, type TextRow } from '../../model/text/paragraphs.ts';
import {
  printedClosing,
  printedMasthead,
  type MastheadField,
} from '../../model/text/printed-document.ts';
import type {
  Inline,
  Line,
  Note,
  NoteMark,
  Paragraph,
  Resolution,
  Section,
  Table,
} from '../../model/text/resolution.ts';
import { colophon } from '../colophon.ts';
import { citationAddress, type FormatContext } from '../context.ts';
import type { WordDocument, WordPiece, WordRun, WordStyle, WordTable } from './document.ts';
import { plainRun } from './document.ts';

/** A block of a resolution. */
export interface LaidBlock {
  /** The anchor of the paragraph; null for what stands around the paragraphs. */
  readonly anchor: string | null;
  readonly style: WordStyle;
  /** The number, as a typed word, and what follows it; empty where none is printed. */
  readonly marker: readonly WordPiece[];
  readonly words: readonly WordPiece[];
  /** The table that stands in the place of words; null for most. */
  readonly table: WordTable | null;
}

/** A resolution as a document: numbers as typed words, notes as footnotes. */
export function resolutionDocument(resolution: Resolution, context: FormatContext): WordDocument {
  return {
    ...documentFrame(resolution, context),
    title: `${pageName(resolution)} ${resolution.title}`,
    blocks: layOut(resolution, (inline) =>
      inline.type === 'citation' ? citationAddress(inline.citation, context) : inline.target,
    ).map(
      ({ style, marker, words, table }) =>
        table ?? { type: 'paragraph', style, pieces: [...marker, ...words] },
    ),
  };
}

/** What a document says of the resolution besides its words. */
export function documentFrame(
  resolution: Resolution,
  { addresses }: FormatContext,
): Omit<WordDocument, 'title' | 'blocks'> {
  const { name, address } = colophon(resolution, addresses);
  return {
    author: pageName(resolution),
    date: resolution.adopted,
    head: ['United Nations', resolution.symbol ?? ''],
    foot: [name, address],
  };
}

/** The address that words lead to; undefined for none. */
export type LinkOf = (inline: Extract<Inline, { type: 'citation' | 'link' }>) => string | undefined;

/** All that the resolution prints, in its order. */
export function layOut(resolution: Resolution, linkOf: LinkOf): LaidBlock[] {
  const { notes, printedTitle, enactingFormula } = resolution;
  const pieces = piecesOf(notes, linkOf);
  const title = [plainRun(titleNumber(resolution)), ...pieces(printedTitle)];
  const rows = textRows(resolution);
  const annexes = rows.findIndex((row) => kindOf(row) === 'annex');
  const end = annexes === -1 ? rows.length : annexes;
  return [
    ...printedMasthead(resolution)
      .flat()
      .map(({ field, words }) => block(mastheadStyles[field] ?? 'Masthead', pieces(words))),
    block('Title', title),
    block('Formula', pieces(enactingFormula)),
    ...layOutRows(rows.slice(0, end), pieces),
    ...printedClosing(resolution).map((words) => block('Closing', [plainRun(words)])),
    ...layOutRows(rows.slice(end), pieces),
  ].filter(({ marker, words, table }) => table !== null || marker.length + words.length > 0);
}

type Pieces = (inlines: readonly Inline[]) => WordPiece[];

function block(style: WordStyle, words: readonly WordPiece[], marker = ''): LaidBlock {
  const number = marker === '' ? [] : [plainRun(`${marker}\t`)];
  return { anchor: null, style, marker: number, words, table: null };
}

/** `56/149. ` before the title; nothing where the text is called by its symbol. */
function titleNumber(resolution: Resolution): string {
  const { designation, symbol, title } = resolution;
  if (title === null) return designation;
  return designation === symbol ? '' : `${printedDesignation(resolution)} `;
}

const mastheadStyles: Readonly<Partial<Record<MastheadField, WordStyle>>> = {
  organ: 'Organ',
  proceeding: 'Proceeding',
  report: 'Report',
};

function layOutRows(rows: readonly TextRow[], pieces: Pieces): LaidBlock[] {
  return rows.flatMap((row) =>
    row.type === 'heading'
      ? layOutHeading(row.section, pieces)
      : layOutParagraph(row.paragraph, 0, pieces),
  );
}

/** What stands between parts of a text. */
const setApart = block('Masthead', [plainRun('* * *')]);

function layOutHeading(section: Section, pieces: Pieces): LaidBlock[] {
  const { type, level, marker, title, enactingFormula, isSetApart } = section;
  const styles = ['Heading2', 'Heading3'] as const;
  const style = type === 'annex' ? 'Heading1' : (styles[level - 1] ?? 'Heading3');
  const space = marker !== '' && title.length > 0 ? ' ' : '';
  return [
    ...(isSetApart ? [setApart] : []),
    block(style, [...(marker === '' ? [] : [plainRun(marker + space)]), ...pieces(title)]),
    block('Formula', pieces(enactingFormula)),
  ];
}

function layOutParagraph(own: Paragraph, depth: number, pieces: Pieces): LaidBlock[] {
  const { anchor, marker, content, lines, table, paragraphs, quoted, closing } = own;
  const line = (of: Line): LaidBlock => block(subStyle(depth + 1), pieces(of.content), of.marker);
  const opening = { ...block(paragraphStyle(own, depth), pieces(content), marker), anchor };
  return [
    ...(own.isSetApart ? [setApart] : []),
    ...(table ? layOutTable(table, anchor, pieces) : [opening]),
    ...lines.map(line),
    ...paragraphs.flatMap((sub) => layOutParagraph(sub, depth + 1, pieces)),
    ...quoted.flatMap((text) => [
      block('Formula', pieces(text.enactingFormula)),
      ...layOutRows(textRows(text), pieces),
    ]),
    ...closing.map((words) =>
      block(depth === 0 ? 'Paragraph' : subStyle(depth), pieces(words.content), words.marker),
    ),
  ];
}

function layOutTable(
  { rows, headRows, notes }: Table,
  anchor: string,
  pieces: Pieces,
): LaidBlock[] {
  const table: WordTable = {
    type: 'table',
    hasHead: headRows > 0,
    rows: rows.map((row) =>
      row.map((cell) => ({
        pieces: pieces(cell.content),
        columns: cell.colspan,
        rows: cell.rowspan,
      })),
    ),
  };
  return [
    { ...block('Masthead', []), anchor, table },
    ...notes.map(({ mark, content }) =>
      block('Masthead', [{ ...plainRun(mark), isRaised: true }, plainRun(' '), ...pieces(content)]),
    ),
  ];
}

function paragraphStyle({ marker }: Paragraph, depth: number): WordStyle {
  if (depth > 0) return subStyle(depth);
  return marker === '' ? 'Paragraph' : 'Numbered';
}

function subStyle(depth: number): WordStyle {
  const subs = ['Sub1', 'Sub2', 'Sub3'] as const;
  return subs[depth - 1] ?? 'Sub3';
}

/** How the words of one resolution become pieces; called for them in the order of the text. */
function piecesOf(
  notes: readonly Note[],
  linkOf: LinkOf,
): (inlines: readonly Inline[]) => WordPiece[] {
  let counted = 0;
  const noteOf = ({ anchor, mark, number, isRepeated }: NoteMark): WordPiece[] => {
    const note = notes.find((each) => each.anchor === anchor);
    if (!note || isRepeated) return [{ ...plainRun(mark), isRaised: true }];
    const isCounted = number === counted + 1;
    if (isCounted) counted += 1;
    const content = walk(note.content, roman).filter((piece) => piece.type === 'words');
    return [{ type: 'note', mark, isCounted, content }];
  };
  const walk = (inlines: readonly Inline[], type: Type): WordPiece[] =>
    inlines.flatMap((inline) => {
      switch (inline.type) {
        case 'text':
          return [{ type: 'words' as const, text: inline.value, ...type }];
        case 'noteMark':
          return noteOf(inline);
        case 'emphasis':
          return walk(inline.children, { ...type, italic: true });
        case 'strong':
          return walk(inline.children, { ...type, bold: true });
        default:
          return walk(inline.children, { ...type, link: linkOf(inline) });
      }
    });
  return (inlines) => walk(inlines, roman);
}

type Type = Pick<WordRun, 'italic' | 'bold' | 'link'>;

const roman: Type = { italic: false, bold: false };
