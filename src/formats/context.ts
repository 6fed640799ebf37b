import type { CitationTarget } from '../citing/citation-target.ts';
import type { Addresses } from '../site/create-addresses.ts';
import type { ComparedPair } from '../comparing/compared-pairs.ts';
import type { Citation, Resolution } from '../model/text/resolution.ts';
import { targetAddress } from '../citing/target-address.ts';
import type { Deflate } from './word/zip.ts';

/** What a format may need besides the resolution. */
export interface FormatContext {
  /** Where things are on the site. */
  readonly addresses: Addresses;
  /** Where a citation leads; null where that is not known. */
  readonly target: (citation: Citation) => CitationTarget | null;
}

/** What the whole of a resolution as data needs besides. */
export interface PublishingContext extends FormatContext {
  /** Compresses what is compressed, where there is a faster way than that of browsers. */
  readonly deflate?: Deflate;
  /** The comparisons that a resolution is part of. */
  readonly comparisons: { readonly with: (resolution: Resolution) => readonly ComparedPair[] };
}

/** The absolute address that a citation leads to; undefined where none is known. */
export function citationAddress(
  citation: Citation,
  { addresses, target }: FormatContext,
): string | undefined {
  const address = targetAddress(target(citation), addresses);
  return address === undefined ? undefined : addresses.absolute(address);
}
