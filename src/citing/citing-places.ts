import { citedInstruments } from './cited-instruments.ts';
import type {
  CitingPlace,
  ResolutionDescription,
  ResolutionText,
} from '../model/text/resolution.ts';

/**
 * The places that cite each instrument, by the instrument's id and in the order of the texts.
 * A text that cites itself is not among them. Each text is read once, however many there are.
 */
export function citingPlaces(
  texts: readonly (ResolutionDescription & ResolutionText)[],
): ReadonlyMap<string, readonly CitingPlace[]> {
  const places = new Map<string, CitingPlace[]>();
  for (const text of texts) {
    for (const { citation, anchors } of citedInstruments(text)) {
      if (citation.instrument === text.id) continue;
      const known = places.get(citation.instrument) ?? [];
      known.push(...anchors.map((anchor) => ({ id: text.id, anchor })));
      places.set(citation.instrument, known);
    }
  }
  return places;
}
