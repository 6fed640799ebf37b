import type { FootnoteReference, Nodes } from 'mdast';
import type { VFile } from 'vfile';
import { fail } from './fail.ts';

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
