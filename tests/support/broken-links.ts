import { addressOfFile, type BuiltSite } from './built-site.ts';

/** Where a site is served: `http://localhost:4321` and `/`, or `/docs/`. */
export interface Served {
  readonly origin: string;
  readonly base: string;
}

/** Files that are text and may name addresses of the site: head and data of pages, formats. */
const text = /\.(?:html|json|md|txt|xml|bib|ris)$/;

/**
 * The links of a site that lead nowhere on it, as `file → address`: in its pages to another
 * page, a file or a place in a page, and in its data to the same by their whole address.
 */
export function brokenLinks(site: BuiltSite, served: Served): string[] {
  const places = placesOf(site);
  return linksOf(site, served)
    .filter(({ link, page }) => leadsNowhere(link, new URL(page, origin(served)), served, places))
    .map(({ file, link }) => `${file} → ${link}`);
}

interface FoundLink {
  readonly file: string;
  /** The address of the file, from which relative links start. */
  readonly page: string;
  readonly link: string;
}

function linksOf(site: BuiltSite, served: Served): FoundLink[] {
  return site.files.flatMap((file) => {
    const page = served.base + addressOfFile(file);
    const links = [
      ...(site.pages.get(file)?.links ?? []),
      ...(text.test(file) ? named(site, file, served) : []),
    ];
    return [...new Set(links)].map((link) => ({ file, page, link }));
  });
}

/** Addresses of the site that stand in a text, up to what cannot belong to an address. */
function named(site: BuiltSite, file: string, { origin }: Served): string[] {
  const words = site.read(file).toString();
  return words.match(new RegExp(`${RegExp.escape(origin)}/[^\\s"'<>)}\\]{&]*`, 'g')) ?? [];
}

/** All places by the path below the base path: the ids of a page, none of another file. */
function placesOf(site: BuiltSite): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    site.files.map((file) => [addressOfFile(file), new Set(site.pages.get(file)?.ids)]),
  );
}

function leadsNowhere(
  link: string,
  page: URL,
  served: Served,
  places: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  const { protocol, origin: host, pathname, hash } = new URL(link, page);
  if (protocol === 'mailto:' || host !== origin(served)) return false;
  if (!pathname.startsWith(served.base)) return true;
  const ids = places.get(decodeURIComponent(pathname.slice(served.base.length)));
  if (!ids) return true;
  const fragment = decodeURIComponent(hash.slice(1));
  return fragment !== '' && !fragment.split(':').every((id) => ids.has(id));
}

function origin({ origin }: Served): string {
  return new URL(origin).origin;
}
