import { createIndex, type IndexFile } from 'pagefind';
import type { SearchRecord } from '../domain/search-records.ts';

/** A file of the search index. */
export interface SearchFile {
  /** Its path below the folder of the index: `pagefind.js`, `fragment/en_….pf_fragment`. */
  readonly path: string;
  readonly content: Uint8Array;
}

/** Pagefind's own interfaces, and its engine for texts in no known language: not used here. */
const unused = /^(?:pagefind-(?:ui|modular-ui|component-ui|highlight)|wasm\.unknown)\b/;

/**
 * Builds the search index with Pagefind, in memory.
 *
 * The slash counts as a letter, so that `56/149` is one word and does not find 5/6149.
 *
 * @throws {Error} with Pagefind's own words, where it refuses a record or fails
 */
export async function buildSearchFiles(records: readonly SearchRecord[]): Promise<SearchFile[]> {
  const { index, errors } = await createIndex({ includeCharacters: '/' });
  if (!index) throw new Error(`The search index was not made: ${errors.join(' ')}`);
  for (const { url, content, title, filters } of records) {
    const added = await index.addCustomRecord({
      url,
      content,
      language: 'en',
      meta: { title },
      filters: { ...filters },
    });
    refuse(added.errors, url);
  }
  const { files, errors: failures } = await index.getFiles();
  refuse(failures, 'the whole index');
  await index.deleteIndex();
  return files.filter(({ path }: IndexFile) => !unused.test(path));
}

function refuse(errors: readonly string[], what: string): void {
  if (errors.length > 0) {
    throw new Error(`The search index was not made, because of ${what}: ${errors.join(' ')}`);
  }
}
