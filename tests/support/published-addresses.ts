import { addressOfFile, type BuiltSite } from './built-site.ts';

/** Files whose names change with their content, and files that are for a host and no reader. */
const passing = /^(?:_|pagefind\/|check\/.+\.json$|404\.html$)/;

/**
 * The addresses by which a site can be linked to: its pages and files, and in its pages all
 * places to which the site itself links. Sorted, below the base path.
 */
export function publishedAddresses(site: BuiltSite): string[] {
  const pages = new Map([...site.pages].map(([file, page]) => [addressOfFile(file), page]));
  const files = site.files.filter((file) => !passing.test(file)).map(addressOfFile);
  const places = [...pages].flatMap(([path, { links }]) =>
    links.flatMap((link) => {
      const { pathname, hash } = new URL(link, `http://site/${path}`);
      const ids = pages.get(pathname.slice(1))?.ids ?? [];
      return ids.includes(hash.slice(1)) && hash !== '#main' ? [pathname.slice(1) + hash] : [];
    }),
  );
  return [...new Set([...files, ...places])].sort().map((address) => `/${address}`);
}
