import type { References } from './reference-pages.ts';

/**
 * The list by which readers find an instrument and old addresses arrive: for each page its path
 * and what stands on it. It is fetched when it is used, and so says as little as it can.
 */
export type ReferenceListJson = readonly (readonly [
  path: string,
  ...entries: readonly ReferenceListEntry[],
])[];

/** An id; with its name where that is no symbol of the same letters, and its title. */
export type ReferenceListEntry = string | readonly [id: string, name: string, title: string | null];

/** Writes the list. */
export function toReferenceList({ pages }: References): ReferenceListJson {
  return pages.map(({ path, entries }) => [
    path,
    ...entries
      .filter(({ part }) => part === 1)
      .map(({ reference: { id, name, title } }): ReferenceListEntry =>
        title === null && name === id.toUpperCase() ? id : [id, name, title],
      ),
  ]);
}
