import type { Root } from 'mdast';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import type { VFile } from 'vfile';

/** MDX, so that code is noticed, and GFM for the notes. In a text a single tilde means “about”. */
const whole = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use(remarkGfm, { singleTilde: false })
  .freeze();

/**
 * The same for a text without the signs of code, tables, addresses and struck-out words, as nine
 * in ten are: to look for each of these at every letter takes half of the time.
 */
const plain = unified().use(remarkParse).use(notesAlone).freeze();

function notesAlone(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [
    // What MDX takes from Markdown.
    { disable: { null: ['autolink', 'codeIndented', 'htmlFlow', 'htmlText'] } },
    gfmFootnote(),
  ];
  data.fromMarkdownExtensions = [gfmFootnoteFromMarkdown()];
}

/**
 * What only {@link whole} reads, or may read once a backslash or a reference to a character is
 * taken away: code, a table, the line below its head, an address, a box.
 */
const special = /[<{}|~@\\&]|www\.|:\/\/|\[[\sx]\]|^[\s>]*(?:[-:]|(?:im|ex)port)/im;

/** Parses the Markdown of a text. Nothing that it holds is run. */
export function parseMarkdown(file: VFile): Root {
  return special.test(String(file.value)) ? whole.parse(file) : plain.parse(file);
}
