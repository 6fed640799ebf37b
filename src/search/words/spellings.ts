/** Other spellings under which the words of a paragraph are to be found. */
import type { CitationJson } from '../../formats/json-schema.ts';
import { printedWords } from './text.ts';
import { isJoined, plainWord, plainWords } from './words.ts';

/**
 * `confidence-building` in two words, so that the index knows the phrase; `A/RES/55/109` for a
 * paragraph that says `resolution 55/109`, and the other way round.
 */
export function otherSpellings(printed: string, citations: readonly CitationJson[]): string[] {
  // Most paragraphs have neither, and this is asked of every word of every text.
  if (citations.length === 0 && !/[-\u2010-\u2015\u2212]/.test(printed)) return [];
  const words = printedWords(printed);
  const parts = words.filter(isJoined).map((word) => plainWords(word).join(' '));
  const symbols = citations.flatMap(({ symbol }) => symbol ?? []);
  const plain = new Set(symbols.some(shortSymbol) ? words.map(plainWord) : []);
  return [...new Set([...parts, ...symbols.flatMap((symbol) => spellingsOf(symbol, plain))])];
}

/** @param plain the words of the paragraph */
function spellingsOf(symbol: string, plain: ReadonlySet<string>): string[] {
  const short = shortSymbol(symbol);
  if (short === null) return [];
  const others = [symbol, short].filter((form) => !plain.has(plainWord(form)));
  // An instrument that is cited by its name alone is not found by its number.
  return others.length === 1 ? others : [];
}

/** What a text prints of a resolution's symbol: `55/109` of `A/RES/55/109`; null for others. */
export function shortSymbol(symbol: string): string | null {
  return /\/res\/(\S.*)/i.exec(symbol)?.[1] ?? null;
}
