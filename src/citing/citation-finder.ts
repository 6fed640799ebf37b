import type { CitationFinder } from './cite-inlines.ts';
import { recogniseCitations } from './recognise/recognise.ts';
import type { InstrumentIndex } from './instrument.ts';
import { readLinkTarget } from '../model/symbols/link-target.ts';
import type { OrganName } from '../model/symbols/organ.ts';
import { resolutionId } from '../model/symbols/symbol.ts';

/**
 * Finds citations from the point of view of the organ whose text it is.
 *
 * A link cites when its target is a document symbol, `A/RES/55/2`, perhaps with a
 * paragraph's anchor, `A/RES/55/2#op5`.
 */
export function createCitationFinder(
  organ: OrganName,
  instruments: InstrumentIndex,
): CitationFinder {
  return {
    inWords: (text) =>
      recogniseCitations(text, { organ, instruments }).map(({ start, end, ...citation }) => ({
        start,
        end,
        citation,
      })),
    inLink: (target, text) => {
      const cited = readLinkTarget(target);
      if (!cited) return null;
      const { symbol, anchor } = cited;
      return {
        instrument: instruments.bySymbol(symbol)?.id ?? resolutionId(symbol),
        symbol,
        text,
        pinpoint: anchor === null ? null : { text: anchor, anchor },
      };
    },
  };
}
