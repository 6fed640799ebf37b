import { readFileSync } from 'node:fs';
import { bringIn } from '../../src/import/bring-in.ts';
import type { Given } from '../../src/import/writing/identity.ts';
import type { PrintedDocument } from '../../src/reading/printed/printed-document.ts';

/** The content file of a document with one text, which passes the check of a build. */
export function contentFileOf(document: PrintedDocument, given: Given = {}): string {
  const [result, second] = bringIn(document, given, new Set());
  if (!result || second) throw new Error('the document has not one text');
  if (result.ok) return result.source;
  throw new Error([result.reason, ...result.faults.map(({ message }) => message)].join('\n'));
}

/** A content file that the site ships, without the day on which it came to the site. */
export function shippedFile(id: string): string {
  const file = new URL(`../../content/resolutions/${id}.mdx`, import.meta.url);
  return readFileSync(file, 'utf8').replace(/^added: .*\n/m, '');
}
