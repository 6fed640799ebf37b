import type { FootnoteReference, Nodes, Root, Text } from 'mdast';
import type { VFile } from 'vfile';
import { fail } from './fail.ts';
import { visit } from 'unist-util-visit';

/** The marks of notes that an earlier mark refers to already. */
const repeated = new WeakSet<FootnoteReference>();

/** Whether a mark, once {@link readNoteMarks} has read it, refers to a note that was referred to before. */
export function isRepeated(mark: FootnoteReference): boolean {
  return repeated.has(mark);
}

/**
 * The numbers of the note marks in the order of the text, each once.
 *
 * @throws where the marks do not count up from 1, at a mark whose note is not there, and at
 * a mark within a note
 */
export function readNoteMarks(tree: Root, file: VFile): number[] {
  const numbers: number[] = [];
  for (const block of tree.children) {
    visit(block, (node) => {
      if (node.type === 'text') refuseDangling(node, file);
      if (node.type !== 'footnoteReference') return;
      const number = readNoteNumber(node, file);
      if (block.type === 'footnoteDefinition') failWithinNote(node, number, file);
      if (numbers.includes(number)) {
        repeated.add(node);
      } else {
        requireNext(node, number, numbers.at(-1) ?? 0, file);
        numbers.push(number);
      }
    });
  }
  return numbers;
}

/** Markdown leaves the mark of a note that is not there as plain text. */
function refuseDangling(node: Text, file: VFile): void {
  const mark = /\[\^([^\]]*)\]/.exec(node.value)?.[0];
  if (mark !== undefined) {
    fail(
      file,
      node,
      `the text refers to note ${mark}, which is not there`,
      `Add the note’s text at the end of the file, as in “${mark}: See resolution 55/2.”, or remove the mark.`,
    );
  }
}

function failWithinNote(mark: FootnoteReference, number: number, file: VFile): never {
  return fail(
    file,
    mark,
    `a note refers to note ${number}`,
    'Only the text has marks: write the reference out, as in “See note 3 above”.',
  );
}

function requireNext(mark: FootnoteReference, number: number, previous: number, file: VFile): void {
  if (number === previous + 1) return;
  fail(
    file,
    mark,
    previous === 0
      ? `the first note is called ${number}`
      : `note ${number} is referred to after note ${previous}`,
    'Notes count up from 1 through the text: number the marks and the notes as the document does.',
  );
}

/**
 * The number of a note, from `[^3]`.
 *
 * @throws where the note is not called by a number
 */
export function readNoteNumber(
  node: FootnoteReference | ({ identifier: string } & Nodes),
  file: VFile,
): number {
  if (!/^[1-9][0-9]*$/.test(node.identifier)) {
    fail(
      file,
      node,
      `a note is called “${node.identifier}”`,
      'Call it by the number the document prints: [^1].',
    );
  }
  return Number(node.identifier);
}
