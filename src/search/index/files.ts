import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { createIndex } from 'pagefind';
import { catalogue } from '../words/catalogue.ts';
import { packCatalogue } from '../words/packed-catalogue.ts';
import { writeSearchText } from '../words/text.ts';
import { indexedTitle, indexedWords } from './indexed-words.ts';
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
 * How many places of words are in a piece of the index; each word that is searched for takes one
 * piece, and a long one, as it is typed, one or two more: smaller pieces are more of them.
 * Pagefind's own measure is 20,000, and a piece 31 kB.
 */
const PIECE = '4500';

/**
 * Builds the search index in memory: Pagefind's, with one record a text; the texts themselves,
 * in place of Pagefind's fragments; and the catalogue of the texts, in the order of the records, with
 * the words by which spelling is corrected.
 *
 * @param given the records, each of which is made while Pagefind takes the one before
 * @param meanwhile other work, done while Pagefind, a process of its own, makes its files
 * @throws {Error} with Pagefind's own words as its cause, where it refuses a record or fails
 */
export async function buildSearchFiles(
  given: Iterable<SearchRecord>,
  meanwhile?: () => Promise<void>,
): Promise<SearchFile[]> {
  const records: SearchRecord[] = [];
  const taken = Iterator.from(given).map((record) => {
    records.push(record);
    return record;
  });
  try {
    return [
      ...(await pagefindFiles(taken, meanwhile)),
      textFile(
        'texts.json',
        JSON.stringify(packCatalogue(catalogue(records, vocabulary(records)))),
      ),
    ];
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`The search index was not made: ${reason}`, { cause });
  }
}

async function pagefindFiles(
  records: Iterable<SearchRecord>,
  meanwhile?: () => Promise<void>,
): Promise<SearchFile[]> {
  // Read by Pagefind's process as it starts.
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = PIECE;
  // The slash counts as a letter, so that `56/149` is one word and does not find 5/6149.
  const created = await createIndex({ includeCharacters: '/' });
  const { index } = created;
  if (!index) throw new Error(created.errors.join(' '));
  const texts = new Map<string, string>();
  let added: Promise<{ readonly errors: readonly string[] }> = Promise.resolve({ errors: [] });
  for (const { resolution, paragraphs } of records) {
    const searched = { title: resolution.title ?? '', paragraphs };
    const text = writeSearchText(searched);
    // A fragment is named by what is in its record, which this makes that of the text.
    const url = `/${resolution.id}/?${createHash('sha256').update(text).digest('base64url')}`;
    texts.set(url, text);
    const content = indexedWords(searched);
    // One at a time, for their order.
    refuse(await added);
    added = index.addCustomRecord({
      url,
      content,
      language: 'en',
      // Every value here is searched: the title, and nothing else.
      meta: { title: indexedTitle(searched.title) },
      // By this order the engine knows which record is which text of the catalogue.
      sort: { place: String(texts.size - 1) },
    });
  }
  refuse(await added);
  const written = index.getFiles();
  await meanwhile?.();
  const { files, errors } = await written;
  refuse({ errors });
  await index.deleteIndex();
  return files
    .filter(({ path }) => !unused.test(path))
    .map((file) => (file.path.startsWith('fragment/') ? fragment(file, texts) : file));
}

/** The text of a record, compressed, in place of what Pagefind keeps of it. */
function fragment({ path, content }: SearchFile, texts: ReadonlyMap<string, string>): SearchFile {
  const record = gunzipSync(content)
    .toString()
    .replace(/^pagefind_dcd/, '');
  const { url } = JSON.parse(record) as { readonly url: string };
  const text = texts.get(url);
  if (text === undefined) throw new Error(`${path} is of no text.`);
  return { path, content: gzipSync(text, { level: 9 }) };
}

function refuse({ errors }: { readonly errors: readonly string[] }): void {
  if (errors.length > 0) throw new Error(errors.join(' '));
}

function textFile(path: string, text: string): SearchFile {
  return { path, content: new TextEncoder().encode(text) };
}
