import { assignment } from './align/assignment.ts';
import { outOfOrder } from './align/order.ts';
import { comparedWords } from './align/compared-words.ts';
import { withSubParagraphs } from '../model/text/paragraphs.ts';
import type { Paragraph } from '../model/text/resolution.ts';

/** A paragraph of one text and the paragraph of the other that it is. */
export interface ConcordancePair {
  readonly one: Paragraph;
  readonly other: Paragraph;
  /** Whether their words are the same, opening verb and signs included, numbers and notes not. */
  readonly standing: 'identical' | 'amended';
  /** Whether it is out of the order that the other pairs keep. */
  readonly moved: boolean;
}

/** Which paragraph of one text is which of another. */
export interface Concordance {
  /** In the order of the one text. */
  readonly pairs: readonly ConcordancePair[];
  readonly onlyInOne: readonly Paragraph[];
  readonly onlyInOther: readonly Paragraph[];
}

/**
 * Aligns the paragraphs of two texts. Sub-paragraphs are paragraphs of their own, with
 * their own words, and may answer to paragraphs of any level or kind; each answers to at
 * most one. How the pairs are found, and why so, is told in `align/assignment.ts`
 * (the choice and its thresholds) and `align/likeness.ts` (the measure).
 *
 * @example
 * const { pairs, onlyInOne } = concordance(draft.paragraphs, adopted.paragraphs);
 * // pairs[0]: { one: pp2, other: pp2, standing: 'amended', moved: false }; onlyInOne: [pp1, …]
 */
export function concordance(one: readonly Paragraph[], other: readonly Paragraph[]): Concordance {
  const ones = withSubParagraphs(one);
  const others = withSubParagraphs(other);
  const matches = assignment(ones.map(comparedWords), others.map(comparedWords));
  const found = matches.flatMap((match) => {
    const [paragraph, counterpart] = [ones[match.one], others[match.other]];
    return paragraph && counterpart ? [{ ...match, pair: pairOf(paragraph, counterpart) }] : [];
  });
  const moved = outOfOrder(
    found.map(({ other: place, pair }) => ({ place, weight: comparedWords(pair.one).text.length })),
  );
  const matchedOnes = new Set(matches.map((match) => match.one));
  const matchedOthers = new Set(matches.map((match) => match.other));
  return {
    pairs: found.map(({ pair }, index) => ({ ...pair, moved: moved.has(index) })),
    onlyInOne: ones.filter((_, index) => !matchedOnes.has(index)),
    onlyInOther: others.filter((_, index) => !matchedOthers.has(index)),
  };
}

function pairOf(one: Paragraph, other: Paragraph): Omit<ConcordancePair, 'moved'> {
  const isSame = comparedWords(one).sameness === comparedWords(other).sameness;
  return { one, other, standing: isSame ? 'identical' : 'amended' };
}
