import { gunzipSync, gzipSync } from 'node:zlib';
import { createIndex } from 'pagefind';
import type { SearchRecord } from './records.ts';

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

/** What Pagefind puts before the content of each file that it compresses. */
const SIGNATURE = 'pagefind_dcd';

/**
 * Renames the files of single paragraphs so that the list of them, which every search loads,
 * is short: counted names compress to a fifth of Pagefind's, which are random. Those of one
 * index begin alike and unlike those of any other, so that a cached file is never taken for
 * one of the same number in a later index.
 *
 * @throws {Error} where the list is not as this Pagefind writes it
 */
export function withShortNames(files: readonly SearchFile[]): SearchFile[] {
  const list = files.find(({ path }) => path.endsWith('.pf_meta'));
  const start = /^pagefind\.([a-z]+_[0-9a-f]{6})[0-9a-f]*\.pf_meta$/.exec(list?.path ?? '')?.[1];
  if (!list || start === undefined) throw new Error('It has no list of its paragraphs.');

  const names = new Map(
    files.flatMap(({ path }) => {
      const name = fragmentName(path);
      return name === null ? [] : [[name, null] as [string, string | null]];
    }),
  );
  let count = 0;
  const text = gunzipSync(list.content).toString('latin1');
  // A name stands in the list (which is CBOR) behind a byte that tells its length.
  const renamed = text.replace(
    /([\x60-\x77])([a-z]+_[0-9a-f]{7,20})/g,
    (all, length: string, rest: string) => {
      const name = rest.slice(0, length.charCodeAt(0) - 0x60);
      if (names.get(name) !== null) return all;
      const short = `${start}${count++}`;
      names.set(name, short);
      return String.fromCharCode(0x60 + short.length) + short + rest.slice(name.length);
    },
  );
  if (!text.startsWith(SIGNATURE) || count !== names.size) {
    throw new Error('The list of its paragraphs is not as this Pagefind should write it.');
  }
  return files.map((file) => {
    if (file === list)
      return { ...file, content: gzipSync(Buffer.from(renamed, 'latin1'), { level: 9 }) };
    const name = fragmentName(file.path);
    const short = name === null ? null : names.get(name);
    return short ? { ...file, path: `fragment/${short}.pf_fragment` } : file;
  });
}

/** `en_10ffde2` of `fragment/en_10ffde2.pf_fragment`; null for other files. */
function fragmentName(path: string): string | null {
  return /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1] ?? null;
}
