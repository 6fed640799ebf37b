/** What belongs to a paragraph and to each of its sub-paragraphs. */

import {
  LabelOrderError,
  nestByLabel,
  type LabelledBlock,
  type LabelledNode,
} from '../../../model/places/sub-paragraph-tree.ts';
import type { Line } from '../../../model/text/resolution.ts';
import type { Block, QuoteBlock, TableBlock, WordsBlock } from '../blocks/blocks.ts';
import { atLine, fail, failUnlessPrinted } from '../fail.ts';
import type { Reading } from '../reading.ts';
import { refuseIndentedLead } from './doubtful.ts';

/** What belongs to a paragraph or sub-paragraph itself. */
export interface Gathered {
  readonly lines: Line[];
  readonly closing: Line[];
  readonly quotes: QuoteBlock[];
  /** Sub-paragraphs and tables in order. */
  readonly below: (WordsBlock | TableBlock)[];
}

/**
 * Finds what belongs to a paragraph and to each sub-paragraph, by its block.
 *
 * @param own the paragraph itself, further left than all that belongs to it
 * @param rest the blocks below it, in order
 * @param place its anchor, for what is printed wrongly and kept
 * @throws where a label is out of order, and at what stands in an order that no document has
 */
export function gather(
  own: WordsBlock,
  rest: readonly Block[],
  place: string,
  reading: Reading,
): ReadonlyMap<WordsBlock, Gathered> {
  const roots = nest(rest, place, reading);
  const above = new Map<WordsBlock, WordsBlock>();
  const all = new Map<WordsBlock, Gathered>();
  const grow = (block: WordsBlock, children: readonly LabelledNode<WordsBlock>[]): void => {
    all.set(block, { lines: [], closing: [], quotes: [], below: [] });
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
    if (block.type === 'words' && block.opening.type === 'none') {
      refuseIndentedLead(block, place, reading);
    }
    if (growing) addTo(growing, block, reading);
  }
  return all;
}

function addBelow(parent: Gathered, block: WordsBlock | TableBlock, { file }: Reading): void {
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

function addTo(growing: Gathered, block: Block, reading: Reading): void {
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
