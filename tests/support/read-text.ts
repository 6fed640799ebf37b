import type { ResolutionText } from '../../src/model/text/resolution.ts';
import { createAsPrinted } from '../../src/content/as-printed.ts';
import { readBody } from '../../src/content/markdown/read-body.ts';

/**
 * Reads the Markdown of a resolution.
 *
 * @param asPrinted what is printed wrongly and kept: `op9 number`
 * @throws {Error} with its first fault
 */
export function readText(markdown: string, asPrinted: readonly string[] = []): ResolutionText {
  const read = readBody(markdown, { marks: [], asPrinted: createAsPrinted(asPrinted) });
  if (!read.ok) throw new Error(faultOf(markdown, asPrinted));
  return read.text;
}

/** The first fault that a Markdown text has, as `line: message`. */
export function faultOf(markdown: string, asPrinted: readonly string[] = []): string {
  const read = readBody(markdown, { marks: [], asPrinted: createAsPrinted(asPrinted) });
  const [fault] = read.ok ? [] : read.faults;
  if (!fault) throw new Error('the text was read without a fault');
  return `${fault.line}: ${fault.message}`;
}
