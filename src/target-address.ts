import { addresses } from './addresses.ts';
import type { CitationTarget } from './domain/citation-target.ts';

/** The address a citation leads to; undefined, which leaves the link's address out, where none is known. */
export function targetAddress(target: CitationTarget | null): string | undefined {
  if (target?.type === 'held') return addresses.resolution(target.id, target.anchor);
  return target?.address;
}
