import {
  makeAnchor,
  type ParagraphAnchor,
  type TableAnchor,
} from '../../../model/places/anchor.ts';
import { leadOf } from '../../../model/text/inline.ts';
import type { Paragraph, ParagraphKind, QuotedText } from '../../../model/text/resolution.ts';
import type { Block, QuoteBlock, TableBlock, WordsBlock } from '../blocks/blocks.ts';
import { atLine, fail } from '../fail.ts';
import type { Reading } from '../reading.ts';
import { refuseSecondParagraph } from './doubtful.ts';
import { gather } from './gather.ts';
import type { PlacedParagraph } from './place-paragraphs.ts';
import { readTable } from './table.ts';

/** What stands around a paragraph. */
export interface Surroundings {
  /** The anchor of the heading above it; null under none. */
  readonly section: string | null;
  /** The anchor of the next table of the part. */
  readonly nextTable: () => TableAnchor;
  /** Reads a text that the paragraph quotes. */
  readonly readQuoted: (
    quote: QuoteBlock,
    quotedIn: { readonly paragraph: ParagraphAnchor; readonly count: number },
  ) => QuotedText;
}

/**
 * A paragraph of the model. Labels nest its sub-paragraphs; lines, tables and quoted texts belong
 * to the innermost of them below which they are indented.
 *
 * @throws where a label is out of order, and at what stands in an order that no document has
 */
export function makeParagraph(
  { draft, kind, anchor, isOnly }: PlacedParagraph,
  around: Surroundings,
  reading: Reading,
): Paragraph {
  const common = { kind, section: around.section, line: draft.line };
  if (draft.table || !anchor) {
    refuseBelowTable(draft.rest, reading);
    const table = draft.table ?? failWithoutTable(draft.line);
    return makeTable(table, common, draft.isSetApart, around, reading);
  }
  const place = makeAnchor(anchor);
  const own: WordsBlock = {
    type: 'words',
    column: -1,
    line: draft.line,
    opening: { type: 'none' },
    content: draft.content,
  };
  const gathered = gather(own, draft.rest, place, reading);
  const build = (block: WordsBlock, at: ParagraphAnchor, base: ParagraphAnchor): Paragraph => {
    const own = gathered.get(block) ?? failWithoutTable(block.line);
    refuseSecondParagraph(block.content, block.line, makeAnchor(at), reading);
    const taken = new Map<string, number>();
    return {
      anchor: makeAnchor(at),
      ...common,
      line: block.line,
      isSetApart: false,
      ...printedNumber(block),
      lead: leadOf(block.content),
      content: block.content,
      lines: own.lines,
      table: null,
      paragraphs: own.below.map((each) => {
        if (each.type === 'table') return makeTable(each, common, false, around, reading);
        const label = each.opening.type === 'label' ? each.opening.label.label : '';
        const again = taken.get(label) ?? 0;
        taken.set(label, again + 1);
        const repeats = Array.from({ length: again }, () => 'again');
        const child = { ...base, labels: [...base.labels, label, ...repeats] };
        return build(each, child, child);
      }),
      quoted: own.quotes.map((quote, index) =>
        around.readQuoted(quote, { paragraph: at, count: index + 1 }),
      ),
      closing: own.closing,
    };
  };
  const base: ParagraphAnchor = isOnly ? { ...anchor, type: 'annex', number: null } : anchor;
  const { number } = draft;
  return {
    ...build(own, anchor, base),
    isSetApart: draft.isSetApart,
    number: number?.number ?? null,
    marker: number?.marker ?? '',
  };
}

function printedNumber({ opening }: WordsBlock): Pick<Paragraph, 'number' | 'marker'> {
  if (opening.type !== 'label') return { number: null, marker: '' };
  const { marker } = opening.label;
  return { number: marker.replace(/^[“"]?\(?|[).]$/g, ''), marker };
}

function makeTable(
  block: TableBlock,
  common: { readonly kind: ParagraphKind; readonly section: string | null },
  isSetApart: boolean,
  { nextTable }: Surroundings,
  reading: Reading,
): Paragraph {
  const anchor = nextTable();
  return {
    anchor: makeAnchor(anchor),
    kind: common.kind,
    section: common.section,
    isSetApart,
    number: null,
    marker: '',
    lead: null,
    content: [],
    lines: [],
    table: readTable(block, anchor, reading),
    paragraphs: [],
    quoted: [],
    closing: [],
    line: block.line,
  };
}

function refuseBelowTable(rest: readonly Block[], { file }: Reading): void {
  const [first] = rest;
  if (!first) return;
  fail(
    file,
    atLine(first.line),
    'something is indented below a table',
    'Indent the table, too, if both belong to the paragraph above it; else begin it at the left edge.',
  );
}

function failWithoutTable(line: number): never {
  throw new Error(`Line ${line} was sorted wrongly.`);
}
