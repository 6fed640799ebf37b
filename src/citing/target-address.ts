import type { Addresses } from '../site/create-addresses.ts';
import type { CitationTarget } from './citation-target.ts';

/**
 * The address a citation leads to, a path for what this site has; undefined, which leaves
 * the link's address out, where none is known.
 */
export function targetAddress(
  target: CitationTarget | null,
  addresses: Addresses,
): string | undefined {
  if (target?.type === 'held') return addresses.resolution(target.id, target.anchor);
  if (target?.type === 'letters') return addresses.folder(target.folder);
  return target?.address;
}
