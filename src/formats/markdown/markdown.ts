/**
 * A resolution as Markdown (CommonMark with the notes and tables of GitHub's dialect), to be read
 * as it is or by any program that knows Markdown.
 */

import type {
  BlockContent,
  FootnoteDefinition,
  Heading,
  List,
  Paragraph as Block,
  PhrasingContent,
  Root,
  RootContent,
  Text,
} from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown, type Handle } from 'mdast-util-to-markdown';
import { kindOf, textRows, type TextRow } from '../../model/text/paragraphs.ts';
import {
  printedClosing,
  printedMasthead,
  printedTitleLine,
} from '../../model/text/printed-document.ts';
import type {
  Inline,
  Line,
  Note,
  Paragraph,
  QuotedText,
  Resolution,
  Section,
} from '../../model/text/resolution.ts';
import { citationAddress } from '../context.ts';
import { colophon } from '../colophon.ts';
import type { FormatContext } from '../context.ts';
import { tableNodes } from './table.ts';

/**
 * Writes a resolution as Markdown: headings as headings, numbered paragraphs as numbered lists,
 * sub-paragraphs as lists within them, quoted texts as quotations, tables as tables, citations as
 * links with absolute addresses, notes as footnotes. Below a rule stands what is not the
 * document's own.
 */
export function toMarkdownText(resolution: Resolution, context: FormatContext): string {
  return toMarkdown(tree(resolution, context), {
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
    bullet: '-',
    bulletOrdered: delimiter(resolution.paragraphs),
    rule: '-',
    handlers: { text: safeText },
  });
}

/** Letters, digits and punctuation that is no sign of Markdown anywhere in a line. */
const plainWords = /^ ?[\p{L},;][\p{L}\p{N} ,;()“”‘’–…-]*[.;,]?$/u;

/** Most words are plain: they are not searched for each of fifty signs that may need a backslash. */
const safeText: Handle = (node: Text, _, state, info) =>
  plainWords.test(node.value) && !(info.before === '\n' && node.value.startsWith(' '))
    ? node.value
    : state.safe(node.value, info);

function tree(resolution: Resolution, context: FormatContext): Root {
  const { enactingFormula, notes } = resolution;
  const phrasing = phrasingFor(context);
  const { name, address } = colophon(resolution, context.addresses);
  const rows = textRows(resolution);
  const annexed = rows.findIndex((row) => kindOf(row) === 'annex');
  const end = annexed === -1 ? rows.length : annexed;
  return {
    type: 'root',
    children: [
      ...printedMasthead(resolution).flatMap((lines) =>
        lines.map(({ words }) => block(phrasing(words))),
      ),
      heading(1, phrasing(printedTitleLine(resolution))),
      ...(enactingFormula.length > 0 ? [block(phrasing(enactingFormula))] : []),
      ...blocks(rows.slice(0, end), phrasing),
      ...printedClosing(resolution).map((line) =>
        block([{ type: 'emphasis', children: [text(line)] }]),
      ),
      ...blocks(rows.slice(end), phrasing),
      ...notes.map((note) => definition(note, phrasing)),
      { type: 'thematicBreak' },
      block([text(`${name}: `), link(address, [text(address)])]),
    ],
  };
}

type Phrasing = (inlines: readonly Inline[]) => PhrasingContent[];

/** What stands in a text and in those it quotes. */
type TextContent = Extract<RootContent, BlockContent | FootnoteDefinition>;

/** The top level of a text: headings, numbered paragraphs in lists, the others as they are. */
function blocks(rows: readonly TextRow[], phrasing: Phrasing): TextContent[] {
  return runs(rows).flatMap((run) => {
    const [first] = run;
    const setApart = isSetApart(first) ? [block([text('* * *')])] : [];
    if (first.type === 'heading') return [...setApart, ...headingBlocks(first.section, phrasing)];
    const items = run.flatMap((row) =>
      row.type === 'paragraph' ? [paragraphBlocks(row.paragraph, phrasing)] : [],
    );
    const start = Number.parseInt(first.paragraph.marker, 10);
    const isList = /^\d+[.)]$/.test(first.paragraph.marker);
    return [...setApart, ...(isList ? [list(items, start)] : items.flat())];
  });
}

function isSetApart(row: TextRow): boolean {
  return row.type === 'heading' ? row.section.isSetApart : row.paragraph.isSetApart;
}

/** Groups paragraphs whose numbers follow one another; anything else stands alone. */
function runs(rows: readonly TextRow[]): [TextRow, ...TextRow[]][] {
  const found: [TextRow, ...TextRow[]][] = [];
  for (const row of rows) {
    const run = found.at(-1);
    const next = markerOf(run?.at(-1)).replace(/^\d+/, (number) => String(Number(number) + 1));
    if (run && next !== '' && markerOf(row) === next && !isSetApart(row)) run.push(row);
    else found.push([row]);
  }
  return found;
}

/** The number of a paragraph that can stand in a numbered list; empty for anything else. */
function markerOf(row: TextRow | undefined): string {
  if (row?.type !== 'paragraph') return '';
  return /^\d+[.)]$/.test(row.paragraph.marker) ? row.paragraph.marker : '';
}

