/** A text of the index, loaded, with what is found in it. */
import { matchParagraph, unasked, type ParagraphMatch } from '../words/match.ts';
import { printedWords, readSearchText, type SearchedParagraph } from '../words/text.ts';
import type { IndexedText } from './pagefind.ts';
import type { UnderstoodTerm } from './understanding.ts';

export interface LoadedText extends Pick<IndexedText, 'known'> {
  /** Of its page, with base path. */
  readonly url: string;
  /** The words of its title, with the terms found in them. */
  readonly title: ParagraphMatch;
  /** The paragraphs that hold a term, whatever the filters, the best first. */
  readonly matches: readonly ParagraphMatch[];
  /** How many of the terms its title or its best paragraph holds. */
  readonly held: number;
  /** The higher, the better; to be compared for one query. */
  readonly score: number;
}

/** The best text or paragraph first. */
export function byWorth(
  a: Pick<LoadedText, 'held' | 'score'>,
  b: Pick<LoadedText, 'held' | 'score'>,
): number {
  return b.held - a.held || b.score - a.score;
}

/**
 * Loads a text and finds terms in it; without terms, all its paragraphs in their order.
 *
 * @param weights what each term counts
 * @throws {Error} where the text does not arrive
 */
export async function loadText(
  { known, hit }: IndexedText,
  terms: readonly UnderstoodTerm[],
  weights: readonly number[],
): Promise<LoadedText> {
  const { url, content, meta } = await hit.data();
  const title = titleOf(meta.title);
  const titleMatch = matchParagraph(title, terms, weights) ?? unasked(title);
  const paragraphs = readSearchText(content);
  const matches =
    terms.length === 0
      ? paragraphs.filter(({ kind }) => kind !== 'heading').map(unasked)
      : paragraphs
          .flatMap((paragraph) => matchParagraph(paragraph, terms, weights) ?? [])
          .sort(byWorth);
  const [best] = matches;
  const inTitle = terms.length === 0 ? 0 : titleMatch.held / terms.length;
  return {
    known,
    url,
    title: titleMatch,
    matches,
    held: Math.max(best?.held ?? 0, titleMatch.held),
    score: (best?.score ?? 0) * (1 + inTitle),
  };
}

function titleOf(title: string): SearchedParagraph {
  const words = printedWords(title);
  return { anchor: '', kind: 'heading', leadLength: 0, words, notes: [], spellings: [] };
}
