/** Everything the texts of the site cite, each instrument once, and where it is cited. */

import { citedInstruments } from './cited-instruments.ts';
import {
  describeInstrument,
  type InstrumentDescription,
  type Known,
} from './reference-description.ts';
import type { Citation, Resolution } from '../model/text/resolution.ts';

/** A text and its places that cite an instrument. */
export interface Citing {
  readonly text: Resolution;
  /** In the order of the text; null is the masthead, which has no anchor. */
  readonly anchors: readonly (string | null)[];
}

/** An instrument that is cited, as far as it is known. */
export interface Reference extends InstrumentDescription {
  /** In the order of the site's texts. */
  readonly citedBy: readonly Citing[];
}

/** All references, the oldest first and undated ones last. */
export function listReferences(known: Known): Reference[] {
  const cited = new Map<string, { citation: Citation; citedBy: Citing[] }>();
  for (const text of known.resolutions) {
    for (const { citation, anchors } of citedInstruments(text)) {
      const entry = cited.get(citation.instrument) ?? { citation, citedBy: [] };
      entry.citedBy.push({ text, anchors });
      cited.set(citation.instrument, entry);
    }
  }
  return [...cited.values()]
    .map(({ citation, citedBy }) => ({ ...describeInstrument(citation, known), citedBy }))
    .sort(byDate);
}

/** Compares references by title, those with the same title by date. */
export function byTitle(a: InstrumentDescription, b: InstrumentDescription): number {
  return words.compare(heading(a), heading(b)) || byDate(a, b);
}

function byDate(a: InstrumentDescription, b: InstrumentDescription): number {
  if (a.date === b.date) return words.compare(heading(a), heading(b)) || words.compare(a.id, b.id);
  if (a.date === null || b.date === null) return a.date === null ? 1 : -1;
  return a.date < b.date ? -1 : 1;
}

function heading({ title, name }: InstrumentDescription): string {
  return title ?? name;
}

/** Sorts words in the same order on every machine, whatever its language. */
const words = new Intl.Collator('en', { numeric: true });
