import type { Nodes } from 'mdast';
import type { VFile } from 'vfile';
import { fail } from './fail.ts';

const plainMarkdown =
  'A resolution is plain Markdown: paragraphs, italics, bold, numbered paragraphs, notes and links.';

/** What a kind of node is called in a message, and what its author most likely meant. */
const names: Readonly<Record<string, readonly [what: string, remedy: string]>> = {
  mdxjsEsm: ['an MDX import or export', `Remove it. ${plainMarkdown}`],
  mdxJsxFlowElement: ['a component or HTML element', `Remove it. ${plainMarkdown}`],
  mdxJsxTextElement: ['a component or HTML element', `Remove it. ${plainMarkdown}`],
  mdxFlowExpression: ['an expression in braces', 'Write the brace as \\{ if the text prints one.'],
  mdxTextExpression: ['an expression in braces', 'Write the brace as \\{ if the text prints one.'],
  heading: ['a heading', 'The title stands in the front matter; remove the heading.'],
  thematicBreak: ['a horizontal rule', 'Remove it, or write the dashes as \\-\\-\\-.'],
  delete: ['struck-out text', 'Write the tildes as \\~\\~ if the text prints them.'],
  inlineCode: ['code', 'Write the backtick as \\` if the text prints one.'],
  code: ['a block of code', 'Remove the fence or the indentation.'],
  blockquote: ['a block quotation', 'Write the sign as \\> if the text prints one.'],
  table: ['a table', plainMarkdown],
  image: ['an image', plainMarkdown],
  definition: [
    'the target of a link on a line of its own',
    'Write it within the link: [words](A/RES/55/2).',
  ],
  break: ['a forced line break', 'Remove the backslash or the two spaces at the end of the line.'],
};

/**
 * Ends the build at a node that a resolution cannot contain, so that no word of a text is
 * dropped in silence.
 *
 * @throws always
 */
export function unsupported(node: Nodes, file: VFile): never {
  const [what, remedy] = names[node.type] ?? [`Markdown of the kind “${node.type}”`, plainMarkdown];
  return fail(file, node, `the text holds ${what}`, remedy);
}
