import type { List, Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { inOneLine } from './source-words.ts';

const markdown = unified().use(remarkParse).use(remarkGfm).freeze();

/**
 * What a Markdown text says to a program that reads Markdown: its words with the numbers of
 * its lists, the marks of notes as `[1]`, the notes after the text, and nothing from the last
 * rule on.
 */
export function markdownWords(source: string): string {
  const { children } = parseMarkdown(source);
  const own = children.slice(
    0,
    children.findLastIndex(({ type }) => type === 'thematicBreak'),
  );
  return inOneLine(own.map((node) => nodeWords(node, source)).join(' '));
}

/** Reads Markdown with GitHub's notes, as any program of the kind does. */
export function parseMarkdown(source: string): Root {
  return markdown.parse(source);
}

/**
 * The words of one part of a Markdown text.
 *
 * @param source the whole text, for the numbers as typed
 */
export function nodeWords(node: Nodes, source: string): string {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'break':
      return ' ';
    case 'footnoteReference':
      return `[${markOf(node)}]`;
    case 'footnoteDefinition':
      return `[${markOf(node)}] ${joined(node.children, ' ', source)}`;
    case 'list':
      return node.children
        .map((item, index) => `${numberOf(node, index, source)} ${nodeWords(item, source)}`)
        .join(' ');
    case 'listItem':
    case 'blockquote':
    case 'table':
    case 'tableRow':
      return joined(node.children, ' ', source);
    case 'paragraph':
    case 'tableCell':
    case 'heading':
    case 'emphasis':
    case 'strong':
    case 'link':
      return joined(node.children, '', source);
    default:
      throw new Error(`the Markdown holds a ${node.type}`);
  }
}

/** The mark of a note; a table's is behind the table's name, since others have the same letter. */
function markOf({ identifier }: { readonly identifier: string }): string {
  return identifier.replace(/^.*-note-/, '');
}

/** The number that a program counts up to, with the full stop or bracket that is typed. */
function numberOf(list: List, index: number, source: string): string {
  if (list.ordered !== true) return '';
  const typed = source.slice(list.children[index]?.position?.start.offset);
  return `${(list.start ?? 1) + index}${/^\d+([.)])/.exec(typed)?.[1] ?? ''}`;
}

function joined(nodes: readonly Nodes[], space: string, source: string): string {
  return nodes.map((node) => nodeWords(node, source)).join(space);
}
