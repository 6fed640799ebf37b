/** One part of a text: the text itself, an annex, or a text that is quoted. */

import { makeAnchor } from '../../../model/places/anchor.ts';
import type { AnchorScope } from '../../../model/places/anchor-scope.ts';
import { wholeText } from '../../../model/places/anchor.ts';
import { plainText } from '../../../model/text/inline.ts';
import type { Inline, Paragraph, QuotedText, Section } from '../../../model/text/resolution.ts';
import type { Block, QuoteBlock } from '../blocks/blocks.ts';
import type { Reading } from '../reading.ts';
import { makeParagraph } from './paragraph.ts';
import { createTableCount, placeParagraphs, type PlacedParagraph } from './place-paragraphs.ts';
import { placeSections, type PlacedSections } from './place-sections.ts';
import { readRows, type Rows } from './rows.ts';

/** What a part consists of. */
export interface ReadPart {
  readonly sections: readonly Section[];
  readonly paragraphs: readonly Paragraph[];
}

/** Which part it is. */
export interface PartPlace {
  readonly scope: AnchorScope;
  /** The enacting formula of the text; empty where none can be printed again. */
  readonly formula: string;
  /** The anchor of the heading above all of it; null for none. */
  readonly heading: string | null;
  /** The depth of its outermost headings, and the level that this is. */
  readonly outermost: { readonly depth: number; readonly level: number };
}

/** Reads the blocks of a part. */
export function readPart(blocks: readonly Block[], part: PartPlace, reading: Reading): ReadPart {
  const rows = readRows(blocks, part.formula, part.outermost, reading);
  const sections = placeSections(rows.sections, part.scope, reading);
  const placed = placeParagraphs(rows.paragraphs, { scope: part.scope, sections }, reading);
  const nextTable = createTableCount(part.scope);
  return {
    sections: makeSections(rows, sections, placed),
    paragraphs: placed.map((paragraph) => {
      const above = paragraph.draft.section && sections.get(paragraph.draft.section);
      const section = above?.anchor ?? part.heading;
      return makeParagraph(
        paragraph,
        {
          section,
          nextTable,
          readQuoted: (quote, quotedIn) => readQuoted(quote, { ...wholeText, quotedIn }, reading),
        },
        reading,
      );
    }),
  };
}

function makeSections(
  { sections }: Rows,
  placed: PlacedSections,
  paragraphs: readonly PlacedParagraph[],
): Section[] {
  return sections.flatMap((draft): Section[] => {
    const place = placed.get(draft);
    if (!place) return [];
    const { words, level, enactingFormula, isSetApart, line } = draft;
    const after = paragraphs.find(({ draft: paragraph }) => paragraph.line > line);
    const nearest = after ?? paragraphs.at(-1);
    return [
      {
        anchor: place.anchor,
        type: place.type,
        kind: nearest?.kind ?? 'operative',
        number: words.number,
        marker: words.marker,
        title: words.title,
        level,
        enactingFormula,
        isSetApart,
        line,
      },
    ];
  });
}

/** `The General Assembly,`: a quoted text may open with the words of whoever adopts it. */
const quotedFormula = /^[“"]?The [A-Z][\p{L}’' -]{3,60},?$/u;

function readQuoted({ blocks }: QuoteBlock, scope: AnchorScope, reading: Reading): QuotedText {
  const [first, ...rest] = blocks;
  const enactingFormula: readonly Inline[] =
    first?.type === 'words' && quotedFormula.test(plainText(first.content)) ? first.content : [];
  const own = enactingFormula.length > 0 ? rest : blocks;
  const depths = own.flatMap((block) => (block.type === 'heading' ? [block.depth] : []));
  const part = readPart(
    own,
    {
      scope,
      formula: plainText(enactingFormula),
      heading: null,
      outermost: { depth: Math.min(...depths), level: 1 },
    },
    reading,
  );
  const { quotedIn } = scope;
  const count = quotedIn && quotedIn.count > 1 ? quotedIn.count : '';
  const holder = quotedIn ? makeAnchor(quotedIn.paragraph) : '';
  return { anchor: `${holder}-quoted${count}`, enactingFormula, ...part };
}
