import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { ResolutionText } from '../../src/model/text/resolution.ts';
import { remarkPlugins } from '../../src/content/markdown/plugins.ts';
import { readTextOf } from '../../src/content/markdown/resolution-text.ts';

/**
 * Reads the Markdown of a resolution, as the site does.
 *
 * @throws at the first fault, with its line and message
 */
export function readText(markdown: string): ResolutionText {
  const file = new VFile(markdown);
  const processor = unified().use(remarkParse).use(remarkMdx).use(remarkPlugins);
  processor.runSync(processor.parse(file), file);
  return readTextOf(file);
}

/** The fault that a Markdown text has, as `line: message`. */
export function faultOf(markdown: string): string {
  try {
    readText(markdown);
  } catch (error) {
    if (error instanceof Error && 'reason' in error && 'line' in error) {
      return `${String(error.line)}: ${String(error.reason)}`;
    }
    throw error;
  }
  throw new Error('the text was read without a fault');
}
