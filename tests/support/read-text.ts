import type { ResolutionText } from '../../src/model/text/resolution.ts';
import { readBody } from '../../src/content/markdown/read-body.ts';

/**
 * Reads the Markdown of a resolution.
 *
 * @throws {Error} with its first fault
 */
export function readText(markdown: string): ResolutionText {
  const read = readBody(markdown);
  if (!read.ok) throw new Error(faultOf(markdown));
  return read.text;
}

/** The first fault that a Markdown text has, as `line: message`. */
export function faultOf(markdown: string): string {
  const read = readBody(markdown);
  const [fault] = read.ok ? [] : read.faults;
  if (!fault) throw new Error('the text was read without a fault');
  return `${fault.line}: ${fault.message}`;
}
