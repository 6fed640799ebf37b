import type {
  CitingPlace,
  ResolutionDescription,
  ResolutionText,
  Citation,
} from '../model/text/resolution.ts';
import { citationsIn } from '../model/text/inline.ts';
import { withSubParagraphs } from '../model/text/paragraphs.ts';

/** An instrument and where a text cites it. */
export interface CitedInstrument {
  /** The first citation of it. */
  readonly citation: Citation;
  /**
   * The places that cite it in the order of the text: paragraphs and notes, before them null
   * for the masthead, which has no anchor.
   */
  readonly anchors: readonly (string | null)[];
}

/** Everything a document cites, each instrument once, in the order of first citation. */
export function citedInstruments({
  masthead,
  paragraphs,
  notes,
}: ResolutionDescription & ResolutionText): CitedInstrument[] {
  const cited = new Map<string, { citation: Citation; anchors: Set<string | null> }>();
  const printedFirst = { anchor: null, content: masthead?.report ?? [] };
  for (const { anchor, content } of [printedFirst, ...withSubParagraphs(paragraphs), ...notes]) {
    for (const citation of citationsIn(content)) {
      const entry = cited.get(citation.instrument) ?? { citation, anchors: new Set() };
      entry.anchors.add(anchor);
      cited.set(citation.instrument, entry);
    }
  }
  return [...cited.values()].map(({ citation, anchors }) => ({ citation, anchors: [...anchors] }));
}

/**
 * The places that cite each instrument, by the instrument's id and in the order of the texts;
 * mastheads, which have no address, are not among them.
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
      const inText = anchors.filter((anchor) => anchor !== null);
      known.push(...inText.map((anchor) => ({ id: text.id, anchor })));
      places.set(citation.instrument, known);
    }
  }
  return places;
}
