/** A text of the index, loaded, with what is found in it. */
import { matchParagraph, unasked, type ParagraphMatch } from '../words/match.ts';
import { isStopWord } from '../words/stop-words.ts';
import { printedWords, type SearchedParagraph, type SearchedText } from '../words/text.ts';
import { plainWords } from '../words/words.ts';
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
function byWorth(
  a: Pick<LoadedText, 'held' | 'score'>,
  b: Pick<LoadedText, 'held' | 'score'>,
): number {
  return b.held - a.held || b.score - a.score;
}

/** A text of a line counts as good as another of it from this share of its score on. */
const AS_GOOD = 0.75;

/** The best texts first; of a line, of which each says nearly the same, the latest. */
export function bestFirst(texts: readonly LoadedText[]): LoadedText[] {
  const lines = Map.groupBy([...texts].sort(byWorth), lineOf);
  return [...lines.values()].flatMap((line) => {
    const best = line[0]?.score ?? 0;
    const [good, others] = [true, false].map((isGood) =>
      line.filter(({ score }) => score >= best * AS_GOOD === isGood),
    );
    return [...(good ?? []).sort(byDay), ...(others ?? [])];
  });
}

/** Those texts have one line that have one title and hold as many terms; drafts are in none. */
function lineOf({ known, title, held }: LoadedText): string {
  return known.adopted === null ? known.id : `${held} ${title.paragraph.words.join(' ')}`;
}

function byDay(a: LoadedText, b: LoadedText): number {
  return (b.known.adopted ?? '').localeCompare(a.known.adopted ?? '');
}

/**
 * Finds terms in a text; without terms, all its paragraphs in their order.
 *
 * @param url of its page, with base path
 * @param weights what each term counts
 */
export function findIn(
  { title, paragraphs }: SearchedText,
  { known, url }: Pick<LoadedText, 'known' | 'url'>,
  terms: readonly UnderstoodTerm[],
  weights: readonly number[],
): LoadedText {
  const heading = asParagraph(title === '' ? known.designation : title);
  const titleMatch = matchParagraph(heading, terms, weights) ?? unasked(heading);
  const matches =
    terms.length === 0
      ? paragraphs.filter(({ kind }) => kind !== 'heading').map(unasked)
      : paragraphs
          .flatMap((paragraph) => matchParagraph(paragraph, terms, weights) ?? [])
          .sort(byWorth);
  const [best] = matches;
  const inTitle = terms.length === 0 ? 0 : titleMatch.held / terms.length;
  const ofTitle = new Set(titleMatch.places.flat()).size / tellingWords(heading).length;
  return {
    known,
    url,
    title: titleMatch,
    matches,
    held: Math.max(best?.held ?? 0, titleMatch.held),
    // What is asked for may be a part of the title, or all of it: `Jerusalem`.
    score: (best?.score ?? 0) * (1 + inTitle * (1 + ofTitle)),
  };
}

function tellingWords({ words }: SearchedParagraph): string[] {
  return words.filter((word) => !plainWords(word).every(isStopWord));
}

function asParagraph(title: string): SearchedParagraph {
  const words = printedWords(title);
  return { anchor: '', kind: 'heading', leadLength: 0, words, notes: [], spellings: [] };
}
