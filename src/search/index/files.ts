import { createIndex } from 'pagefind';
import { catalogue } from '../words/catalogue.ts';
import { writeSearchText } from '../words/text.ts';
import { vocabulary } from './vocabulary.ts';
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
 * Builds the search index in memory: Pagefind's, with one record a text; the catalogue of the
 * texts, in the order of the records; and the list of words by which spelling is corrected.
 *
 * @throws {Error} with Pagefind's own words as its cause, where it refuses a record or fails
 */
export async function buildSearchFiles(records: readonly SearchRecord[]): Promise<SearchFile[]> {
  try {
    return [
      ...(await pagefindFiles(records)),
      textFile('texts.json', JSON.stringify(catalogue(records))),
      textFile('words.txt', vocabulary(records).join('\n')),
    ];
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`The search index was not made: ${reason}`, { cause });
  }
}

async function pagefindFiles(records: readonly SearchRecord[]): Promise<SearchFile[]> {
  // The slash counts as a letter, so that `56/149` is one word and does not find 5/6149.
  const created = await createIndex({ includeCharacters: '/' });
  const { index } = created;
  if (!index) throw new Error(created.errors.join(' '));
  for (const [place, { resolution, paragraphs }] of records.entries()) {
    refuse(
      await index.addCustomRecord({
        // Without the base path, which Pagefind adds by itself.
        url: `/${resolution.id}/`,
        content: writeSearchText(paragraphs),
        language: 'en',
        // Every value here is searched: the title, and nothing else.
        meta: { title: resolution.title ?? resolution.designation },
        // By this order the engine knows which record is which text of the catalogue.
        sort: { place: String(place) },
      }),
    );
  }
  const { files, errors } = await index.getFiles();
  refuse({ errors });
  await index.deleteIndex();
  return files.filter(({ path }) => !unused.test(path));
}

function refuse({ errors }: { readonly errors: readonly string[] }): void {
  if (errors.length > 0) throw new Error(errors.join(' '));
}

function textFile(path: string, text: string): SearchFile {
  return { path, content: new TextEncoder().encode(text) };
}
