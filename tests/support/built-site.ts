import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { htmlAddresses, type HtmlAddresses } from './html-addresses.ts';

/** A built site, read from its folder. */
export interface BuiltSite {
  /** Paths of all files below the folder, sorted: `a/res/56/149/index.html`. */
  readonly files: readonly string[];
  readonly read: (file: string) => Buffer;
  /** The pages with what they say of addresses: by file. */
  readonly pages: ReadonlyMap<string, HtmlAddresses>;
}

/** Reads a built site: `dist`. */
export function readBuiltSite(folder: string): BuiltSite {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length))
    .sort();
  const read = (file: string): Buffer => readFileSync(join(folder, file));
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => [file, htmlAddresses(read(file).toString())] as const);
  return { files, read, pages: new Map(pages) };
}

/** The address of a file on its site, below the base path: `a/res/56/149/` of its `index.html`. */
export function addressOfFile(file: string): string {
  return file.replace(/(^|\/)index\.html$/, '$1');
}
