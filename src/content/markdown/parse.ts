import { createRequire } from 'node:module';
import type { Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import type { VFile } from 'vfile';

/**
 * The signs by which Markdown may be read in more ways than one: where it has none of them, Astro's
 * own parser, which takes a twentieth of the time, reads it as `whole-parser.ts` does.
 */
const special = new RegExp(
  [
    // Code, a table, an address, words struck out, a second sign of emphasis, a sign written otherwise.
    /[`_<{}|~@\\&]|www\.|:\/\//,
    // A sign that is neither a letter of Europe nor common print: it may count as a space or not.
    /[^\t\n -~\u00A0-\u024F\u2010-\u2027\u202F\u2212]/,
    // Whatever else is in brackets than the mark of a note: links, boxes.
    /\[(?!\^[^[\]\s]+\])/,
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
  if (!special.test(text)) return mdxToMdast(text, notesAlone) as Root;
  // Loaded only here, since that takes longer than to read a hundred texts of the other kind.
  const { whole } = require('./whole-parser.ts') as typeof import('./whole-parser.ts');
  return whole.parse(file);
}

const require = createRequire(import.meta.url);

const notesAlone = { features: { gfm: { footnotes: true }, frontmatter: false } } as const;
