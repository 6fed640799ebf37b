/** Which texts share runs of words with a paragraph: an index in pieces, loaded by its words. */
import { fingerprints } from './fingerprints.ts';

/** A piece of the index: the texts that have a fingerprint, by where this is on the way over all pieces. */
export type LanguagePiece = ReadonlyMap<number, readonly number[]>;

/** How many texts' worth of fingerprints a piece holds: about 35 kB. */
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
  // Where each fingerprint is and which text has it, in one number that sorts by the one, then by
  // the other: below 2 ** 53 for two million texts.
  const held = Float64Array.from(
    texts.flatMap((paragraphs, text) =>
      paragraphs.flatMap(fingerprints).map((print) => spread(print) * texts.length + text),
    ),
  ).sort();
  const found = new Map<number, number[]>();
  let last = -1;
  for (const one of held) {
    if (one === last) continue;
    last = one;
    const position = Math.floor(one / texts.length);
    const known = found.get(position);
    if (known) known.push(one % texts.length);
    else found.set(position, [one % texts.length]);
  }
  const count = Math.max(1, Math.ceil(found.size / mostInPiece));
  const pieces = Array.from({ length: count }, () => new Map<number, readonly number[]>());
  for (const [position, holders] of found) pieces[pieceOf(position, count)]?.set(position, holders);
  return pieces;
}

/**
 * Writes a piece as `4fz:2 1b:c,3`: how far each position is from the one before, and each of its
 * texts from the one before, all in base 36. Half as long as each in full.
 */
export function writePiece(piece: LanguagePiece): string {
  const positions = distances([...piece.keys()]);
  return [...piece.values()]
    .map((texts, at) => `${positions[at]}:${distances(texts).join(',')}`)
    .join(' ');
}

/** Reads what {@link writePiece} wrote. */
export function readPiece(written: string): LanguagePiece {
  const entries = (written.match(/[^ ]+/g) ?? []).map((entry) => entry.split(':'));
  const positions = placed(entries.map(([distance = '']) => distance));
  return new Map(
    entries.map(([, texts = ''], at) => [positions[at] ?? 0, placed(texts.split(','))]),
  );
}

/** How far numbers that rise are from one another, and the first from 0. */
function distances(numbers: readonly number[]): string[] {
  return numbers.map((number, at) => (number - (numbers[at - 1] ?? 0)).toString(36));
}

/** The numbers that are so far from one another. */
function placed(written: readonly string[]): number[] {
  let number = 0;
  return written.map((distance) => (number += Number.parseInt(distance, 36)));
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
  const positions = fingerprints(words).map(spread);
  const pieces = new Map(
    await Promise.all(
      [...new Set(positions.map((position) => pieceOf(position, count)))].map(
        async (piece) => [piece, await load(piece)] as const,
      ),
    ),
  );
  const found = new Map<number, number>();
  for (const position of positions) {
    for (const text of pieces.get(pieceOf(position, count))?.get(position) ?? []) {
      found.set(text, (found.get(text) ?? 0) + 1);
    }
  }
  return [...found]
    .map(([text, shared]) => ({ text, share: shared / positions.length }))
    .sort((a, b) => b.share - a.share || b.text - a.text);
}

/**
 * Where a fingerprint is on the way over all pieces, which is 2 ** 32 long. Fingerprints are the
 * least of their neighbours, and so mostly low numbers: multiplied by 2 ** 32 / φ (Knuth, The Art
 * of Computer Programming, 6.4) they spread over all of it, and none shares its place.
 */
function spread(print: number): number {
  return Math.imul(print, 0x9e3779b1) >>> 0;
}

function pieceOf(position: number, count: number): number {
  return Math.floor((position / 2 ** 32) * count);
}
