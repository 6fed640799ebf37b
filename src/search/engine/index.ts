/** The part of Pagefind's browser interface that this site uses. */

/** What Pagefind knows of one record, after loading it. */
export interface IndexedParagraph {
  /** The paragraph's address, base path included. */
  readonly url: string;
  readonly content: string;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** A record that is found, before it is loaded. */
export interface IndexHit {
  readonly id: string;
  readonly score: number;
  /** The places of the words that are found, counted in words. */
  readonly words: readonly number[];
  readonly data: () => Promise<IndexedParagraph>;
}

/** Values of the filters; all must be met. */
export type IndexFilters = Readonly<Record<string, string>>;

export interface SearchIndex {
  /**
   * Without words, all records that pass the filters. A whole query in straight quotation
   * marks is a phrase, or one word in its forms; other words may begin longer ones, and a
   * word that begins none is replaced by the longest one that begins it.
   */
  readonly search: (
    query: string | null,
    options?: { readonly filters: IndexFilters },
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

/**
 * How to load the index in a folder: each call tries, until one succeeds.
 *
 * @param folder ends with a slash
 */
export function indexLoader(folder: string): () => Promise<SearchIndex> {
  let tries = 0;
  let loading: Promise<SearchIndex> | undefined;
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
export async function confirmNothing(folder: string): Promise<void> {
  const answer = await fetch(`${folder}pagefind.js`, { method: 'HEAD', cache: 'no-store' });
  if (!answer.ok) throw new Error('The search index cannot be reached.');
}

async function load(folder: string, tries: number): Promise<SearchIndex> {
  // Some browsers remember that a module could not be loaded, and never ask for it again.
  const address = `${folder}pagefind.js${tries === 0 ? '' : `?retry=${tries}`}`;
  const { createInstance } = (await import(/* @vite-ignore */ address)) as PagefindModule;
  const index = createInstance(options);
  // The first search waits until everything is there, or tells what is missing.
  await index.search('');
  return index;
}
