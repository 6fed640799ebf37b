/** A resolution laid out as a Word document. */
import type { Inline, Note, NoteMark, Paragraph, Resolution } from '../../model/text/resolution.ts';
import { pageName } from '../../model/text/names.ts';
import {
  printedClosing,
  printedMasthead,
  type MastheadField,
  printedTitle,
} from '../../model/text/printed-document.ts';
import { colophon } from '../colophon.ts';
import { citationAddress, type FormatContext } from '../context.ts';
import type { WordDocument, WordPiece, WordRun, WordStyle } from './document.ts';
import { plainRun } from './document.ts';

/** A block of a resolution. */
export interface LaidBlock {
  /** The anchor of the paragraph; null for what stands around the paragraphs. */
  readonly anchor: string | null;
  readonly style: WordStyle;
  /** The number, as a typed word, and what follows it; empty where none is printed. */
  readonly marker: readonly WordPiece[];
  readonly words: readonly WordPiece[];
}

/** A resolution as a document: numbers as typed words, notes as footnotes. */
export function resolutionDocument(resolution: Resolution, context: FormatContext): WordDocument {
  return {
    ...documentFrame(resolution, context),
    title: `${pageName(resolution)} ${resolution.title}`,
    blocks: layOut(resolution, (inline) =>
      inline.type === 'citation' ? citationAddress(inline.citation, context) : inline.target,
    ).map(({ style, marker, words }) => ({
      type: 'paragraph',
      style,
      pieces: [...marker, ...words],
    })),
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
  const pieces = piecesOf(resolution.notes, linkOf);
  const line = (style: WordStyle, words: string): LaidBlock => ({
    anchor: null,
    style,
    marker: [],
    words: [plainRun(words)],
  });
  const paragraph = (own: Paragraph, depth: number): LaidBlock[] => [
    {
      anchor: own.anchor,
      style: paragraphStyle(own, depth),
      marker: own.marker === '' ? [] : [plainRun(`${own.marker}\t`)],
      words: pieces(own.content),
    },
    ...own.paragraphs.flatMap((sub) => paragraph(sub, depth + 1)),
  ];
  return [
    ...printedMasthead(resolution).flatMap((lines) =>
      lines.map(({ field, words }) => ({
        anchor: null,
        style: mastheadStyles[field] ?? 'Masthead',
        marker: [],
        words: pieces(words),
      })),
    ),
    line('Title', printedTitle(resolution)),
    {
      anchor: null,
      style: 'Formula',
      marker: [],
      words: pieces(resolution.enactingFormula),
    },
    ...resolution.paragraphs.flatMap((own) => paragraph(own, 0)),
    ...printedClosing(resolution).map((words) => line('Closing', words)),
  ];
}

const mastheadStyles: Readonly<Partial<Record<MastheadField, WordStyle>>> = {
  organ: 'Organ',
  proceeding: 'Proceeding',
  report: 'Report',
};

function paragraphStyle({ marker }: Paragraph, depth: number): WordStyle {
  const subs = ['Sub1', 'Sub2', 'Sub3'] as const;
  if (depth > 0) return subs[depth - 1] ?? 'Sub3';
  return marker === '' ? 'Paragraph' : 'Numbered';
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
