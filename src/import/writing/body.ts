import type { Place, PrintedNote, PrintedText } from '../../reading/printed/printed-document.ts';
import {
  outline,
  type OutlinedBlock,
  type OutlinedParagraph,
} from '../../reading/structure/outline.ts';
import { markdownBlock, markdownWords } from './markdown-words.ts';
import { writeTable } from './table.ts';

/** A block as it is written, one or more lines, and where it comes from. */
export interface WrittenBlock {
  readonly words: string;
  readonly place: Place | null;
}

/** How far each level of labels is indented below the one above. */
const step = 3;

/** Writes what follows the front matter, parted by empty lines: the text block by block, then the notes. */
export function writeBody({ enactingFormula, blocks, notes }: PrintedText): WrittenBlock[] {
  const formula = { words: markdownWords(enactingFormula), place: null };
  return [
    ...(enactingFormula.length > 0 ? [formula] : []),
    ...writeBlocks(outline(blocks)),
    ...notes.toSorted(inOrder).map(writeNote),
  ];
}

/** Notes with asterisks before those with numbers, as they are printed at the foot of a page. */
function inOrder({ mark: a }: PrintedNote, { mark: b }: PrintedNote): number {
  const [first, second] = [a, b].map((mark) =>
    /^\d+$/.test(mark) ? Number(mark) : mark.length / 10,
  );
  return (first ?? 0) - (second ?? 0);
}

function writeBlocks(blocks: readonly OutlinedBlock[]): WrittenBlock[] {
  let width = step;
  const indentation = (depth: number): string =>
    ' '.repeat(depth === 0 ? 0 : width + step * (depth - 1));
  return blocks.flatMap((block): WrittenBlock[] => {
    switch (block.type) {
      case 'table':
        return [
          { words: set(writeTable(block), indentation(block.depth ?? 0)), place: block.place },
          ...block.notes.map(writeNote).map(({ words, place }) => ({
            words: set(words, indentation(block.depth ?? 0)),
            place,
          })),
        ];
      case 'ornament':
        return [{ words: '* * *', place: block.place }];
      case 'heading':
        return [
          { words: `${'#'.repeat(block.level)} ${markdownBlock(block.runs)}`, place: block.place },
        ];
      case 'quotation':
        return [quoted(writeBlocks(block.blocks), indentation(block.depth))];
      case 'paragraph':
        if (block.depth === 0) width = widthOf(block);
        return [{ words: indentation(block.depth) + writeParagraph(block), place: block.place }];
    }
  });
}

/** What belongs to a numbered paragraph is indented as Markdown wants it, below its first word. */
function widthOf({ marker }: OutlinedParagraph): number {
  return /^\d+[.)]$/.test(marker) ? marker.length + 1 : step;
}

function writeParagraph({ marker, runs, depth }: OutlinedParagraph): string {
  if (marker === '') return markdownBlock(runs);
  // Markdown would count the items of a list within a paragraph by itself.
  const label =
    depth > 0 ? marker.replace(/^(\d+)([.)])$/, '$1\\$2').replace(/^-$/, '\\-') : marker;
  return [label, markdownWords(runs)].filter((part) => part !== '').join(' ');
}

function quoted(blocks: readonly WrittenBlock[], indent: string): WrittenBlock {
  const lines = blocks
    .map(({ words }) => words)
    .join('\n\n')
    .split('\n');
  return {
    words: lines.map((line) => `${indent}> ${line}`.trimEnd()).join('\n'),
    place: blocks[0]?.place ?? null,
  };
}

function writeNote({ mark, runs, place }: PrintedNote): WrittenBlock {
  return { words: `[^${mark}]: ${markdownBlock(runs)}`, place };
}

/** Lines set in by an indentation. */
function set(words: string, indent: string): string {
  return words.replace(/^/gm, indent);
}
