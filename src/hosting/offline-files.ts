/** Which files of the built site a reader can keep, to read it whole without a network. */
import { dataFormats } from '../site/data-formats.ts';

/** What every page may need, whatever it is about. */
const frame =
  /^(?:_astro\/.+\.(?:js|css)|pagefind\/.+|check\/.+\.json|404\.html|favicon\.svg|index\.json)$/;
const formats = new RegExp(`\\.(?:${dataFormats.map(({ extension }) => extension).join('|')})$`);

/**
 * Chooses what is kept: pages, all formats of texts and comparisons, the search index, styles and
 * scripts. Pictures, and what is for programs alone, are never needed to read.
 *
 * @param paths of all files of the site: `a/res/56/149/index.html`, `a/res/56/149.json`
 * @returns those that are kept, in the order of their letters
 */
export function offlineFiles(paths: readonly string[]): string[] {
  const all = new Set(paths);
  const isOfPage = (path: string): boolean =>
    formats.test(path) && all.has(path.replace(formats, '/index.html'));
  return paths
    .filter((path) => frame.test(path) || path.endsWith('.html') || isOfPage(path))
    .sort();
}

/** The address of a file, below the folder of the site: `a/res/56/149/` for the example above. */
export function offlineAddress(path: string): string {
  return path.replace(/(^|\/)index\.html$/, '$1');
}
