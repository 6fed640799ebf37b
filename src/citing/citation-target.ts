import type { InstrumentIndex } from './instrument.ts';
import { commissionReport, officialAddress } from './instrument.ts';
import { placeInText } from './place-in-text.ts';
import type { Citation, ResolutionText } from '../model/text/resolution.ts';

/** Where a citation leads. */
export type CitationTarget =
  /** To a text of this site, at the paragraph it names if that is there. */
  | { readonly type: 'held'; readonly id: string; readonly anchor: string | null }
  /** To the page of this site that lists the letters of one number: `a/res/77/256`. */
  | { readonly type: 'letters'; readonly folder: string }
  /** To the official address of an instrument that the site does not hold. */
  | { readonly type: 'official'; readonly address: string };

/**
 * Where a citation leads, or null where the site neither holds the instrument nor knows
 * its official address.
 *
 * @param held the texts of this site by id
 */
export function citationTarget(
  { instrument, symbol, pinpoint }: Citation,
  held: ReadonlyMap<string, ResolutionText>,
  instruments: InstrumentIndex,
): CitationTarget | null {
  const text = held.get(instrument);
  if (text) {
    const anchor = pinpoint?.anchor ?? null;
    return { type: 'held', id: instrument, anchor: anchor && placeInText(text, anchor) };
  }
  const folder = folderOfLetters(instrument);
  if (folder?.ends.every((id) => held.has(id))) {
    return { type: 'letters', folder: folder.path };
  }
  const document = symbol ?? commissionReport(instrument);
  const address = officialAddress(instruments.byId(instrument), document);
  return address === null ? null : { type: 'official', address };
}

/** What `77/256 A and B` means: the folder of both, and the ids of the first and the last. */
function folderOfLetters(id: string): { path: string; ends: readonly string[] } | null {
  const [, path, first = '', last = ''] = /^(.+\d)([a-z])-([a-z])$/.exec(id) ?? [];
  return path === undefined ? null : { path, ends: [path + first, path + last] };
}
