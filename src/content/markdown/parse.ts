import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { mdxToMdast } from 'satteri';
import { unified } from 'unified';
import type { VFile } from 'vfile';

/** MDX, so that code is noticed, and GFM for the notes. In a text a single tilde means “about”. */
const whole = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use(remarkGfm, { singleTilde: false })
  .freeze();

/**
 * The signs by which Markdown may be read in more ways than one: where it has none of them, Astro's
 * own parser, which takes a twentieth of the time, reads it as {@link whole} does.
 */
const special = new RegExp(
  [
    // Code, a table, an address, words struck out, emphasis by two signs, and what is written otherwise than meant.
    /[`_<{}|~@\\&]|www\.|:\/\//,
    // A sign that is neither a letter of Europe nor common print: it may count as a space or not.
    /[^\t\n -~\u00A0-\u024F\u2010-\u2027\u202F\u2212]/,
    // A box, and spaces in the name of a note.
    /\[[\sx]\]|\[\^?\s|\[\^[^\]\s]*\s/,
    // A line below the head of a table, and code.
    /^[\s>]*(?:[-:]|(?:im|ex)port)/,
    // A note within something, one that is empty, and one that opens like a list or a heading.
    /[^\n]\[\^[^\]\n]*\]:|\]:\s*(?:$|\d+[.)]|[*+#>]\s)/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'im',
);

/** Parses the Markdown of a text. Nothing that it holds is run. */
export function parseMarkdown(file: VFile): Root {
  const text = String(file.value);
  return special.test(text) ? whole.parse(file) : (mdxToMdast(text, notesAlone) as Root);
}

const notesAlone = { features: { gfm: { footnotes: true }, frontmatter: false } } as const;
