import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { fail } from './fail.ts';
import { readNoteNumber } from './inline.ts';

/**
 * The numbers of the note marks in the order of the text, each once.
 *
 * @throws where a new mark does not count on from the one before it
 */
export function readNoteMarks(tree: Root, file: VFile): number[] {
  const numbers: number[] = [];
  visit(tree, 'footnoteReference', (reference) => {
    const number = readNoteNumber(reference, file);
    if (numbers.includes(number)) return;
    const previous = numbers.at(-1);
    if (previous !== undefined && number !== previous + 1) {
      fail(
        file,
        reference,
        `note ${number} is referred to after note ${previous}`,
        'Notes count up through the text: number the marks and the notes as the document does.',
      );
    }
    numbers.push(number);
  });
  return numbers;
}