function headingBlocks(section: Section, phrasing: Phrasing): BlockContent[] {
  const { marker, title, level, enactingFormula } = section;
  const space = marker !== '' && title.length > 0 ? ' ' : '';
  const words = [...(marker === '' ? [] : [text(marker + space)]), ...phrasing(title)];
  return [
    heading(level + 1, words),
    ...(enactingFormula.length > 0 ? [block(phrasing(enactingFormula))] : []),
  ];
}

/** A paragraph without its number, if that is one that lists have; with it, if it is another. */
function paragraphBlocks(paragraph: Paragraph, phrasing: Phrasing): TextContent[] {
  const { marker, content, lines, table, paragraphs, quoted, closing } = paragraph;
  const isOther = marker !== '' && !/^\d+[.)]$/.test(marker);
  const words = [...(isOther ? [text(`${marker} `)] : []), ...phrasing(content)];
  return [
    ...(words.length > 0 ? [block(words)] : []),
    ...lines.map((line) => lineBlock(line, phrasing)),
    ...(table
      ? [...tableNodes(table, phrasing), ...table.notes.map((note) => definition(note, phrasing))]
      : []),
    ...below(paragraphs, phrasing),
    ...quoted.flatMap((one) => quotation(one, phrasing)),
    ...closing.map((line) => lineBlock(line, phrasing)),
  ];
}

/** Sub-paragraphs as lists, and the tables between them. Markdown has no lists of letters, so the labels are words. */
function below(paragraphs: readonly Paragraph[], phrasing: Phrasing): TextContent[] {
  const found: TextContent[] = [];
  for (const paragraph of paragraphs) {
    const { marker, content } = paragraph;
    if (paragraph.table) {
      found.push(...paragraphBlocks(paragraph, phrasing));
      continue;
    }
    const [, ...rest] = paragraphBlocks({ ...paragraph, marker: 'x' }, phrasing);
    const item = [block([text(`${marker} `), ...phrasing(content)]), ...rest];
    const open = found.at(-1);
    if (open?.type === 'list') open.children.push(listItem(item));
    else found.push(list([item]));
  }
  return found;
}

function quotation({ enactingFormula, ...quoted }: QuotedText, phrasing: Phrasing): TextContent[] {
  const formula = enactingFormula.length > 0 ? [block(phrasing(enactingFormula))] : [];
  return [{ type: 'blockquote', children: [...formula, ...blocks(textRows(quoted), phrasing)] }];
}

function lineBlock({ marker, content }: Line, phrasing: Phrasing): Block {
  return block([...(marker === '' ? [] : [text(`${marker} `)]), ...phrasing(content)]);
}

function definition({ anchor, mark, content }: Note, phrasing: Phrasing): FootnoteDefinition {
  return {
    type: 'footnoteDefinition',
    identifier: noteName(anchor, mark),
    children: [block(phrasing(content))],
  };
}

/** What a note is called: its mark; of a table, whose letters others have too, its anchor. */
function noteName(anchor: string, mark: string): string {
  return anchor.startsWith('fn') ? mark : anchor;
}

/** What stands after the number of the first numbered paragraph: `1.` or `1)`. */
function delimiter(paragraphs: readonly Paragraph[]): '.' | ')' {
  return paragraphs.find(({ marker }) => marker !== '')?.marker.endsWith(')') ? ')' : '.';
}

function phrasingFor(context: FormatContext): Phrasing {
  const phrasing: Phrasing = (inlines) => inlines.flatMap(one);
  const one = (inline: Inline): PhrasingContent[] => {
    switch (inline.type) {
      case 'text':
        return [text(inline.value)];
      case 'noteMark':
        return [{ type: 'footnoteReference', identifier: noteName(inline.anchor, inline.mark) }];
      case 'emphasis':
      case 'strong':
        return [{ type: inline.type, children: phrasing(inline.children) }];
      case 'link':
        return [link(inline.target, phrasing(inline.children))];
      case 'citation': {
        const address = citationAddress(inline.citation, context);
        const words = phrasing(inline.children);
        return address === undefined ? words : [link(address, words)];
      }
    }
  };
  return phrasing;
}

function block(children: PhrasingContent[]): Block {
  return { type: 'paragraph', children };
}

function heading(depth: number, children: PhrasingContent[]): Heading {
  return { type: 'heading', depth: Math.min(depth, 6) as Heading['depth'], children };
}

/** A list, numbered where it has a first number. */
function list(items: readonly TextContent[][], start?: number): List {
  return {
    type: 'list',
    ordered: start !== undefined,
    start: start ?? null,
    spread: true,
    children: items.map(listItem),
  };
}

function listItem(children: TextContent[]): List['children'][number] {
  return { type: 'listItem', spread: true, children };
}

function text(value: string): PhrasingContent {
  return { type: 'text', value };
}

function link(url: string, children: PhrasingContent[]): PhrasingContent {
  return { type: 'link', url, children };
}
