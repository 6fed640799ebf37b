/**
 * A resolution as Markdown (CommonMark with the notes of GitHub's dialect), to be read as it
 * is or by any program that knows Markdown.
 */

import type { BlockContent, List, Paragraph as Block, PhrasingContent, Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { printedClosing, printedMasthead, printedTitle } from '../model/text/printed-document.ts';
import type { Inline, Paragraph, Resolution } from '../model/text/resolution.ts';
import { citationAddress } from './context.ts';
import { colophon } from './colophon.ts';
import type { FormatContext } from './context.ts';

/**
 * Writes a resolution as Markdown: numbered paragraphs as numbered lists, sub-paragraphs as
 * lists within them, citations as links with absolute addresses, notes as footnotes. Below a
 * rule stands what is not the document's own.
 */
export function toMarkdownText(resolution: Resolution, context: FormatContext): string {
  return toMarkdown(tree(resolution, context), {
    extensions: [gfmToMarkdown()],
    bullet: '-',
    bulletOrdered: delimiter(resolution.paragraphs),
    rule: '-',
  });
}

function tree(resolution: Resolution, context: FormatContext): Root {
  const { enactingFormula, paragraphs, notes } = resolution;
  const phrasing = phrasingFor(context);
  const { name, address } = colophon(resolution, context.addresses);
  return {
    type: 'root',
    children: [
      ...printedMasthead(resolution).flatMap((lines) =>
        lines.map(({ words }) => block(phrasing(words))),
      ),
      { type: 'heading', depth: 1, children: [text(printedTitle(resolution))] },
      block(phrasing(enactingFormula)),
      ...blocks(paragraphs, phrasing),
      ...printedClosing(resolution).map((line) =>
        block([{ type: 'emphasis', children: [text(line)] }]),
      ),
      ...notes.map(({ mark, content }) => ({
        type: 'footnoteDefinition' as const,
        identifier: mark,
        children: [block(phrasing(content))],
      })),
      { type: 'thematicBreak' },
      block([text(`${name}: `), link(address, [text(address)])]),
    ],
  };
}

type Phrasing = (inlines: readonly Inline[]) => PhrasingContent[];

/** The top level of the text: numbered paragraphs in lists, the others as they are. */
function blocks(paragraphs: readonly Paragraph[], phrasing: Phrasing): BlockContent[] {
  return runs(paragraphs).flatMap((run) => {
    const items = run.map((paragraph) => {
      const own = phrasing(paragraph.content);
      return [...(own.length > 0 ? [block(own)] : []), ...below(paragraph, phrasing)];
    });
    const start = Number.parseInt(run[0].marker, 10);
    return Number.isNaN(start) ? items.flat() : [list(items, start)];
  });
}

/** Groups paragraphs whose numbers follow one another; one without a number stands alone. */
function runs(paragraphs: readonly Paragraph[]): [Paragraph, ...Paragraph[]][] {
  const found: [Paragraph, ...Paragraph[]][] = [];
  for (const paragraph of paragraphs) {
    const run = found.at(-1);
    const last = run?.at(-1)?.marker ?? '';
    const next = last.replace(/^\d+/, (number) => String(Number(number) + 1));
    if (run && next !== '' && paragraph.marker === next) run.push(paragraph);
    else found.push([paragraph]);
  }
  return found;
}

/** Sub-paragraphs as a list. Markdown has no lists of letters, so the labels are words. */
function below({ paragraphs }: Paragraph, phrasing: Phrasing): BlockContent[] {
  if (paragraphs.length === 0) return [];
  const items = paragraphs.map((paragraph) => [
    block([text(`${paragraph.marker} `), ...phrasing(paragraph.content)]),
    ...below(paragraph, phrasing),
  ]);
  return [list(items)];
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
        return [{ type: 'footnoteReference', identifier: inline.mark }];
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

/** A list, numbered where it has a first number. */
function list(items: readonly BlockContent[][], start?: number): List {
  return {
    type: 'list',
    ordered: start !== undefined,
    start: start ?? null,
    spread: true,
    children: items.map((children) => ({ type: 'listItem', spread: true, children })),
  };
}

function text(value: string): PhrasingContent {
  return { type: 'text', value };
}

function link(url: string, children: PhrasingContent[]): PhrasingContent {
  return { type: 'link', url, children };
}
