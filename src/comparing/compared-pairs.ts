/** Which resolutions are compared: those that share substance. */
import type { Resolution } from '../model/text/resolution.ts';
import { byAge } from './lines/chronology.ts';
import { findLines, type Lines } from './lines/lines.ts';
import { createShares, isFair } from './lines/substance.ts';

/** Two resolutions that are compared. */
export interface ComparedPair {
  /** The one that cites the other, else the later one. */
  readonly citing: Resolution;
  readonly cited: Resolution;
}

/** What is compared, and the lines that the texts form. */
export interface ComparedTexts {
  /** In the order of the citing texts, then of the cited ones. */
  readonly pairs: readonly ComparedPair[];
  readonly lines: Lines;
}

/**
 * Every two texts of which one follows the other in a line, or of which one cites the other
 * and a fair share of their paragraphs stands in both. That one cites the other is not enough:
 * most of what a text cites is of another subject.
 */
export function findComparedTexts(resolutions: readonly Resolution[]): ComparedTexts {
  const share = createShares();
  const cited = citedTexts(resolutions);
  const citedBy = (text: Resolution): ReadonlySet<Resolution> => cited.get(text.id) ?? new Set();
  const lines = findLines(resolutions, citedBy, share);
  const places = new Map(resolutions.map((text, place) => [text, place]));
  const placeOf = (text: Resolution): number => places.get(text) ?? 0;
  const pairs = resolutions.flatMap((text) => {
    const before = lines.before(text);
    const others = new Set([
      ...[...citedBy(text)].filter((other) => isFair(share(text, other))),
      ...(before ? [before] : []),
      ...lines.after(text),
    ]);
    return [...others]
      .filter((other) => isCiting(text, other))
      .sort((a, b) => placeOf(a) - placeOf(b))
      .map((other) => ({ citing: text, cited: other }));
  });
  return { pairs, lines };

  /** Whether the one is to stand as citing. Of two that cite each other it is the later. */
  function isCiting(one: Resolution, other: Resolution): boolean {
    const [cites, isCited] = [citedBy(one).has(other), citedBy(other).has(one)];
    return cites === isCited ? byAge(one, other) > 0 : cites;
  }
}

/** The texts that each text cites, by its id. */
function citedTexts(resolutions: readonly Resolution[]): Map<string, Set<Resolution>> {
  const cited = new Map<string, Set<Resolution>>();
  for (const text of resolutions) {
    for (const { id } of text.citedBy) cited.set(id, (cited.get(id) ?? new Set()).add(text));
  }
  return cited;
}
