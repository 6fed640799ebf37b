import { addresses } from './addresses.ts';
import { referenceAnchor } from './domain/references.ts';

/** The page of everything cited, or one instrument's entry on it, by the instrument's id. */
export function referencesAddress(instrument?: string): string {
  const fragment = instrument === undefined ? '' : `#${referenceAnchor(instrument)}`;
  return `${addresses.home}references/${fragment}`;
}
