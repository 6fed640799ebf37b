import { diffArrays } from 'diff';
import type { ComparedWords } from './compared-words.ts';
import { createLikeness } from './likeness.ts';

/** The index of a paragraph in one text and of the paragraph in the other that it is. */
export interface Match {
  readonly one: number;
  readonly other: number;
}

/**
 * From here on, two paragraphs are the same one, amended, wherever they stand.
 *
 * Measured on 100 pairs of successive resolutions of the years 2020 to 2023, without labels:
 * a true match mostly keeps the order of those that are almost identical, a chance one does
 * so about as often as not. From 0.35 on, 91 in 100 keep it; from 0.25 to 0.35, 67; from
 * 0.15 to 0.25, 43. Of those read between 0.25 and 0.35, about half were the same paragraph.
 */
const anywhere = 0.35;

/** From here on, they are if they also stand between the same neighbours. */
const inPlace = 0.25;

/** Of candidates that are about as like, the one that stands about as far in its text. */
const nearness = 0.05;

/**
 * Which text of one list is which of the other; each answers to at most one.
 *
 * 1. Those with the same words in the same order, as many as can be.
 * 2. Then the best match of all that is left, and so on: nothing is denied its best
 *    answer but for one still better, as a reader would choose. (The greatest sum over all pairs
 *    would tear a close pair apart to make two loose ones.)
 * 3. Last, what stands between the same neighbours and is somewhat like.
 */
export function assignment(
  one: readonly ComparedWords[],
  other: readonly ComparedWords[],
): Match[] {
  const oneKeys = one.map(({ sameness }) => sameness);
  const otherKeys = other.map(({ sameness }) => sameness);
  const matches = inOrder(oneKeys, otherKeys);
  const candidates = candidatesBesides(matches, one, other)
    .filter(({ likeness }) => likeness >= inPlace)
    .map((candidate) => {
      const isSame = oneKeys[candidate.one] === otherKeys[candidate.other];
      const apart = Math.abs(candidate.one / one.length - candidate.other / other.length);
      return { ...candidate, rank: candidate.likeness + (isSame ? 1 : 0) - nearness * apart };
    })
    .sort((a, b) => b.rank - a.rank);
  for (const candidate of candidates) {
    if (candidate.likeness >= anywhere && isFree(candidate, matches)) matches.push(candidate);
  }
  for (const candidate of candidates) {
    if (isFree(candidate, matches) && isBetweenNeighbours(candidate, matches)) {
      matches.push(candidate);
    }
  }
  return matches
    .map((match) => ({ one: match.one, other: match.other }))
    .sort((a, b) => a.one - b.one);
}

/** All that have no match yet, each with each other of the other text, and how alike they are. */
function candidatesBesides(
  matches: readonly Match[],
  one: readonly ComparedWords[],
  other: readonly ComparedWords[],
): (Match & { readonly likeness: number })[] {
  const matched = { one: new Set<number>(), other: new Set<number>() };
  for (const match of matches) {
    matched.one.add(match.one);
    matched.other.add(match.other);
  }
  const others = [...other.keys()].filter((index) => !matched.other.has(index));
  const likenessOf = createLikeness(
    one.map(({ text }) => text),
    other.map(({ text }) => text),
    others,
  );
  return [...one.keys()]
    .filter((index) => !matched.one.has(index))
    .flatMap((index) => {
      const likeness = likenessOf(index);
      return others.map((column, place) => ({
        one: index,
        other: column,
        likeness: likeness[place] ?? 0,
      }));
    });
}

function inOrder(one: string[], other: string[]): Match[] {
  const matches: Match[] = [];
  let place = { one: 0, other: 0 };
  for (const { added, removed, count } of diffArrays(one, other)) {
    for (let step = 0; !added && !removed && step < count; step += 1) {
      matches.push({ one: place.one + step, other: place.other + step });
    }
    place = {
      one: place.one + (added ? 0 : count),
      other: place.other + (removed ? 0 : count),
    };
  }
  return matches;
}

function isFree(candidate: Match, matches: readonly Match[]): boolean {
  return matches.every(({ one, other }) => one !== candidate.one && other !== candidate.other);
}

/** Whether the nearest matches before and after it in the one text enclose it in the other too. */
function isBetweenNeighbours(candidate: Match, matches: readonly Match[]): boolean {
  let before: Match = { one: -1, other: -1 };
  let after: Match = { one: Infinity, other: Infinity };
  for (const match of matches) {
    if (match.one < candidate.one && match.one > before.one) before = match;
    if (match.one > candidate.one && match.one < after.one) after = match;
  }
  return before.other < candidate.other && candidate.other < after.other;
}
