/** Other spellings under which the words of a paragraph are to be found. */
import type { CitationJson } from '../../formats/json-schema.ts';
import { printedWords } from './text.ts';
import { plainWord } from './words.ts';

/**
 * `A/RES/55/109` for a paragraph that says `resolution 55/109`, and the other way round.
 *
 * @param printed the words of the paragraph
 */
export function otherSpellings(printed: string, citations: readonly CitationJson[]): string[] {
  const symbols = citations.flatMap(({ symbol }) => symbol ?? []);
  // Most paragraphs have none, and this is asked of all.
  if (!symbols.some(shortSymbol)) return [];
  const plain = new Set(printedWords(printed).map(plainWord));
  return [...new Set(symbols.flatMap((symbol) => spellingsOf(symbol, plain)))];
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
