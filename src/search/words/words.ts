/** Words as they are compared: letters without accents, digits, and slashes between them. */

/** Whatever joins the parts of a word: hyphens, and dashes without spaces. */
const JOINS = /[-\u2010-\u2015\u2212]+/;

/** The punctuation that may stand within a symbol or a word: `E/CN.4`, `Assembly’s`. */
const WITHIN = /[.'’‘ʼ\u00AD\u200B]/g;

/** What ends a word besides a space. A slash does only at the edge of one. */
const BETWEEN = /[^\p{L}\p{N}/]+|(?<![\p{L}\p{N}])\/|\/(?![\p{L}\p{N}])/u;

/** What joins the words of a query: `co-operation` may be printed as one, `1990–2000` not. */
const QUERY_BREAKS = /[^\p{L}\p{M}\p{N}/.'’‘ʼ\u00AD\u200B\-\u2010\u2011\u2212]+/u;

/**
 * The words of a printed or typed text, parts of joined words apart: `Côte d’Ivoire,
 * non-selectivity (E/CN.4)` gives `cote`, `divoire`, `non`, `selectivity`, `e/cn4`.
 */
export function plainWords(text: string): string[] {
  return withoutAccents(text).replace(WITHIN, '').split(BETWEEN).filter(Boolean);
}

/** The whole of a word, joined: `co-operation` gives `cooperation`. */
export function plainWord(word: string): string {
  return plainWords(word.split(JOINS).join('')).join('');
}

/** Whether a word has parts: `non-selectivity`, `1990–2000`. */
export function isJoined(word: string): boolean {
  const parts = word.split(JOINS);
  return parts.length > 1 && parts.filter((part) => /[\p{L}\p{N}]/u.test(part)).length > 1;
}

/** A text cut where words end, hyphens kept within: `co-operation, peace` gives two. */
export function typedWords(text: string): string[] {
  return text.split(QUERY_BREAKS).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

function withoutAccents(text: string): string {
  if (!/[\u0080-\uFFFF]/.test(text)) return text.toLowerCase();
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
