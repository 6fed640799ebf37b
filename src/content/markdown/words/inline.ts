import type { FootnoteReference, Nodes, PhrasingContent, Text } from 'mdast';
import type { VFile } from 'vfile';
import type { Inline } from '../../../model/text/resolution.ts';
import { readOpening } from '../blocks/opening.ts';
import { fail, failRightBelow } from '../fail.ts';
import { readLink } from './link.ts';
import type { Reading } from '../reading.ts';
import { unsupported } from '../unsupported.ts';

/** An asterisk anywhere, an underscore before or after a word, neither taken back by a backslash. */
const emphasisMark = /(?<!\\)(?:\*|(?<![^\s(“"])_(?=\p{L})|(?<=\p{L})_(?![^\s,.;:)”"]))/u;

/**
 * The words of a paragraph or note as the model holds them. A line break in the source is
 * a space: where a line ends is the typist's choice, not the document's.
 *
 * @throws at anything a resolution cannot contain
 */
export function readInlines(nodes: readonly PhrasingContent[], reading: Reading): Inline[] {
  return nodes.map((node) => readInline(node, reading));
}

function readInline(node: PhrasingContent, reading: Reading): Inline {
  const { file, marks } = reading;
  switch (node.type) {
    case 'text':
      refuseOpeningLine(node, file);
      refuseLoneEmphasis(node, file);
      return { type: 'text', value: node.value.replace(/[ \t]*\r?\n[ \t]*/g, ' ') };
    case 'emphasis':
    case 'strong':
      return { type: node.type, children: readInlines(node.children, reading) };
    case 'link':
      return { ...readLink(node, file), children: readInlines(node.children, reading) };
    case 'footnoteReference':
      return marks.get(node) ?? refuseTableNote(node, file);
    default:
      return unsupported(node, file);
  }
}

function refuseTableNote(node: FootnoteReference, file: VFile): never {
  return fail(
    file,
    node,
    `a note is called “${node.identifier}”`,
    'Letters are for the notes of a table, in its cells and right below it; call any other by the number the document prints: [^1].',
  );
}

/**
 * Markdown joins a line that opens with a number, a label or a bullet to the paragraph right above
 * it. It may be a paragraph of its own, or only be wrapped there.
 */
function refuseOpeningLine(node: Text, file: VFile): void {
  const lines = node.value.split(/\r?\n/).map((line) => line.trimStart());
  const index = lines.findIndex((line, above) => above > 0 && opensBlock(line));
  if (index === -1) return;
  failRightBelow(/^\S+/.exec(lines[index] ?? '')?.[0] ?? '', lineOf(node) + index, file);
}

/** A dash at the beginning of a line is mostly one between words. */
function opensBlock(line: string): boolean {
  const opening = readOpening(line, true);
  if (opening.type === 'bullet') return opening.marker === '•';
  return opening.type !== 'none' || /^(?:\d+[.)]\s|\|)/.test(line);
}

function lineOf({ position }: Nodes): number {
  return position?.start.line ?? 1;
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
