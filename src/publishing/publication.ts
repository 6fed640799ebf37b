import type { Library } from '../library/create-library.ts';
import type { Addresses } from '../site/create-addresses.ts';
import type { Files } from './site-files.ts';

/** One file of the site. */
export interface Publication {
  /** Where it is, from the site's root: `a/res/56/149.json`. */
  readonly path: string;
  readonly mediaType: string;
  /** Makes it: text, or bytes. */
  readonly make: () => Content | Promise<Content>;
}

type Content = string | Uint8Array<ArrayBuffer>;

/** What publications are made from. */
export interface Published {
  readonly library: Library;
  readonly addresses: Addresses;
}

/** A file of JSON. */
export function jsonFile(path: string, make: () => unknown): Publication {
  return { path, mediaType: 'application/json', make: () => JSON.stringify(make()) };
}

/** Makes files together: while a picture is drawn, the others are written. */
export async function makeFiles(publications: readonly Publication[]): Promise<Files> {
  const encoder = new TextEncoder();
  return Promise.all(
    publications.map(async ({ path, make }) => {
      const content = await make();
      return [path, typeof content === 'string' ? encoder.encode(content) : content] as const;
    }),
  );
}
