import type { PrintedNote, PrintedText } from '../../reading/printed/printed-document.ts';
import {
  outline,
  type OutlinedBlock,
  type OutlinedParagraph,
} from '../../reading/structure/outline.ts';
import { markdownBlock, markdownWords } from './markdown-words.ts';
import { writeTable } from './table.ts';

/** How far each level of labels is indented below the one above. */
const step = 3;

/** Writes what follows the front matter: the text block by block, then the notes. */
export function writeBody({ enactingFormula, blocks, notes }: PrintedText): string {
  const written = writeBlocks(outline(blocks));
  const formula = enactingFormula === '' ? [] : [enactingFormula];
  return `\n${[...formula, ...written, ...notes.map(writeNote)].join('\n\n')}\n`;
}

function writeBlocks(blocks: readonly OutlinedBlock[]): string[] {
  let width = 0;
  return blocks.map((block) => {
    if (block.type === 'table') return writeTable(block);
    if (block.type === 'ornament') return '\\* \\* \\*';
    if (block.type === 'heading') {
      width = 0;
      return `${'#'.repeat(block.level)} ${markdownBlock(block.runs)}`;
    }
    if (block.depth === 0) width = block.isNumbered ? block.marker.length + 1 : 0;
    return writeParagraph(block, width);
  });
}

/** @param width how far what belongs to the paragraph is indented */
function writeParagraph(block: OutlinedParagraph, width: number): string {
  const indent = block.depth === 0 ? 0 : width + step * (block.depth - 1);
  const words = block.marker === '' ? markdownBlock(block.runs) : markdownWords(block.runs);
  return `${' '.repeat(indent)}${[block.marker, words].filter((part) => part !== '').join(' ')}`;
}

function writeNote({ mark, runs }: PrintedNote): string {
  return `[^${mark}]: ${markdownBlock(runs)}`;
}
