import { createIndex } from 'pagefind';
import type { SearchRecord } from './records.ts';
import { withShortNames } from './short-names.ts';

/** A file of the search index. */
export interface SearchFile {
  /** Its path below the folder of the index: `pagefind.js`, `fragment/en_….pf_fragment`. */
  readonly path: string;
  readonly content: Uint8Array;
}

/** Pagefind's own interfaces, worker, and engine for texts in no known language: not used here. */
const unused = /^(?:pagefind-(?:ui|modular-ui|component-ui|highlight|worker)|wasm\.unknown)\b/;

/**
 * Builds the search index with Pagefind, in memory.
 *
 * @throws {Error} with Pagefind's own words as its cause, where it refuses a record or fails
 */
export async function buildSearchFiles(records: readonly SearchRecord[]): Promise<SearchFile[]> {
  try {
    return await buildFiles(records);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`The search index was not made: ${reason}`, { cause });
  }
}

async function buildFiles(records: readonly SearchRecord[]): Promise<SearchFile[]> {
  // The slash counts as a letter, so that `56/149` is one word and does not find 5/6149.
  const created = await createIndex({ includeCharacters: '/' });
  const { index } = created;
  if (!index) throw new Error(created.errors.join(' '));
  for (const { url, content, title, filters } of records) {
    const meta = { title };
    refuse(
      await index.addCustomRecord({ url, content, language: 'en', meta, filters: { ...filters } }),
    );
  }
  const { files, errors } = await index.getFiles();
  refuse({ errors });
  await index.deleteIndex();
  return withShortNames(files.filter(({ path }) => !unused.test(path)));
}

function refuse({ errors }: { readonly errors: readonly string[] }): void {
  if (errors.length > 0) throw new Error(errors.join(' '));
}
