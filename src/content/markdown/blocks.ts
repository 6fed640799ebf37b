/**
 * The blocks of a paragraph: its own words, then its sub-paragraphs, each opening with a
 * label. An author may put them on lines of their own, with or without an empty line
 * between, or make them a list.
 */
import type { List, ListItem, Paragraph, RootContent } from 'mdast';
import type { VFile } from 'vfile';
import type { Inline } from '../../model/text/resolution.ts';
import {
  parseSubParagraphLabel,
  type SubParagraphLabel,
} from '../../model/places/sub-paragraph-label.ts';
import { fail } from './fail.ts';
import { readInlines } from './inline.ts';
import { splitAtLabels } from './split-at-labels.ts';
import { unsupported } from './unsupported.ts';

/** One block of words, with the label it opens with, if any. The label is not among the words. */
export interface Block {
  readonly label: SubParagraphLabel | null;
  readonly content: readonly Inline[];
  readonly line: number;
  readonly node: Paragraph;
}

/**
 * Reads Markdown blocks in order: paragraphs, and lists whose items open with a label.
 *
 * @throws at anything else
 */
export function readBlocks(nodes: readonly RootContent[], file: VFile): Block[] {
  return nodes.flatMap((node) => {
    if (node.type === 'paragraph') return readParagraph(node, file);
    if (node.type === 'list' && node.ordered !== true) return readList(node, file);
    return unsupported(node, file);
  });
}

function readParagraph(node: Paragraph, file: VFile): Block[] {
  return splitAtLabels(node).map(({ line, children }) => {
    const content = readInlines(children, file);
    const first = content[0];
    const label = first?.type === 'text' ? parseSubParagraphLabel(first.value) : null;
    return { label, content: label ? dropLabel(content, label) : content, line, node };
  });
}

function readList(list: List, file: VFile): Block[] {
  return list.children.flatMap((item) => {
    const blocks = readBlocks(item.children, file);
    if (!blocks[0]?.label) {
      failAtUnlabelled(item, file);
    }
    return blocks;
  });
}

function failAtUnlabelled(item: ListItem, file: VFile): never {
  return fail(
    file,
    item,
    'a list item has no label',
    'Write the label that the document prints: “(a) To return …”.',
  );
}

function dropLabel(content: readonly Inline[], { marker }: SubParagraphLabel): Inline[] {
  const [first, ...rest] = content;
  if (first?.type !== 'text') return [...content];
  const value = first.value.slice(marker.length).trimStart();
  return value === '' ? rest : [{ type: 'text', value }, ...rest];
}
