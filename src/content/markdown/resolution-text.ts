import type { ListItem, Root } from 'mdast';
import type { VFile } from 'vfile';
import { wholeText } from '../../model/places/anchor.ts';
import { plainText } from '../../model/text/inline.ts';
import type { Paragraph, ResolutionText } from '../../model/text/resolution.ts';
import { readBlocks, type Block } from './blocks.ts';
import { fail } from './fail.ts';
import { readInlines } from './inline.ts';
import { readNoteMarks } from './note-marks.ts';
import { readNotes } from './notes.ts';
import { readOperativeNumber } from './operative-number.ts';
import { makeParagraph, unnumbered } from './paragraph.ts';
import { sortTextParts, type ParagraphBlocks } from './text-parts.ts';

/**
 * Finds the structure of a resolution in plain Markdown.
 *
 * @param tree the Markdown of one resolution, without its front matter
 * @param file its source, for the numbers as typed and for messages
 * @throws at whatever cannot be a resolution, with its line and what to do
 */
export function readResolutionText(tree: Root, file: VFile): ResolutionText {
  // Before any words are read: it finds which of their marks are repeated.
  const marks = readNoteMarks(tree, file);
  const parts = sortTextParts(tree, file);
  return {
    printedTitle: [],
    enactingFormula: readInlines(parts.enactingFormula.children, file),
    sections: [],
    paragraphs: [
      ...readUnnumbered(parts.unnumbered, parts.numbered.length === 0, file),
      ...readNumbered(parts.numbered, file),
    ],
    notes: readNotes(parts.notes, marks, file),
  };
}

/**
 * Unnumbered paragraphs are preambular, but for one: a resolution with a single operative
 * paragraph prints no number before it. It is the last, and ends with a full stop where a
 * preambular paragraph ends with a comma.
 */
function readUnnumbered(
  paragraphs: readonly ParagraphBlocks[],
  noneNumbered: boolean,
  file: VFile,
): Paragraph[] {
  return paragraphs.map((blocks, index) => {
    const isLast = index === paragraphs.length - 1;
    const anchor =
      noneNumbered && isLast && endsWithFullStop(blocks)
        ? ({ ...wholeText, type: 'operative', number: '1', labels: [] } as const)
        : ({ ...wholeText, type: 'preambular', number: String(index + 1), labels: [] } as const);
    return makeParagraph(blocks, unnumbered, anchor, file);
  });
}

function readNumbered(items: readonly ListItem[], file: VFile): Paragraph[] {
  let previous: number | null = null;
  return items.map((item) => {
    const { number, marker } = readOperativeNumber(item, previous, file);
    previous = number;
    return makeParagraph(
      blocksOf(item, number, file),
      { number: String(number), marker },
      { ...wholeText, type: 'operative', number: String(number), labels: [] },
      file,
    );
  });
}

function blocksOf(item: ListItem, number: number, file: VFile): ParagraphBlocks {
  const [first, ...rest] = readBlocks(item.children, file);
  if (first?.label) return [{ ...first, label: null, content: [] }, first, ...rest];
  if (first) return [first, ...rest];
  return fail(
    file,
    item,
    `operative paragraph ${number} has no text`,
    'Write its words after the number, or remove the number.',
  );
}

function endsWithFullStop(blocks: readonly Block[]): boolean {
  const last = blocks.at(-1);
  return last !== undefined && plainText(last.content).trimEnd().endsWith('.');
}
