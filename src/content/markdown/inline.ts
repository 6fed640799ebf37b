import type { Nodes, PhrasingContent } from 'mdast';
import type { VFile } from 'vfile';
import { makeAnchor } from '../../model/places/anchor.ts';
import type { Inline } from '../../model/text/resolution.ts';
import { fail } from './fail.ts';
import { readLink } from './link.ts';
import { isRepeated, readNoteNumber } from './note-marks.ts';
import { unsupported } from './unsupported.ts';

/** An asterisk anywhere, an underscore before or after a word, neither taken back by a backslash. */
const emphasisMark = /(?<!\\)(?:\*|(?<![^\s(“"])_(?=\p{L})|(?<=\p{L})_(?![^\s,.;:)”"]))/u;

/**
 * The words of a paragraph or note as the model holds them. A line break in the source is
 * a space: where a line ends is the typist's choice, not the document's.
 *
 * @throws at anything a resolution cannot contain
 */
export function readInlines(nodes: readonly PhrasingContent[], file: VFile): Inline[] {
  return nodes.map((node) => readInline(node, file));
}

function readInline(node: PhrasingContent, file: VFile): Inline {
  switch (node.type) {
    case 'text':
      refuseNumberedLine(node, node.value, file);
      refuseLoneEmphasis(node, file);
      return { type: 'text', value: node.value.replace(/[ \t]*\r?\n[ \t]*/g, ' ') };
    case 'emphasis':
    case 'strong':
      return { type: node.type, children: readInlines(node.children, file) };
    case 'link':
      return { ...readLink(node, file), children: readInlines(node.children, file) };
    case 'footnoteReference':
      return noteMark(readNoteNumber(node, file), isRepeated(node));
    default:
      return unsupported(node, file);
  }
}

function noteMark(number: number, isRepeated: boolean): Inline {
  const anchor = makeAnchor({ type: 'note', series: 'numbers', number });
  return { type: 'noteMark', anchor, mark: String(number), number, isRepeated };
}

/** Markdown joins a numbered line to the paragraph right above it, unless its number is 1. */
function refuseNumberedLine(node: Nodes, value: string, file: VFile): void {
  const number = /\n[ \t]*([0-9]+[.)])[ \t]/.exec(value)?.[1];
  if (number !== undefined) {
    fail(
      file,
      node,
      `a line that opens with ${number} stands right below a paragraph`,
      'Put an empty line between them; if it is no paragraph, join the two lines.',
    );
  }
}

/** Markdown prints the sign of an emphasis that has no end. */
function refuseLoneEmphasis(node: Nodes, file: VFile): void {
  // Words beside an e-mail address have no position.
  if (!node.position) return;
  const { start, end } = node.position;
  const sign = emphasisMark.exec(String(file.value).slice(start.offset, end.offset))?.[0];
  if (sign !== undefined) {
    fail(
      file,
      node,
      `the sign ${sign} stands alone`,
      `Italics have one before and one after them, with no space inside; if the text prints the sign, write \\${sign}.`,
    );
  }
}
