/** The part of Pagefind's browser interface that this site uses. */

/** What Pagefind knows of one hit. */
export interface HitData {
  /** The paragraph's address, base path included. */
  readonly url: string;
  /** The passage, as escaped HTML with the words in `<mark>`. */
  readonly excerpt: string;
  readonly meta: { readonly title: string };
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

export interface Hit {
  readonly data: () => Promise<HitData>;
}

export interface Pagefind {
  readonly options: (options: {
    readonly excerptLength: number;
    readonly ranking: { readonly pageLength: number };
  }) => Promise<void>;
  readonly search: (query: string) => Promise<{ readonly results: readonly Hit[] }>;
}

/**
 * Loads the search index and its engine.
 *
 * @param address the folder of the index, with a slash at its end
 */
export async function loadPagefind(address: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${address}pagefind.js`)) as Pagefind;
  // By default short paragraphs rank far above long ones that hold the same words.
  await pagefind.options({ excerptLength: 40, ranking: { pageLength: 0.1 } });
  return pagefind;
}
