import type { Citation } from '../model/text/resolution.ts';
import { targetAddress } from '../citing/target-address.ts';
import type { FormatContext } from './write-resolution.ts';

/** The absolute address that a citation leads to; undefined where none is known. */
export function citationAddress(
  citation: Citation,
  { addresses, target }: FormatContext,
): string | undefined {
  const address = targetAddress(target(citation), addresses);
  return address === undefined ? undefined : addresses.absolute(address);
}
