/** The formats in which a resolution is published beside its page. */
export type DataFormat = 'json';

/** Where everything on the site is: one place that knows base path and origin. */
export interface Addresses {
  readonly home: string;
  readonly search: string;
  /** The list of all resolutions as data. */
  readonly index: string;
  /** The JSON Schema of a resolution as data. */
  readonly schema: string;
  /** Where the search index is served from, with a slash at its end. */
  readonly searchIndex: string;
  /** A resolution's page, or one place in it: `/a/res/56/149/#op5`. */
  readonly resolution: (id: string, anchor?: string | null) => string;
  /** A resolution in another format: `/a/res/56/149.json`. */
  readonly data: (id: string, format: DataFormat) => string;
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
  return {
    home: root,
    search: `${root}search/`,
    index: `${root}index.json`,
    schema: `${root}schema/resolution.json`,
    searchIndex: `${root}pagefind/`,
    resolution: (id, anchor) => `${root}${id}/${anchor ? `#${anchor}` : ''}`,
    data: (id, format) => `${root}${id}.${format}`,
    file: (name) => `${root}${name}`,
    absolute: (path) => new URL(path, origin).href,
  };
}
