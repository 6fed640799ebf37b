import type { ReferenceListJson } from '../../citing/reference-list.ts';
import { referenceAnchor } from '../../citing/reference-anchor.ts';

/** An instrument of the list, with where its entry is. */
export interface ListedReference {
  readonly id: string;
  readonly name: string;
  readonly title: string | null;
  readonly href: string;
}

/**
 * The instruments that are cited, from the list of the references.
 *
 * @param address that of the list, which stands beside the page of all references
 * @throws {Error} where the list cannot be had
 */
export async function fetchReferenceList(address: string): Promise<readonly ListedReference[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const pages = (await response.json()) as ReferenceListJson;
  const folder = address.slice(0, address.lastIndexOf('/') + 1);
  return pages.flatMap(([path, ...entries]) =>
    entries.map((entry) => {
      const [id, name, title] =
        typeof entry === 'string' ? [entry, entry.toUpperCase(), null] : entry;
      const page = path === '' ? folder : `${folder}${path}/`;
      return { id, name, title, href: `${page}#${referenceAnchor(id)}` };
    }),
  );
}
