import type { FootnoteReference, Link, Nodes, PhrasingContent } from 'mdast';
import type { VFile } from 'vfile';
import type { Inline } from '../domain/resolution.ts';
import { parseSymbol } from '../domain/symbol.ts';
import { fail } from './fail.ts';
import { unsupported } from './unsupported.ts';

const webAddress = /^(?:https?:\/\/|mailto:)/;

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
      refuseDanglingNoteMark(node, node.value, file);
      return { type: 'text', value: node.value.replace(/[ \t]*\n[ \t]*/g, ' ') };
    case 'emphasis':
    case 'strong':
      return { type: node.type, children: readInlines(node.children, file) };
    case 'link':
      return readLink(node, file);
    case 'footnoteReference':
      return { type: 'noteMark', number: readNoteNumber(node, file) };
    default:
      return unsupported(node, file);
  }
}

/** A link leads to a web address, or cites: then its target is a document symbol. */
function readLink(node: Link, file: VFile): Inline {
  const [symbol = ''] = decodeURI(node.url).split('#');
  if (!webAddress.test(node.url) && !parseSymbol(symbol).ok) {
    fail(
      file,
      node,
      `a link leads to “${node.url}”, which is neither a document symbol nor a web address`,
      'Write the symbol of what is cited, as in [the Declaration](A/RES/55/2).',
    );
  }
  return { type: 'link', target: node.url, children: readInlines(node.children, file) };
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

/** Markdown leaves the mark of a note that is not there as plain text. */
function refuseDanglingNoteMark(node: Nodes, value: string, file: VFile): void {
  const mark = /\[\^([^\]]*)\]/.exec(value)?.[0];
  if (mark !== undefined) {
    fail(
      file,
      node,
      `the text refers to note ${mark}, which is not there`,
      `Add the note’s text at the end of the file, as in “${mark}: See resolution 55/2.”, or remove the mark.`,
    );
  }
}
