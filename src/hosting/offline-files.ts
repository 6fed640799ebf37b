/** Which files of the built site are stored in the reader’s browser, to be read without a network. */

/** A file of the built site. */
export interface BuiltFile {
  /** Its path below the folder of the site: `a/res/56/149/index.html`. */
  readonly path: string;
  readonly bytes: number;
}

/** What a build tells the service worker that is published with it. */
export interface OfflineBuild {
  /** Differs from that of every other build. */
  readonly id: string;
  /**
   * The addresses to store, below the folder of the site, each with the digest of its content
   * as `integrity` attributes have it; empty where the name changes with the content.
   */
  readonly files: Readonly<Record<string, string>>;
}

/**
 * What is stored of a site beforehand: all of it that can be read, up to so many bytes before
 * compression. That is about twenty texts, and about 600 kB on the way to the reader.
 */
const mostBytes = 2_000_000;

/** What every page may need, whatever it is about: it does not grow with the collection much. */
/** But what writes citations for students weighs as much as all of the rest, and few ask for it. */
const frame =
  /^(?:_astro\/(?!cite-in-style|apa|chicago|modern-language|en-US).+\.js|404\.html|favicon\.svg|index\.json)$/;

/**
 * Chooses what is stored beforehand: pages, the data that previews show, the search index and
 * the scripts; where that is too much, the scripts and the page for unknown addresses, and the
 * rest as the reader visits it. Formats to download and pictures are never needed to read.
 *
 * @param files all files of the site
 * @param ids of the resolutions
 * @returns paths in the order of their letters
 */
export function offlineFiles(files: readonly BuiltFile[], ids: readonly string[]): string[] {
  const data = new Set(ids.map((id) => `${id}.json`));
  const readable = files.filter(
    ({ path }) => frame.test(path) || /^pagefind\/|\.html$/.test(path) || data.has(path),
  );
  const bytes = readable.reduce((sum, file) => sum + file.bytes, 0);
  return readable
    .map(({ path }) => path)
    .filter((path) => bytes <= mostBytes || frame.test(path))
    .sort();
}

/** The address of a file, below the folder of the site: `a/res/56/149/` for the example above. */
export function offlineAddress(path: string): string {
  return path.replace(/(^|\/)index\.html$/, '$1');
}

/** Whether the name of a file, or the address, changes with the content, so that it never goes stale. */
export function isNamedByContent(path: string): boolean {
  return /^_astro\/|\.pf_\w+$/.test(path);
}
