/**
 * The blocks of a text, one after the other: headings, words, tables and quoted texts, each with
 * the column at which it stands. What belongs to what follows from columns and labels and is
 * found later; Markdown's own nesting says no more than these.
 */
import type {
  Blockquote,
  FootnoteDefinition,
  Heading,
  List,
  ListItem,
  PhrasingContent,
  RootContent,
  Table,
} from 'mdast';
import type { Inline } from '../../../model/text/resolution.ts';
import { fail } from '../fail.ts';
import type { Reading } from '../reading.ts';
import { unsupported } from '../unsupported.ts';
import { readInlines } from '../words/inline.ts';
import { isTableNote } from '../words/note-marks.ts';
import { readOpening, type Opening } from './opening.ts';
import { readItemNumber } from './item-number.ts';
import { requireEmptyLine } from './separation.ts';
import { splitAtLabels } from './split-at-labels.ts';

interface Placed {
  readonly line: number;
  /** Counted from 0; within a quoted text from its own edge. */
  readonly column: number;
}

export interface HeadingBlock extends Placed {
  readonly type: 'heading';
  readonly depth: number;
  readonly content: readonly Inline[];
}

/** `* * *` on a line of its own. */
export interface BreakBlock extends Placed {
  readonly type: 'break';
}

/** A paragraph, a sub-paragraph or a line of one. What it opens with is not among the words. */
export interface WordsBlock extends Placed {
  readonly type: 'words';
  readonly opening: Opening;
  readonly content: readonly Inline[];
}

export interface TableBlock extends Placed {
  readonly type: 'table';
  readonly node: Table;
  readonly notes: readonly FootnoteDefinition[];
}

export interface QuoteBlock extends Placed {
  readonly type: 'quote';
  readonly blocks: readonly Block[];
}

export type Block = HeadingBlock | BreakBlock | WordsBlock | TableBlock | QuoteBlock;

/**
 * Reads the nodes of a text in order. Notes are left out, but for those of tables.
 *
 * @throws at what a text cannot hold
 */
export function readBlocks(nodes: readonly RootContent[], reading: Reading): Block[] {
  return blocksOf(nodes, { ...reading, edge: 0 });
}

/** A reading that knows at which column its text begins. */
interface Edged extends Reading {
  readonly edge: number;
}

function blocksOf(nodes: readonly RootContent[], reading: Edged): Block[] {
  for (const node of nodes) {
    if (node.type === 'definition') unsupported(node, reading.file);
  }
  requireEmptyLine(nodes, reading.file);
  const blocks: Block[] = [];
  for (const node of nodes) {
    if (node.type !== 'footnoteDefinition') {
      blocks.push(...readNode(node, reading));
    } else if (isTableNote(node)) {
      addTableNote(blocks, node, reading);
    }
  }
  return blocks;
}

function readNode(node: RootContent, reading: Edged): Block[] {
  const place = placeOf(node, reading);
  switch (node.type) {
    case 'paragraph':
      return readParagraph(node.children, place, reading);
    case 'list':
      return node.ordered === true ? readNumbered(node, reading) : readLabelled(node, reading);
    case 'heading':
      return [readHeading(node, place, reading)];
    case 'thematicBreak':
      if (sourceOf(node, reading) !== '* * *') unsupported(node, reading.file);
      return [{ type: 'break', ...place }];
    case 'table':
      return [{ type: 'table', ...place, node, notes: [] }];
    case 'blockquote':
      return [readQuote(node, place, reading)];
    default:
      return unsupported(node, reading.file);
  }
}

function placeOf({ position }: RootContent | ListItem, { edge }: Edged): Placed {
  return { line: position?.start.line ?? 1, column: (position?.start.column ?? 1) - 1 - edge };
}

function sourceOf({ position }: RootContent | ListItem, { file }: Reading): string {
  return String(file.value).slice(position?.start.offset, position?.end.offset);
}

