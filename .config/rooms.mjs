/**
 * The rooms of `src` and what each may import: other rooms, and packages. Everything within a
 * room may import everything within it. A type counts as an import.
 *
 * Rooms stand in the order in which they are built on one another, so there is no circle. The
 * README has what each is for.
 */

/** Draws XML trees. */
const xml = ['xast', 'xastscript', 'xast-util-to-xml'];

/** @type {Readonly<Record<string, { rooms: readonly string[], packages: readonly string[] }>>} */
export const rooms = {
  model: { rooms: [], packages: [] },
  citing: { rooms: ['model'], packages: [] },
  'cite-as': { rooms: ['model'], packages: ['@citation-js/*'] },
  comparing: { rooms: ['model'], packages: ['diff'] },
};
