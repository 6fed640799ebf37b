/** Where else a phrase is said: in which paragraphs of all texts, word for word or amended. */
import { tokensOf } from '../comparing/align/tokens.ts';
import { likelyTexts, type LoadPiece } from './language-index.ts';
import { findQuotation, type QuotationVerdict } from './quotation.ts';
import type { SourceText } from './sources.ts';

/** What the search needs of the site. */
export interface SearchedTexts {
  /** The texts in the order of the index, with the day of adoption; null for a draft. */
  readonly texts: readonly { readonly id: string; readonly adopted: string | null }[];
  /** How many pieces the index of their language has. */
  readonly pieces: number;
  readonly loadPiece: LoadPiece;
  readonly loadText: (id: string) => Promise<SourceText>;
  /** The ids of the texts that have a phrase, whatever the forms of its words. */
  readonly textsWithPhrase: (phrase: string) => Promise<ReadonlySet<string>>;
}

/** Places that are found, and how many texts are read, of how many that may have the phrase. */
export interface Said {
  /** Text by text, the latest first; drafts before all. */
  readonly places: readonly QuotationVerdict[];
  readonly read: number;
  readonly total: number;
  /** Reads the next texts; null where all are read. */
  readonly next: (() => Promise<Said>) | null;
}

/** So many texts are read at a time. */
const step = 12;

/** A phrase of fewer words may share no run of words with a text that has it ({@link fingerprints}). */
const shortest = 7;

/** A text that has less of a phrase's runs of words than this does not say the same. */
const leastShare = 0.3;

/**
 * Finds the places that have a phrase: all that have it word for word and, of a longer one, also
 * the place of each text that has most of it.
 *
 * @throws where a piece of the index or a text cannot be had
 */
export async function findSaid(phrase: string, searched: SearchedTexts): Promise<Said> {
  const isShort = tokensOf(phrase).filter(({ isWord }) => isWord).length < shortest;
  const held = isShort
    ? await searched.textsWithPhrase(phrase)
    : await textsSharing(phrase, searched);
  const ids = searched.texts
    .filter(({ id }) => held.has(id))
    .sort((a, b) => (b.adopted ?? '9999').localeCompare(a.adopted ?? '9999'))
    .map(({ id }) => id);

  const read = async (before: Said): Promise<Said> => {
    const texts = await Promise.all(
      ids.slice(before.read, before.read + step).map((id) => searched.loadText(id)),
    );
    const count = before.read + texts.length;
    const found: Said = {
      places: [...before.places, ...texts.flatMap((text) => placesIn(text, phrase))],
      read: count,
      total: ids.length,
      next: count < ids.length ? () => read(found) : null,
    };
    return found;
  };
  return read({ places: [], read: 0, total: ids.length, next: null });
}

async function textsSharing(
  phrase: string,
  { texts, pieces, loadPiece }: SearchedTexts,
): Promise<Set<string>> {
  const likely = await likelyTexts(phrase, pieces, loadPiece);
  return new Set(
    likely.filter(({ share }) => share >= leastShare).flatMap(({ text }) => texts[text]?.id ?? []),
  );
}

/** All places that are exact, in the order of the text; else the one that is most like the phrase. */
function placesIn(text: SourceText, phrase: string): QuotationVerdict[] {
  const found = findQuotation(phrase, [text], null);
  const exact = found.filter(({ isExact }) => isExact);
  const order = (verdict: QuotationVerdict): number =>
    text.paragraphs.findIndex(({ anchor }) => anchor === verdict.place.anchor);
  return exact.length > 0 ? exact.sort((a, b) => order(a) - order(b)) : found.slice(0, 1);
}
