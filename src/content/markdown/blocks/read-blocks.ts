/** From the nodes of Markdown to the blocks of a text. */
import type {
  Blockquote,
  FootnoteDefinition,
  Heading,
  List,
  ListItem,
  Paragraph,
  RootContent,
} from 'mdast';
import { plainText } from '../../../model/text/inline.ts';
import type { Inline } from '../../../model/text/resolution.ts';
import { atLine, fail } from '../fail.ts';
import type { Reading } from '../reading.ts';
import { unsupported } from '../unsupported.ts';
import { readInlines } from '../words/inline.ts';
import { isTableNote } from '../words/note-marks.ts';
import type { Block, HeadingBlock, Placed, QuoteBlock, WordsBlock } from './blocks.ts';
import { refuseFirstStop, refuseHalfTyped } from './half-typed.ts';
import { readOpening, type Opening } from './opening.ts';
import { readItemNumber } from './item-number.ts';
import { requireEmptyLine } from './separation.ts';

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
      return [readParagraph(node, place, reading)];
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

function readParagraph(node: Paragraph, place: Placed, reading: Edged): WordsBlock {
  const source = sourceOf(node, reading);
  const content = withoutFirstSpace(readInlines(node.children, reading));
  const first = content[0];
  // A backslash makes words of a number.
  const opening =
    first?.type === 'text' && !/^[“"]?\d+\\/.test(source)
      ? readOpening(first.value, place.column === 0)
      : none;
  if (opening.type === 'none') {
    refuseHalfTyped(content, source, place.line, reading.file);
    return { type: 'words', ...place, opening, content };
  }
  const words = dropOpening(content, opening.length);
  refuseFirstStop(words, place.line, reading.file);
  return { type: 'words', ...place, opening, content: words };
}

/** A no-break space at the beginning is nothing that could be seen in print. */
function withoutFirstSpace([first, ...rest]: readonly Inline[]): Inline[] {
  if (first?.type !== 'text') return first ? [first, ...rest] : [];
  const value = first.value.trimStart();
  return value === '' ? rest : [{ type: 'text', value }, ...rest];
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
  if (/(?:^|\s)#/.test(plainText(content))) {
    fail(
      file,
      node,
      'a heading holds the sign #',
      'Put the heading that it begins on a line of its own, with an empty line between them.',
    );
  }
  if (content.length === 0) {
    fail(file, node, 'a heading has no words', 'Write what the document prints, or remove it.');
  }
  return { type: 'heading', ...place, depth: node.depth, content };
}

function readQuote(node: Blockquote, place: Placed, reading: Edged): QuoteBlock {
  refuseLazyLine(node, reading);
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

/** Markdown takes a line without the sign for one of the quotation, too. */
function refuseLazyLine({ position }: Blockquote, { file }: Reading): void {
  const [from, to] = [position?.start.line ?? 1, position?.end.line ?? 1];
  const lines = String(file.value)
    .split(/\r?\n/)
    .slice(from - 1, to);
  const lazy = lines.findIndex((line) => !/^\s*>/.test(line));
  if (lazy === -1) return;
  fail(
    file,
    atLine(from + lazy),
    'a line right below a quoted text has no sign >',
    'Write the sign before it, or put an empty line between them.',
  );
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
