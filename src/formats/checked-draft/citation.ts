import { citeInNote } from '../../cite-as/un.ts';
import type { CheckedDraft, CheckedParagraph } from '../../drafting/check.ts';
import type { SourcePlace } from '../../drafting/sources.ts';
import { summarySentence } from '../../drafting/summary.ts';
import { parseAnchorRange } from '../../model/places/anchor-range.ts';
import type { Addresses } from '../../site/create-addresses.ts';

/** Where the language of a paragraph comes from, as a note gives it. */
export interface SourceNote {
  /** `General Assembly resolution 56/149, para. 5` */
  readonly text: string;
  /** The absolute address of the place. */
  readonly address: string;
}

/** The note on a paragraph; null where it is new, or is not judged. */
export function sourceNote({ verdict }: CheckedParagraph, addresses: Addresses): SourceNote | null {
  if (verdict === null || verdict.standing === 'new') return null;
  return noteOn(verdict.source, addresses);
}

/** A place of a text as a note cites it. */
export function noteOn(
  { resolution, anchor }: Pick<SourcePlace, 'resolution' | 'anchor'>,
  addresses: Addresses,
): SourceNote {
  const address = addresses.absolute(addresses.resolution(resolution.id, anchor));
  const place = parseAnchorRange(anchor);
  return { text: citeInNote({ resolution, place, url: address }), address };
}

/** What is wrong with the citations of a paragraph, a sentence each. */
export function faultsOf({ citations }: CheckedParagraph): string[] {
  return citations.flatMap(({ fault }) => (fault === null ? [] : [fault]));
}

/** What a saved check says of itself, below the text. */
export function checkColophon(checked: CheckedDraft, addresses: Addresses): string {
  return `${summarySentence(checked)} Checked with ${addresses.absolute(addresses.check)}`;
}
