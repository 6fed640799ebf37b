/**
 * What is kept in the reader's browser to be read without a network: the names on which pages,
 * the service worker and the build agree.
 */

/** The list of all that can be kept, below the folder of the site. */
export const offlineList = 'offline.json';

/** The files of one build. */
export interface OfflineList {
  /** Differs from that of every other build. */
  readonly id: string;
  /** How much room they take, before compression. */
  readonly bytes: number;
  /**
   * Their addresses below the folder of the site, each with the digest of its content as
   * `integrity` attributes have it.
   */
  readonly files: Readonly<Record<string, string>>;
}

/**
 * The cache of what the reader has opened.
 *
 * @param scope the folder of the site, absolute: other sites may share the origin
 */
export function openedCache(scope: string): string {
  return `resolution-texts ${scope} opened`;
}

/** With what the names of the caches begin that hold the whole site, one for each build. */
export function keptCaches(scope: string): string {
  return `resolution-texts ${scope} kept `;
}

/** Whether the name of a file, or the address, changes with the content, so that it never goes stale. */
export function isNamedByContent(path: string): boolean {
  return /(^|\/)_astro\/|\.pf_\w+$/.test(path);
}
