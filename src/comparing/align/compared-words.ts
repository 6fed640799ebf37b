import { paragraphText } from '../../model/text/inline.ts';
import type { Paragraph } from '../../model/text/resolution.ts';
import { sameness } from './tokens.ts';

/** The words of a paragraph, its sub-paragraphs' not included. */
export interface ComparedWords {
  readonly text: string;
  /** What it shares with every paragraph that reads the same. */
  readonly sameness: string;
}

const known = new WeakMap<Paragraph, ComparedWords>();

/** The words by which a paragraph is compared, worked out once for all its comparisons. */
export function comparedWords(paragraph: Paragraph): ComparedWords {
  const found = known.get(paragraph);
  if (found) return found;
  const text = paragraphText(paragraph);
  const words = { text, sameness: sameness(text) };
  known.set(paragraph, words);
  return words;
}
