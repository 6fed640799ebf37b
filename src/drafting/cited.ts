/** The citations in a draft: what each leads to, and what is wrong with it. */
import { createCitationFinder } from '../citing/citation-finder.ts';
import type { LocatedCitation } from '../citing/cite-inlines.ts';
import { citationTarget } from '../citing/citation-target.ts';
import type { InstrumentIndex } from '../citing/instrument.ts';
import { isMissing } from '../citing/missing-place.ts';
import { placeAmong } from '../citing/place-in-text.ts';
import { targetAddress } from '../citing/target-address.ts';
import { placeLabel } from '../model/places/place-label.ts';
import { months, printedDate } from '../model/symbols/date.ts';
import type { OrganName } from '../model/symbols/organ.ts';
import type { Addresses } from '../site/create-addresses.ts';

/** A citation in a paragraph of a draft. */
export interface DraftCitation {
  /** Where its words start and end, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** Where it leads; null where that is not known. */
  readonly address: string | null;
  /** What is wrong with it, in a sentence; null where nothing was found. */
  readonly fault: string | null;
}

/** What citations are read against. */
export interface CitedSources {
  readonly organ: OrganName;
  readonly instruments: InstrumentIndex;
  /** The anchors of a text that is held here; undefined for any other. */
  readonly anchors: (id: string) => ReadonlySet<string> | undefined;
  readonly addresses: Addresses;
}

/** The ids of the instruments that some words cite: the texts among them have to be at hand. */
export function citedIds(words: string, organ: OrganName, instruments: InstrumentIndex): string[] {
  return located(words, organ, instruments).map(({ citation }) => citation.instrument);
}

/**
 * The text held here, and the place in it, that the words beside a quotation cite; null where
 * they cite none. A number alone, `56/149, para. 5`, is taken for a resolution's.
 */
export function citedPlace(
  words: string,
  organ: OrganName,
  instruments: InstrumentIndex,
  held: ReadonlySet<string>,
): { readonly id: string; readonly anchor: string | null } | null {
  const named = words.replace(
    /(?<!\w |[\w/])\d+\/\d+|(?<=\b(?:of|in|see|GA) )\d+\/\d+/gi,
    'resolution $&',
  );
  const [first] = [words, named]
    .flatMap((text) => located(text, organ, instruments))
    .filter(({ citation }) => held.has(citation.instrument));
  if (!first) return null;
  return { id: first.citation.instrument, anchor: first.citation.pinpoint?.anchor ?? null };
}

/**
 * The citations in the words of a paragraph. Wrong are the number of a paragraph that the text
 * cited does not have, and a date that is not the one on which it was adopted.
 */
export function draftCitations(words: string, sources: CitedSources): DraftCitation[] {
  const { organ, instruments, anchors, addresses } = sources;
  return located(words, organ, instruments).map(({ start, end, citation }) => {
    const own = anchors(citation.instrument);
    const anchor = citation.pinpoint?.anchor ?? null;
    const missing = own ? (anchor?.split(':') ?? []).filter((end) => isMissing(own, end)) : [];
    const target = own
      ? ({
          type: 'held',
          id: citation.instrument,
          anchor: anchor && placeAmong(own, anchor),
        } as const)
      : citationTarget(citation, new Map(), instruments);
    const faults = [
      ...missing.map((place) => `${citation.text} has no ${placeLabel(place)}.`),
      ...dateFault(words, end, citation.text, instruments.byId(citation.instrument)?.date),
    ];
    return {
      start,
      end,
      address: targetAddress(target, addresses) ?? null,
      fault: faults.length > 0 ? faults.join(' ') : null,
    };
  });
}

/**
 * The citations in some words. A number whose date is of another year is no resolution to a
 * reader of finished texts; in a draft the year may be what is wrong, so it is read once more
 * as if no year were there.
 */
function located(
  words: string,
  organ: OrganName,
  instruments: InstrumentIndex,
): readonly LocatedCitation[] {
  const finder = createCitationFinder(organ, instruments);
  const found = finder.inWords(words);
  const undated = finder
    .inWords(words.replace(date, (printed) => printed.replace(/\d/g, 'x')))
    .filter(
      ({ start, end, citation }) =>
        instruments.byId(citation.instrument)?.date !== undefined &&
        found.every((other) => end <= other.start || start >= other.end),
    );
  return [...found, ...undated].sort((a, b) => a.start - b.start);
}

const date = new RegExp(String.raw`\d{1,2}\s(?:${months.join('|')})\s\d{4}`, 'g');
const following = new RegExp(String.raw`^,?\s(?:of|on|adopted\son)\s(${date.source})(?!\d)`);

/** The sentence on a date that follows a citation and is not the instrument's own. */
function dateFault(
  words: string,
  end: number,
  cited: string,
  adopted: string | undefined,
): string[] {
  const printed = following.exec(words.slice(end))?.[1]?.replace(/\s/g, ' ');
  if (printed === undefined || adopted === undefined) return [];
  const own = printedDate(adopted);
  return own === printed.replace(/^0/, '') ? [] : [`${cited} is of ${own}, not of ${printed}.`];
}
