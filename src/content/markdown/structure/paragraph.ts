import {
  makeAnchor,
  type ParagraphAnchor,
  type TableAnchor,
} from '../../../model/places/anchor.ts';
import {
  LabelOrderError,
  nestByLabel,
  type LabelledBlock,
  type LabelledNode,
} from '../../../model/places/sub-paragraph-tree.ts';
import { leadOf } from '../../../model/text/inline.ts';
import type { Line, Paragraph, ParagraphKind, QuotedText } from '../../../model/text/resolution.ts';
import type { Block, QuoteBlock, TableBlock, WordsBlock } from '../blocks/blocks.ts';
import { atLine, fail, failUnlessPrinted } from '../fail.ts';
import type { Reading } from '../reading.ts';
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

/** A paragraph or sub-paragraph while what belongs to it is gathered. */
interface Growing {
  readonly own: WordsBlock;
  readonly children: readonly LabelledNode<WordsBlock>[];
  readonly column: number;
  readonly lines: Line[];
  readonly closing: Line[];
  readonly quotes: QuoteBlock[];
  /** Sub-paragraphs and tables in order. */
  readonly below: (WordsBlock | TableBlock)[];
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
    const growing = gathered.get(block) ?? failWithoutTable(block.line);
    const taken = new Map<string, number>();
    return {
      anchor: makeAnchor(at),
      ...common,
      line: block.line,
      isSetApart: false,
      ...printedNumber(block),
      lead: leadOf(block.content),
      content: block.content,
      lines: growing.lines,
      table: null,
      paragraphs: growing.below.map((each) => {
        if (each.type === 'table') return makeTable(each, common, false, around, reading);
        const label = each.opening.type === 'label' ? each.opening.label.label : '';
        const again = taken.get(label) ?? 0;
        taken.set(label, again + 1);
        const repeats = Array.from({ length: again }, () => 'again');
        const child = { ...base, labels: [...base.labels, label, ...repeats] };
        return build(each, child, child);
      }),
      quoted: growing.quotes.map((quote, index) =>
        around.readQuoted(quote, { paragraph: at, count: index + 1 }),
      ),
      closing: growing.closing,
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

/** What belongs to a paragraph and to each sub-paragraph, by its block. */
function gather(
  own: WordsBlock,
  rest: readonly Block[],
  place: string,
  reading: Reading,
): ReadonlyMap<WordsBlock, Growing> {
  const roots = nest(rest, place, reading);
  const above = new Map<WordsBlock, WordsBlock>();
  const all = new Map<WordsBlock, Growing>();
  const grow = (block: WordsBlock, children: readonly LabelledNode<WordsBlock>[]): void => {
    all.set(block, {
      own: block,
      children,
      column: block.column,
      lines: [],
      closing: [],
      quotes: [],
      below: [],
    });
    for (const child of children) {
      above.set(child.value, block);
      grow(child.value, child.children);
    }
  };
  grow(own, roots);
  let last = own;
  for (const block of rest) {
    if (block.type === 'words' && block.opening.type === 'label') {
      const parent = all.get(above.get(block) ?? own);
      if (parent) addBelow(parent, block, reading);
      last = block;
      continue;
    }
    let holder = last;
    while (holder !== own && holder.column >= block.column) holder = above.get(holder) ?? own;
    const growing = all.get(holder);
    if (growing) addTo(growing, block, reading);
  }
  return all;
}

function addBelow(parent: Growing, block: WordsBlock | TableBlock, { file }: Reading): void {
  if (parent.closing.length > 0 || parent.quotes.length > 0) {
    const marker =
      block.type === 'words' && block.opening.type === 'label' ? block.opening.label.marker : '';
    fail(
      file,
      atLine(block.line),
      `sub-paragraph ${marker || 'or table'} follows words that close those before it`,
      'Indent these words below the sub-paragraph to which they belong, or put them last.',
    );
  }
  parent.below.push(block);
}

function addTo(growing: Growing, block: Block, reading: Reading): void {
  switch (block.type) {
    case 'words': {
      const { opening, content, line } = block;
      const marker = opening.type === 'bullet' ? opening.marker : '';
      const isClosing = growing.below.length > 0 || growing.quotes.length > 0;
      (isClosing ? growing.closing : growing.lines).push({ marker, content, line });
      break;
    }
    case 'table':
      addBelow(growing, block, reading);
      break;
    case 'quote':
      if (growing.closing.length > 0) {
        fail(
          reading.file,
          atLine(block.line),
          'a quoted text follows the words that close its paragraph',
          'Put the quoted text before them.',
        );
      }
      growing.quotes.push(block);
      break;
    default:
      fail(
        reading.file,
        atLine(block.line),
        'a heading or * * * stands within a paragraph',
        'Begin it at the left edge of the text.',
      );
  }
}

function nest(rest: readonly Block[], place: string, reading: Reading): LabelledNode<WordsBlock>[] {
  const labelled = rest.flatMap((block): LabelledBlock<WordsBlock>[] =>
    block.type === 'words' && block.opening.type === 'label'
      ? [{ label: block.opening.label, value: block }]
      : [],
  );
  try {
    return nestByLabel(labelled, ({ label }) => reading.asPrinted.keeps(place, label.marker));
  } catch (error) {
    if (!(error instanceof LabelOrderError)) throw error;
    const { label, value } = (error as LabelOrderError<WordsBlock>).block;
    failUnlessPrinted(reading, {
      line: value.line,
      place,
      fault: label.marker,
      wrong: error.message,
      remedy:
        'Write the labels as the document prints them; if the line only happens to open like a label, join it to the line before.',
    });
    return [];
  }
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
