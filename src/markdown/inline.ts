import type { Link, Nodes, PhrasingContent } from 'mdast';
import type { VFile } from 'vfile';
import type { Inline } from '../domain/resolution.ts';
import { readLinkTarget } from '../domain/link-target.ts';
import { fail } from './fail.ts';
import { isRepeated } from './note-marks.ts';
import { readNoteNumber } from './note-number.ts';
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
      refuseNumberedLine(node, node.value, file);
      return { type: 'text', value: node.value.replace(/[ \t]*\n[ \t]*/g, ' ') };
    case 'emphasis':
    case 'strong':
      return { type: node.type, children: readInlines(node.children, file) };
    case 'link':
      return readLink(node, file);
    case 'footnoteReference':
      return {
        type: 'noteMark',
        number: readNoteNumber(node, file),
        isRepeated: isRepeated(node),
      };
    default:
      return unsupported(node, file);
  }
}

/** A link leads to a web address, or cites: then its target is a document symbol. */
function readLink(node: Link, file: VFile): Inline {
  if (!webAddress.test(node.url) && !readLinkTarget(node.url)) {
    fail(
      file,
      node,
      `a link leads to “${node.url}”, which is neither a document symbol nor a web address`,
      'Write between its round brackets the symbol of what is cited: A/RES/55/2.',
    );
  }
  if (node.title != null || node.children.length === 0) {
    fail(
      file,
      node,
      node.children.length === 0 ? 'a link has no words' : 'a link has a title',
      'Write the words of the text between its square brackets, and only the symbol between the round ones.',
    );
  }
  return { type: 'link', target: node.url, children: readInlines(node.children, file) };
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
