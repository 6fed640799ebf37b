/** The text of a resolution in blocks of Markdown, which says of all but itself what belongs to what. */
import type {
  BlockContent,
  FootnoteDefinition,
  Heading,
  List,
  ListItem,
  Paragraph as Block,
  PhrasingContent,
  RootContent,
} from 'mdast';
import { textRows, type TextRow } from '../../model/text/paragraphs.ts';
import type { Line, Note, Paragraph, QuotedText, Section } from '../../model/text/resolution.ts';
import { noteName, text, type Phrasing } from './phrasing.ts';
import { emSpace, tableNodes } from './table.ts';

/** What stands in a text and in those it quotes. */
export type TextContent = Extract<RootContent, BlockContent | FootnoteDefinition>;

/** What stands behind the number of a list. */
export type Sign = '.' | ')';

/** What blocks are written with. */
export interface Writing {
  readonly phrasing: Phrasing;
  /** The sign of a list that does not stand right below another one. */
  readonly sign: Sign;
}

/** The top level of a text: headings, numbered paragraphs in lists, the others as they are. */
export function blocks(rows: readonly TextRow[], writing: Writing): TextContent[] {
  let above: Sign | null = null;
  return runs(rows).flatMap((run) => {
    const [first, ...others] = run;
    const setApart = isSetApart(first) ? [block([text('* * *')])] : [];
    if (first.type === 'heading') {
      above = null;
      return [...setApart, ...headingBlocks(first.section, writing)];
    }
    // Right below a list, Markdown knows another one only by the other sign.
    const sign = above === null || setApart.length > 0 ? writing.sign : above === '.' ? ')' : '.';
    const isList = markerOf(first).endsWith(sign);
    above = isList ? sign : null;
    const paragraphs = [first, ...others].flatMap((row) =>
      row.type === 'paragraph' ? [row.paragraph] : [],
    );
    const written = isList ? numbered(paragraphs, writing) : unlisted(paragraphs, writing);
    return [...setApart, ...written];
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

/** A number that its title is printed below stands an em space before it, another as it is printed. */
function headingBlocks(section: Section, { phrasing }: Writing): BlockContent[] {
  const { marker, title, level, enactingFormula } = section;
  const parting = /[.:–—-]$/.test(marker) ? ' ' : emSpace;
  const space = marker === '' || title.length === 0 ? '' : parting;
  const words = [...(marker === '' ? [] : [text(marker + space)]), ...phrasing(title)];
  return [
    heading(level + 1, words),
    ...(enactingFormula.length > 0 ? [block(phrasing(enactingFormula))] : []),
  ];
}

function numbered(paragraphs: readonly Paragraph[], writing: Writing): TextContent[] {
  const start = Number.parseInt(paragraphs[0]?.marker ?? '', 10);
  return [
    list(
      paragraphs.map((one) => within({ ...one, marker: '' }, writing)),
      start,
    ),
  ];
}

/**
 * Paragraphs outside of lists. Markdown takes nothing into them, so that lines which belong to one
 * are set in by an em space, and tables stand in lists as sub-paragraphs do.
 */
function unlisted(paragraphs: readonly Paragraph[], writing: Writing): TextContent[] {
  return paragraphs.flatMap((paragraph) => {
    const { marker, content, lines, table, paragraphs: below, quoted, closing } = paragraph;
    // A bullet right below a heading belongs to no paragraph.
    const space = marker === '' && content.length === 0 ? '' : emSpace;
    return [
      ...opening(paragraph, writing),
      ...lines.map((line) => lineBlock(line, writing, space)),
      ...(table ? tableBlocks(paragraph, writing) : []),
      ...sublists(below, writing, true),
      ...quoted.flatMap((one) => quotation(one, writing)),
      ...closing.map((line) => lineBlock(line, writing, emSpace)),
    ];
  });
}

/** A paragraph as an item of a list, which holds all that belongs to it. */
function within(paragraph: Paragraph, writing: Writing): TextContent[] {
  const { lines, paragraphs, quoted, closing } = paragraph;
  return [
    ...opening(paragraph, writing),
    ...lines.map((line) => lineBlock(line, writing)),
    ...tableBlocks(paragraph, writing),
    ...sublists(paragraphs, writing, false),
    ...quoted.flatMap((one) => quotation(one, writing)),
    ...closing.map((line) => lineBlock(line, writing)),
  ];
}

/** The words of a paragraph with its number, if no list gives it. */
function opening({ marker, content }: Paragraph, { phrasing }: Writing): TextContent[] {
  const words = [...(marker === '' ? [] : [text(`${marker} `)]), ...phrasing(content)];
  return words.length > 0 ? [block(words)] : [];
}

function tableBlocks({ table }: Paragraph, { phrasing }: Writing): TextContent[] {
  if (!table) return [];
  return [...tableNodes(table, phrasing), ...table.notes.map((note) => definition(note, phrasing))];
}

/** Sub-paragraphs as lists, and the tables between them. Markdown has no lists of letters, so the labels are words. */
function sublists(
  paragraphs: readonly Paragraph[],
  writing: Writing,
  areTablesListed: boolean,
): TextContent[] {
  const found: TextContent[] = [];
  for (const paragraph of paragraphs) {
    const written = within(paragraph, writing);
    const open = found.at(-1);
    if (paragraph.table && !areTablesListed) found.push(...written);
    else if (open?.type === 'list') open.children.push(listItem(written));
    else found.push(list([written]));
  }
  return found;
}

function quotation({ enactingFormula, ...quoted }: QuotedText, writing: Writing): TextContent[] {
  const { phrasing } = writing;
  const formula = enactingFormula.length > 0 ? [block(phrasing(enactingFormula))] : [];
  return [{ type: 'blockquote', children: [...formula, ...blocks(textRows(quoted), writing)] }];
}

function lineBlock({ marker, content }: Line, { phrasing }: Writing, space = ''): Block {
  const before = space + (marker === '' ? '' : `${marker} `);
  return block([...(before === '' ? [] : [text(before)]), ...phrasing(content)]);
}

/** A note of the text or of a table. */
export function definition(
  { anchor, mark, content }: Note,
  phrasing: Phrasing,
): FootnoteDefinition {
  return {
    type: 'footnoteDefinition',
    identifier: noteName(anchor, mark),
    children: [block(phrasing(content))],
  };
}

export function block(children: PhrasingContent[]): Block {
  return { type: 'paragraph', children };
}

export function heading(depth: number, children: PhrasingContent[]): Heading {
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

function listItem(children: TextContent[]): ListItem {
  return { type: 'listItem', spread: true, children };
}
