/** Which texts share runs of words with a paragraph: an index in pieces, loaded by its words. */
import { fingerprints } from './fingerprints.ts';

/** A piece of the index: for each fingerprint, in base 36, the texts that have it. */
export type LanguagePiece = Readonly<Record<string, readonly number[]>>;

/** How many texts' worth of fingerprints a piece holds: about 80 kB before compression. */
const mostInPiece = 4_000;

/** Loads a piece of the index by its number. */
export type LoadPiece = (piece: number) => Promise<LanguagePiece>;

/**
 * Indexes texts, each given as the words of its paragraphs. A text is known by its place in the
 * list.
 *
 * @returns at least one piece; which fingerprint is in which follows from how many there are
 */
export function createLanguageIndex(texts: readonly (readonly string[])[]): LanguagePiece[] {
  const holders = new Map<number, number[]>();
  for (const [text, paragraphs] of texts.entries()) {
    for (const print of new Set(paragraphs.flatMap(fingerprints))) {
      const known = holders.get(print);
      if (known) known.push(text);
      else holders.set(print, [text]);
    }
  }
  const count = Math.max(1, Math.ceil(holders.size / mostInPiece));
  const pieces = Array.from({ length: count }, (): Record<string, number[]> => ({}));
  for (const print of Uint32Array.from(holders.keys()).sort()) {
    const piece = pieces[pieceOf(print, count)];
    if (piece) piece[print.toString(36)] = holders.get(print) ?? [];
  }
  return pieces;
}

/** A text and how many of a paragraph's fingerprints it has, from 0 to 1. */
export interface LikelyText {
  readonly text: number;
  readonly share: number;
}

/**
 * The texts that may hold a paragraph's words, the likeliest first.
 *
 * @param count how many pieces the index has
 */
export async function likelyTexts(
  words: string,
  count: number,
  load: LoadPiece,
): Promise<LikelyText[]> {
  const prints = fingerprints(words);
  const pieces = new Map(
    await Promise.all(
      [...new Set(prints.map((print) => pieceOf(print, count)))].map(
        async (piece) => [piece, await load(piece)] as const,
      ),
    ),
  );
  const found = new Map<number, number>();
  for (const print of prints) {
    for (const text of pieces.get(pieceOf(print, count))?.[print.toString(36)] ?? []) {
      found.set(text, (found.get(text) ?? 0) + 1);
    }
  }
  return [...found]
    .map(([text, shared]) => ({ text, share: shared / prints.length }))
    .sort((a, b) => b.share - a.share || b.text - a.text);
}

/**
 * Fingerprints are the least of their neighbours, and so mostly low numbers: multiplied by
 * 2 ** 32 / φ (Knuth, The Art of Computer Programming, 6.4) they spread over all pieces.
 */
function pieceOf(print: number, count: number): number {
  const spread = Math.imul(print, 0x9e3779b1) >>> 0;
  return Math.floor((spread / 2 ** 32) * count);
}
