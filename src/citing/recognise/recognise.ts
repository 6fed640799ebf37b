/** Finds what a text cites: resolutions by number, documents by symbol, instruments by name. */

import { unsymbolledId, type InstrumentIndex } from '../instrument.ts';
import type { OrganName } from '../../model/symbols/organ.ts';
import { resolutionId, resolutionSymbol } from '../../model/symbols/symbol.ts';
import { findDocuments, type DocumentMention } from './document.ts';
import { findResolutions, type ResolutionMention } from './mention.ts';
import { findNames, type NameMention } from './name.ts';
import type { Pinpoint } from '../../model/text/resolution.ts';
import { pinpointAfter, pinpointBefore } from './pinpoint.ts';

/** The words that cite an instrument. */
export interface Citation {
  /** Where the words start and end in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** The words: `resolution 55/109`, or in a list the number alone. */
  readonly text: string;
  /** The id of the instrument, whether or not the index has an entry for it. */
  readonly instrument: string;
  /** The symbol cited, or the main one of what is named; null if there is none or none verified. */
  readonly symbol: string | null;
  readonly pinpoint: Pinpoint | null;
}

/** What the words are read against. */
export interface CitationContext {
  /** The organ that adopts the text: "its resolution" is that organ's. */
  readonly organ: OrganName;
  readonly instruments: InstrumentIndex;
}

/**
 * The citations in the plain text of one paragraph or note, without note marks, in
 * order and without overlaps.
 *
 * "its resolution 55/109 of 4 December 2000" in a text of the General Assembly gives the
 * words "resolution 55/109" with the symbol `A/RES/55/109`. How organs and numbers are
 * written follows the UN Editorial Manual; which words are linked, and to what, follows
 * the United Nations' own documents.
 */
export function recogniseCitations(text: string, context: CitationContext): Citation[] {
  const { organ, instruments } = context;
  const documents = findDocuments(text);
  const citations = [
    ...documents.map((mention) => documentCitation(text, mention, instruments)),
    ...findResolutions(text, documents, organ).map((mention) =>
      resolutionCitation(text, mention, instruments),
    ),
    ...findNames(text, instruments).map((mention) => nameCitation(text, mention)),
  ];
  return withoutOverlaps(citations);
}

function documentCitation(
  text: string,
  { start, end, symbol, pinpoint }: DocumentMention,
  instruments: InstrumentIndex,
): Citation {
  return {
    start,
    end,
    text: text.slice(start, end),
    instrument: instruments.bySymbol(symbol)?.id ?? resolutionId(symbol),
    symbol,
    pinpoint: pinpoint ?? pinpointBefore(text, start),
  };
}

function resolutionCitation(
  text: string,
  { start, end, kind, organ, number, pinpoint }: ResolutionMention,
  instruments: InstrumentIndex,
): Citation {
  // Decisions are not issued as documents, so that they have no symbols.
  const symbol = kind === 'decision' ? null : resolutionSymbol(organ.name, number);
  const entry =
    symbol === null
      ? kind === 'resolution' && instruments.byResolution(organ.name, number)
      : instruments.bySymbol(symbol);
  const key = kind === 'decision' ? `decision/${number}` : number;
  const id = symbol === null ? unsymbolledId(organ.name, key) : resolutionId(symbol);
  return {
    start,
    end,
    text: text.slice(start, end),
    instrument: entry ? entry.id : id,
    symbol,
    pinpoint,
  };
}

function nameCitation(text: string, { start, end, instrument }: NameMention): Citation {
  return {
    start,
    end,
    text: text.slice(start, end),
    instrument: instrument.id,
    symbol: instrument.symbols[0] ?? null,
    pinpoint: pinpointAfter(text, end)?.pinpoint ?? pinpointBefore(text, start),
  };
}

/** In the order of the text; of citations that share words, the longest. */
function withoutOverlaps(citations: readonly Citation[]): Citation[] {
  const kept: Citation[] = [];
  for (const citation of citations.toSorted((a, b) => b.text.length - a.text.length)) {
    const { start, end } = citation;
    if (!kept.some((other) => start < other.end && other.start < end)) kept.push(citation);
  }
  return kept.sort((a, b) => a.start - b.start);
}