function readParagraph(
  children: readonly PhrasingContent[],
  place: Placed,
  reading: Edged,
): WordsBlock[] {
  return splitAtLabels(children, place.line, reading.file).map((part, index) => {
    const content = readInlines(part.children, reading);
    const column = index === 0 ? place.column : part.column - reading.edge;
    const first = content[0];
    const opening = first?.type === 'text' ? readOpening(first.value, column === 0) : none;
    return {
      type: 'words',
      line: part.line,
      column,
      opening,
      content: opening.type === 'none' ? content : dropOpening(content, opening.length),
    };
  });
}

const none = { type: 'none' } as const;

function dropOpening([first, ...rest]: readonly Inline[], length: number): Inline[] {
  if (first?.type !== 'text') return [...rest];
  const value = first.value.slice(length);
  return value === '' ? rest : [{ type: 'text', value }, ...rest];
}

/** At the edge of the text the items of a list are whole paragraphs, elsewhere they are labelled. */
function readNumbered(list: List, reading: Edged): Block[] {
  return list.children.flatMap((item): Block[] => {
    const { number, marker } = readItemNumber(item, reading.file);
    const place = placeOf(item, reading);
    const [first, ...rest] = blocksOf(item.children, reading);
    if (!first) {
      return fail(
        reading.file,
        item,
        `operative paragraph ${number} has no text`,
        'Write its words after the number, or remove the number.',
      );
    }
    const form = marker.endsWith(')') ? 'a)' : 'a.';
    const opening: Opening =
      place.column === 0
        ? { type: 'number', number: { number, marker }, length: 0 }
        : { type: 'label', label: { label: number, marker, form }, length: 0 };
    const opensWithWords = first.type === 'words' && first.opening.type === 'none';
    const own: WordsBlock = {
      type: 'words',
      ...place,
      opening,
      content: opensWithWords ? first.content : [],
    };
    return opensWithWords ? [own, ...rest] : [own, first, ...rest];
  });
}

function readLabelled(list: List, reading: Edged): Block[] {
  return list.children.flatMap((item) => {
    const place = placeOf(item, reading);
    const [first, ...rest] = blocksOf(item.children, reading);
    if (first?.type !== 'words' || first.opening.type !== 'label') {
      return fail(
        reading.file,
        item,
        'a list item has no label',
        'Write the label that the document prints: “(a) To return …”.',
      );
    }
    return [{ ...first, column: Math.max(place.column, 1) }, ...rest];
  });
}

function readHeading(node: Heading, place: Placed, reading: Edged): HeadingBlock {
  const { file } = reading;
  if (!sourceOf(node, reading).startsWith('#')) {
    fail(
      file,
      node,
      'a line of dashes or equals signs stands below words, which makes a heading of them',
      'Put an empty line between them; if it is a heading, write ## before it.',
    );
  }
  if (place.column !== 0) {
    fail(file, node, 'a heading is indented', 'Begin it at the left edge of the text.');
  }
  const content = readInlines(node.children, reading);
  if (content.length === 0) {
    fail(file, node, 'a heading has no words', 'Write what the document prints, or remove it.');
  }
  return { type: 'heading', ...place, depth: node.depth, content };
}

function readQuote(node: Blockquote, place: Placed, reading: Edged): QuoteBlock {
  const edges = node.children.map(({ position }) => (position?.start.column ?? 1) - 1);
  const edge = Math.min(...edges);
  const blocks = blocksOf(node.children, { ...reading, edge });
  if (blocks.length === 0) {
    fail(
      reading.file,
      node,
      'a quoted text has no words',
      'Write them behind the sign >, or remove it; if the text prints the sign, write \\>.',
    );
  }
  return { type: 'quote', ...place, blocks };
}

function addTableNote(blocks: Block[], note: FootnoteDefinition, { file }: Reading): void {
  const index = blocks.findLastIndex(({ type }) => type === 'table');
  const table = blocks[index];
  if (table?.type !== 'table') {
    fail(
      file,
      note,
      `the note “${note.identifier}” does not stand below a table`,
      'Put it below the table that has its mark; call any other note by the number the document prints: [^1].',
    );
  }
  blocks[index] = { ...table, notes: [...table.notes, note] };
}
