/** What texts have in common, by their paragraphs. */
import { paragraphText } from '../../model/text/inline.ts';
import { withSubParagraphs } from '../../model/text/paragraphs.ts';
import type { Resolution } from '../../model/text/resolution.ts';

/** What two texts share. */
export interface Share {
  /** How many paragraphs stand in both. */
  readonly paragraphs: number;
  /** How much that is of the shorter text, from 0 to 1. */
  readonly ofShorter: number;
}

/** Shorter paragraphs ("Decides to remain seized of the matter.") say nothing of a text's subject. */
const fewestWords = 8;

/** Measures what two texts share. The paragraphs of each are looked at once. */
export function createShares(): (one: Resolution, other: Resolution) => Share {
  const numbers = new Map<string, number>();
  const known = new Map<Resolution, ReadonlySet<number>>();
  function paragraphsOf(text: Resolution): ReadonlySet<number> {
    const found = known.get(text) ?? new Set(printsOf(text).map(numberOf));
    known.set(text, found);
    return found;
  }
  function numberOf(print: string): number {
    const number = numbers.get(print) ?? numbers.size;
    numbers.set(print, number);
    return number;
  }
  return (one, other) => {
    const [a, b] = [paragraphsOf(one), paragraphsOf(other)];
    const paragraphs = a.intersection(b).size;
    return { paragraphs, ofShorter: paragraphs / Math.max(1, Math.min(a.size, b.size)) };
  };
}

/** Whether texts that share so much share their substance. */
export function isFair({ paragraphs, ofShorter }: Share): boolean {
  return paragraphs >= 2 && ofShorter >= 0.25;
}

/**
 * What each paragraph shares with those that differ from it in signs, capitals and numbers
 * alone: the numbers of resolutions and years change from session to session.
 */
function printsOf({ paragraphs }: Resolution): string[] {
  return withSubParagraphs(paragraphs)
    .map((paragraph) => wordsOf(paragraphText(paragraph)))
    .filter(({ length }) => length >= fewestWords)
    .map((words) => words.join(' '));
}

/** The words of a text or title with each number as `#`: `programme`, `budget`, `for`, `#`. */
export function wordsOf(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? [];
  return words.map((word) => (/\p{N}/u.test(word) ? '#' : word));
}
