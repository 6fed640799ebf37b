/** Loads the search index: the part of Pagefind's browser interface that this site uses, and the catalogue. */
import type { Catalogue, CataloguedText } from '../words/catalogue.ts';
import { unpackCatalogue, type PackedCatalogue } from '../words/packed-catalogue.ts';
import { createTextStore, type TextStore } from './text-store.ts';

/** A text that is found, before it is loaded. */
export interface IndexHit {
  readonly id: string;
  readonly score: number;
  /** Where the words that are found stand, counted in words; of a quoted query the first place. */
  readonly words: readonly number[];
  /** `['title']` where the title has one of the words. */
  readonly matchedMetaFields?: readonly string[];
}

export interface SearchIndex {
  /**
   * A whole query in straight quotation marks is a phrase, or one word in its forms; a bare
   * word is found in longer ones, too, and one that begins none is replaced by the longest one
   * that begins it. Without words, all records.
   */
  readonly search: (
    query: string | null,
    options?: { readonly sort: Readonly<Record<string, 'asc' | 'desc'>> },
  ) => Promise<{ readonly results: readonly IndexHit[] }>;
}

interface PagefindModule {
  readonly createInstance: (options: object) => SearchIndex;
}

const options = {
  // The worker is a second copy of the same script: 11 kB more, and no quicker.
  noWorker: true,
  ranking: {
    // By default short paragraphs rank far above long ones that hold the same words.
    pageLength: 0.1,
    // By default `humanitarian` counts nearly as much for `human` as `human` does.
    termSimilarity: 5,
  },
};

/** A text of the site that can be loaded. */
export interface IndexedText {
  readonly known: CataloguedText;
  /** That of its record, by which it is loaded. */
  readonly record: string;
}

/** The index, once it is loaded. */
export interface LoadedIndex {
  readonly search: SearchIndex['search'];
  readonly verbs: Catalogue['verbs'];
  /** The words of all texts, the most frequent first. */
  readonly words: Catalogue['words'];
  /** All texts in the order of the site, by the ids that hits have. */
  readonly texts: ReadonlyMap<string, IndexedText>;
  /** The same without what loads them. */
  readonly known: readonly CataloguedText[];
  /** Loads them. */
  readonly store: TextStore;
}

/**
 * How to load the index in a folder: each call tries, until one succeeds.
 *
 * @param folder ends with a slash
 */
export function indexLoader(folder: string): () => Promise<LoadedIndex> {
  let tries = 0;
  let loading: Promise<LoadedIndex> | undefined;
  return () => {
    loading ??= load(folder, tries++).catch((reason: unknown) => {
      loading = undefined;
      throw new Error('The search index could not be loaded.', { cause: reason });
    });
    return loading;
  };
}

/**
 * Makes sure that nothing found means that there is nothing: a piece of the index that does
 * not arrive is passed over by Pagefind in silence.
 *
 * @throws {Error} where the folder cannot be reached
 */
export async function confirmArrival(folder: string): Promise<void> {
  const answer = await fetch(`${folder}pagefind.js`, { method: 'HEAD', cache: 'no-store' });
  if (!answer.ok) throw new Error('The search index cannot be reached.');
}

async function load(folder: string, tries: number): Promise<LoadedIndex> {
  const [index, { words, verbs, texts }] = await Promise.all([
    loadPagefind(folder, tries),
    fetchFile(`${folder}texts.json`).then(async (answer) =>
      unpackCatalogue((await answer.json()) as PackedCatalogue),
    ),
  ]);
  const { results } = await index.search(null, { sort: { place: 'asc' } });
  if (results.length !== texts.length) throw new Error('The index is not that of the catalogue.');
  return {
    search: (query) => index.search(query),
    verbs,
    words,
    known: texts,
    texts: new Map(
      results.flatMap(({ id }, at) => {
        const known = texts[at];
        return known ? [[id, { known, record: id }]] : [];
      }),
    ),
    store: createTextStore(folder),
  };
}

async function loadPagefind(folder: string, tries: number): Promise<SearchIndex> {
  const metaCacheTag = String(Date.now());
  // What Pagefind asks for one after the other is asked for together with it.
  const early = [`${folder}pagefind-entry.json?ts=${metaCacheTag}`, `${folder}wasm.en.pagefind`];
  early.forEach(preload);
  try {
    // Some browsers remember that a module could not be loaded, and never ask for it again.
    const address = `${folder}pagefind.js${tries === 0 ? '' : `?retry=${tries}`}`;
    const { createInstance } = (await import(/* @vite-ignore */ address)) as PagefindModule;
    const index = createInstance({ ...options, metaCacheTag });
    // The first search waits until everything is there, or tells what is missing.
    await index.search('');
    return index;
  } catch (reason) {
    // What did not arrive beforehand is what a browser gives to whoever asks for it next.
    await Promise.allSettled(early.map((address) => fetch(address)));
    throw reason;
  }
}

function preload(address: string): void {
  const link = document.createElement('link');
  Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: address });
  document.head.append(link);
}

async function fetchFile(address: string): Promise<Response> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} did not arrive.`);
  return answer;
}
