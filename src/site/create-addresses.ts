import type { DataFormat } from './data-formats.ts';

/** Where everything on the site is: one place that knows base path and origin. */
export interface Addresses {
  readonly home: string;
  readonly search: string;
  /** The list of all resolutions as data. */
  readonly index: string;
  /** The JSON Schema of a resolution as data. */
  readonly schema: string;
  /** The JSON Schema of a comparison as data. */
  readonly comparisonSchema: string;
  /** The JSON Schema of the list of all resolutions as data. */
  readonly indexSchema: string;
  /** The JSON Schema of what is cited as data. */
  readonly referencesSchema: string;
  /** All resolutions whole, one a line. */
  readonly collection: string;
  /** Everything cited, as data or as a table. */
  readonly referencesData: (format: 'json' | 'csv') => string;
  /** Where the search index is served from, with a slash at its end. */
  readonly searchIndex: string;
  /** A resolution's page, or one place in it: `/a/res/56/149/#op5`. */
  readonly resolution: (id: string, anchor?: string | null) => string;
  /** The page of a folder of resolutions: `/a/res/56/`. */
  readonly folder: (path: string) => string;
  /** A resolution in another format: `/a/res/56/149.json`. */
  readonly data: (id: string, format: DataFormat) => string;
  /**
   * The comparison of a resolution with another that it cites, or one row of it:
   * `/e/cn.4/2002/draft/compared-with/a/res/56/149/#op5`.
   */
  readonly compared: (id: string, other: string, anchor?: string | null) => string;
  /** A comparison as data, or as a Word file with tracked changes. */
  readonly comparedData: (id: string, other: string, format: 'json' | 'docx') => string;
  /** The page of everything cited. */
  readonly references: string;
  /** The list of what is cited, with the page of each. */
  readonly referenceList: string;
  /** One of the pages of what is cited, or an entry of it: `/references/a/res/55/#a_res_55_109`. */
  readonly referencePage: (path: string, anchor?: string) => string;
  /** The page on which a draft or a quotation is checked. */
  readonly check: string;
  /** The page of the paragraphs that a reader keeps. */
  readonly kept: string;
  /** What a check needs to know of all texts. */
  readonly checkCollection: string;
  /** What a check needs to read citations. */
  readonly checkInstruments: string;
  /** A piece of the index of the texts' language, by its number. */
  readonly languagePiece: (piece: number) => string;
  /** The page about the data. */
  readonly about: string;
  /** The picture that is shown with a link to a resolution: `/a/res/56/149.png`. */
  readonly picture: (id: string) => string;
  /** The picture that is shown with a link to any other page. */
  readonly sitePicture: string;
  /** The Atom feed of the resolutions. */
  readonly feed: string;
  /** What tells a browser how to search the site. */
  readonly searchDescription: string;
  /** The list of all pages, for crawlers. */
  readonly sitemap: string;
  /** A file served as it is: `/favicon.svg`. */
  readonly file: (name: string) => string;
  /** A path of this site with its origin: `https://…/a/res/56/149/`. */
  readonly absolute: (path: string) => string;
}

/**
 * Builds the addresses of a site.
 *
 * @param origin where it is served, without a path: `https://resolutions.example`
 * @param base the folder it is served from: `/` or `/docs/`, the last slash being optional
 */
export function createAddresses(origin: string, base: string): Addresses {
  const root = base.endsWith('/') ? base : `${base}/`;
  const resolution: Addresses['resolution'] = (id, anchor) =>
    `${root}${id}/${anchor ? `#${anchor}` : ''}`;
  const data: Addresses['data'] = (id, format) => `${root}${id}.${format}`;
  const pair = (id: string, other: string): string => `${id}/compared-with/${other}`;
  return {
    home: root,
    search: `${root}search/`,
    index: `${root}index.json`,
    schema: `${root}schema/resolution.json`,
    comparisonSchema: `${root}schema/comparison.json`,
    indexSchema: `${root}schema/index.json`,
    referencesSchema: `${root}schema/references.json`,
    collection: `${root}collection.jsonl`,
    referencesData: (format) => `${root}references.${format}`,
    searchIndex: `${root}pagefind/`,
    resolution,
    folder: (path) => `${root}${path}/`,
    data,
    compared: (id, other, anchor) => resolution(pair(id, other), anchor),
    comparedData: (id, other, format) => data(pair(id, other), format),
    references: `${root}references/`,
    referenceList: `${root}references/list.json`,
    referencePage: (path, anchor) =>
      `${root}references/${path === '' ? '' : `${path}/`}${anchor === undefined ? '' : `#${anchor}`}`,
    check: `${root}check/`,
    kept: `${root}kept/`,
    checkCollection: `${root}check/collection.json`,
    checkInstruments: `${root}check/instruments.json`,
    languagePiece: (piece) => `${root}check/language/${piece}.json`,
    about: `${root}about/`,
    picture: (id) => `${root}${id}.png`,
    sitePicture: `${root}social.png`,
    feed: `${root}feed.xml`,
    searchDescription: `${root}opensearch.xml`,
    // The name that @astrojs/sitemap gives it.
    sitemap: `${root}sitemap-index.xml`,
    file: (name) => `${root}${name}`,
    absolute: (path) => new URL(path, origin).href,
  };
}
