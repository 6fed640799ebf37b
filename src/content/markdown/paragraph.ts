import type { VFile } from 'vfile';
import { makeAnchor, type ParagraphAnchor } from '../../model/places/anchor.ts';
import { leadOf } from '../../model/text/inline.ts';
import type { Paragraph } from '../../model/text/resolution.ts';
import {
  LabelOrderError,
  nestByLabel,
  type LabelledBlock,
  type LabelledNode,
} from '../../model/places/sub-paragraph-tree.ts';
import type { Block } from './blocks.ts';
import { fail } from './fail.ts';

/** What a top-level paragraph is called: `{ number: '5', marker: '5.' }`, or nothing. */
export interface PrintedNumber {
  readonly number: string | null;
  readonly marker: string;
}

/** A preambular paragraph and a paragraph that stands alone print no number. */
export const unnumbered: PrintedNumber = { number: null, marker: '' };

/**
 * One paragraph of the model from its blocks: the first holds its words, the others are
 * its sub-paragraphs.
 *
 * @throws where a block after the first has no label, or a label is out of order
 */
export function makeParagraph(
  [first, ...rest]: readonly [Block, ...Block[]],
  printed: PrintedNumber,
  anchor: ParagraphAnchor,
  file: VFile,
): Paragraph {
  return {
    anchor: makeAnchor(anchor),
    kind: anchor.type === 'unnumbered' ? 'operative' : anchor.type,
    section: null,
    isSetApart: false,
    ...printed,
    lead: leadOf(first.content),
    content: first.content,
    lines: [],
    table: null,
    paragraphs: nest(rest, file).map((node) => makeSubParagraph(node, anchor)),
    quoted: [],
    closing: [],
    line: first.line,
  };
}

function makeSubParagraph(node: LabelledNode<Block>, parent: ParagraphAnchor): Paragraph {
  const { label, marker } = node.label;
  const anchor = { ...parent, labels: [...parent.labels, label] };
  return {
    anchor: makeAnchor(anchor),
    kind: anchor.type === 'unnumbered' ? 'operative' : anchor.type,
    section: null,
    isSetApart: false,
    number: label,
    marker,
    lead: leadOf(node.value.content),
    content: node.value.content,
    lines: [],
    table: null,
    paragraphs: node.children.map((child) => makeSubParagraph(child, anchor)),
    quoted: [],
    closing: [],
    line: node.value.line,
  };
}

function nest(blocks: readonly Block[], file: VFile): LabelledNode<Block>[] {
  const labelled = blocks.map((block): LabelledBlock<Block> => {
    if (block.label) return { label: block.label, value: block };
    return fail(
      file,
      block.node,
      'a paragraph stands inside another without a label',
      'Give it the label that the document prints, (a) or (i), or join it to the paragraph before.',
    );
  });
  try {
    return nestByLabel(labelled);
  } catch (error) {
    if (!(error instanceof LabelOrderError)) throw error;
    const block = (error as LabelOrderError<Block>).block.value;
    return fail(
      file,
      { type: 'block', position: at(block.line) },
      error.message,
      'Write the labels as the document prints them; if the line only happens to open like a label, join it to the line before.',
    );
  }
}

function at(line: number) {
  return { start: { line, column: 1 }, end: { line, column: 1 } };
}
