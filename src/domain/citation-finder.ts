import type { CitationFinder } from './cite-inlines.ts';
import { recogniseCitations } from './citation/recognise.ts';
import type { InstrumentIndex } from './instrument.ts';
import type { OrganName } from './organ.ts';
import { parseSymbol, resolutionId } from './symbol.ts';

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
      const [typed = '', anchor] = decodeURI(target).split('#');
      const symbol = parseSymbol(typed);
      if (!symbol.ok) return null;
      return {
        instrument: instruments.bySymbol(symbol.value)?.id ?? resolutionId(symbol.value),
        symbol: symbol.value,
        text,
        pinpoint: anchor === undefined ? null : { text: anchor, anchor },
      };
    },
  };
}
