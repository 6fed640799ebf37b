/**
 * What a reader or a link has typed, as it can be shown among our own words: without
 * characters that cannot be seen or that turn the writing round, and cut with `…` after so
 * many characters.
 */
export function readable(text: string, length: number): string {
  const characters = Array.from(text.replace(/\p{C}/gu, '\u{FFFD}'));
  return characters.slice(0, length).join('') + (characters.length > length ? '…' : '');
}
