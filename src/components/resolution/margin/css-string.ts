/**
 * Writes words as a string of CSS, quotation marks included: `A/RES/56/149` gives
 * `"A/RES/56/149"`. All but plain letters, digits and the marks of symbols is written by its
 * code point, so that nothing can end the string, or the style element that it stands in.
 */
export function cssString(words: string): string {
  const escaped = words.replace(
    /[^A-Za-z0-9 .,/:()-]/gu,
    (character) => `\\${character.codePointAt(0)?.toString(16) ?? ''} `,
  );
  return `"${escaped}"`;
}
