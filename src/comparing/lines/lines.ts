/**
 * Lines: the resolutions of one subject that follow one another from session to session. A
 * text follows the latest one before it of the same title that it cites or shares a paragraph
 * with; where there is none, that of the texts it cites which shares most of its substance.
 */
import type { Resolution } from '../../model/text/resolution.ts';
import { byAge } from './chronology.ts';
import { isFair, wordsOf, type Share } from './substance.ts';

export interface Lines {
  /** The text that one follows; null where it begins its line. */
  readonly before: (text: Resolution) => Resolution | null;
  /** The texts that follow one, the earliest first: mostly none or one. */
  readonly after: (text: Resolution) => readonly Resolution[];
}

/**
 * The lines of a collection.
 *
 * @param before the text that each follows, by its id; none for one that begins its line
 */
export function linesOf(
  resolutions: readonly Resolution[],
  before: ReadonlyMap<string, Resolution>,
): Lines {
  const after = Map.groupBy(resolutions.toSorted(byAge), ({ id }) => before.get(id)?.id);
  return {
    before: ({ id }) => before.get(id) ?? null,
    after: ({ id }) => after.get(id) ?? [],
  };
}

/** So many texts before it of the same title a text is measured against. */
const mostOfOneTitle = 4;

/**
 * Finds the lines of a collection. Texts of one title and texts that cite one another are laid
 * side by side, so that the work grows with the collection and no faster.
 *
 * @param cited the texts that each cites
 */
export function findLines(
  resolutions: readonly Resolution[],
  cited: (text: Resolution) => ReadonlySet<Resolution>,
  share: (one: Resolution, other: Resolution) => Share,
): Lines {
  const before = new Map<string, Resolution>();
  const ofTitle = new Map<string, Resolution[]>();
  for (const text of resolutions.toSorted(byAge)) {
    // What has no title is of no title's line.
    const title = text.title === null ? text.id : wordsOf(text.title).join(' ');
    const sameTitle = ofTitle.get(title) ?? [];
    const latest = sameTitle
      .slice(-mostOfOneTitle)
      .findLast((other) => cited(text).has(other) || share(text, other).paragraphs > 0);
    const found = latest ?? closest(text);
    if (found) before.set(text.id, found);
    sameTitle.push(text);
    ofTitle.set(title, sameTitle);
  }
  return linesOf(resolutions, before);

  /** The earlier text of those it cites that shares most with it, if that is a fair share. */
  function closest(text: Resolution): Resolution | undefined {
    return [...cited(text)]
      .filter((other) => byAge(other, text) < 0)
      .map((other) => ({ other, shared: share(text, other) }))
      .filter(({ shared }) => isFair(shared))
      .sort((a, b) => b.shared.ofShorter - a.shared.ofShorter || byAge(b.other, a.other))[0]?.other;
  }
}
