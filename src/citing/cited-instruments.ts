import { citationsIn } from '../model/text/inline.ts';
import { withSubParagraphs } from '../model/text/paragraphs.ts';
import type { Citation, ResolutionText } from '../model/text/resolution.ts';

/** An instrument and where a text cites it. */
export interface CitedInstrument {
  /** The first citation of it. */
  readonly citation: Citation;
  /** The paragraphs and notes that cite it, in the order of the text. */
  readonly anchors: readonly string[];
}

/** Everything a text cites, each instrument once, in the order of first citation. */
export function citedInstruments({ paragraphs, notes }: ResolutionText): CitedInstrument[] {
  const cited = new Map<string, { citation: Citation; anchors: Set<string> }>();
  for (const { anchor, content } of [...withSubParagraphs(paragraphs), ...notes]) {
    for (const citation of citationsIn(content)) {
      const entry = cited.get(citation.instrument) ?? { citation, anchors: new Set() };
      entry.anchors.add(anchor);
      cited.set(citation.instrument, entry);
    }
  }
  return [...cited.values()].map(({ citation, anchors }) => ({ citation, anchors: [...anchors] }));
}
