/**
 * A resolution as Markdown (CommonMark with the notes and tables of GitHub's dialect), to be read
 * as it is or by any program that knows Markdown, and by `src/import/markdown/` as what it was
 * made of.
 */

import type { Root, Text } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown, type Handle } from 'mdast-util-to-markdown';
import { kindOf, textRows } from '../../model/text/paragraphs.ts';
import {
  printedClosing,
  printedMasthead,
  printedTitleLine,
  type PrintedLine,
} from '../../model/text/printed-document.ts';
import type { Paragraph, Resolution } from '../../model/text/resolution.ts';
import { colophon } from '../colophon.ts';
import type { FormatContext } from '../context.ts';
import { block, blocks, definition, heading, type Sign, type TextContent } from './blocks.ts';
import { link, phrasingFor, text, type Phrasing } from './phrasing.ts';

/**
 * Writes a resolution as Markdown: headings as headings, numbered paragraphs as numbered lists,
 * sub-paragraphs as lists within them, quoted texts as quotations, tables as tables, citations as
 * links with absolute addresses, notes as footnotes. Below a rule stands what is not the
 * document's own.
 */
export function toMarkdownText(resolution: Resolution, context: FormatContext): string {
  const sign = delimiter(resolution.paragraphs);
  return toMarkdown(tree(resolution, context, sign), {
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
    bullet: '-',
    bulletOrdered: sign,
    rule: '-',
    handlers: { text: safeText },
  });
}

/**
 * Letters, digits and punctuation that is no sign of Markdown anywhere in a line, with full stops
 * and colons that end no number at its start and make no web address.
 */
const plainWords =
  /^(?: ?[\p{L},;]|\d+\/|\.(?: |$))(?:[\p{L}\p{N} \u00A0,;()“”‘’–…/‑-]|(?<![Ww])\.|:(?!\/))*$/u;

/** Most words are plain: they are not searched for each of fifty signs that may need a backslash. */
const safeText: Handle = (node: Text, _, state, info) =>
  plainWords.test(node.value) && !(info.before === '\n' && node.value.startsWith(' '))
    ? node.value
    : state.safe(node.value, info);

function tree(resolution: Resolution, context: FormatContext, sign: Sign): Root {
  const { enactingFormula, notes } = resolution;
  const phrasing = phrasingFor(context);
  const writing = { phrasing, sign };
  const { name, address } = colophon(resolution, context.addresses);
  const rows = textRows(resolution);
  const annexed = rows.findIndex((row) => kindOf(row) === 'annex');
  const end = annexed === -1 ? rows.length : annexed;
  return {
    type: 'root',
    children: [
      ...printedMasthead(resolution).map((lines) => mastheadBlock(lines, phrasing)),
      heading(1, phrasing(printedTitleLine(resolution))),
      ...(enactingFormula.length > 0 ? [block(phrasing(enactingFormula))] : []),
      ...blocks(rows.slice(0, end), writing),
      ...printedClosing(resolution).map((line) =>
        block([{ type: 'emphasis', children: [text(line)] }]),
      ),
      ...blocks(rows.slice(end), writing),
      ...notes.map((note) => definition(note, phrasing)),
      { type: 'thematicBreak' },
      block([text(`${name}: `), link(address, [text(address)])]),
    ],
  };
}

/** Lines that belong together, one below the other. */
function mastheadBlock(lines: readonly PrintedLine[], phrasing: Phrasing): TextContent {
  return block(
    lines.flatMap(({ words }, index) => [
      ...(index > 0 ? [{ type: 'break' } as const] : []),
      ...phrasing(words),
    ]),
  );
}

/** What stands after the number of the first numbered paragraph: `1.` or `1)`. */
function delimiter(paragraphs: readonly Paragraph[]): Sign {
  return paragraphs.find(({ marker }) => marker !== '')?.marker.endsWith(')') ? ')' : '.';
}
