/** What is shown of a text in which something is found. */
import { placeLabel } from '../../model/places/place-label.ts';
import { shortName } from '../../model/text/names.ts';
import { excerpt, marked, type Passage } from '../words/excerpt.ts';
import type { ParagraphMatch } from '../words/match.ts';
import type { LoadedText } from './loaded-text.ts';

/** A text in which something is found. */
export interface FoundText {
  readonly id: string;
  /** Of its page, with base path. */
  readonly url: string;
  /** `GA 56/149` */
  readonly name: string;
  readonly title: readonly Passage[];
  /** The best first; none where only the title has the words. */
  readonly paragraphs: readonly FoundParagraph[];
}

/** A paragraph or heading that is found. */
export interface FoundParagraph {
  /** With base path and fragment. */
  readonly url: string;
  /** `OP5` */
  readonly place: string;
  readonly lead: string | null;
  /** What to show of it; the words are exactly as printed. */
  readonly excerpt: readonly Passage[];
  /** The words of the paragraph and its notes that were found, as printed. */
  readonly words: readonly string[];
}

/** A text with the paragraphs of it that are to be shown. */
export function foundText(
  { known, url, title }: LoadedText,
  matches: readonly ParagraphMatch[],
): FoundText {
  return {
    id: known.id,
    url,
    name: shortName(known),
    title: marked(title.paragraph.words, title.places),
    paragraphs: matches.map((match) => foundParagraph(match, url)),
  };
}

function foundParagraph(match: ParagraphMatch, page: string): FoundParagraph {
  const { anchor, leadLength, words } = match.paragraph;
  const { passages, words: found } = excerpt(match);
  return {
    url: `${page}#${anchor}`,
    place: placeLabel(anchor),
    lead: leadLength === 0 ? null : words.slice(0, leadLength).join(' '),
    excerpt: passages,
    words: found,
  };
}
