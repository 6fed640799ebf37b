/**
 * Breaks words at spaces into lines, each as full as it can be. A word that is longer than a line
 * stays whole, and the spaces at which a line ends go.
 *
 * @param room the columns of type of a line: a sign of Chinese, Japanese or Korean takes two, a
 *   mark above or below a letter none
 */
export function wrap(words: string, room: number): string[] {
  const lines: string[] = [];
  let rest = words.trim();
  for (let end = endOfLine(rest, room); end < rest.length; end = endOfLine(rest, room)) {
    lines.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(end).trimStart();
  }
  return [...lines, rest];
}

/** Where the first line of a text ends: at its last space that fits, else at its first one. */
function endOfLine(words: string, room: number): number {
  const fitting = signsIn(words, room);
  if (fitting === words.length) return fitting;
  const last = words.lastIndexOf(' ', fitting);
  const end = last === -1 ? words.indexOf(' ', fitting) : last;
  return end === -1 ? words.length : end;
}

/** Nearly all text has only these, each a column wide. */
const ordinary = /^[\u0020-\u007E\u00A0-\u024F\u2010-\u2027]*$/;
const mark = /[\p{Mn}\p{Me}]/u;
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** How much of a text so many columns hold, as an index in it. */
function signsIn(words: string, room: number): number {
  if (ordinary.test(words.slice(0, room + 1))) return Math.min(room, words.length);
  let [at, columns] = [0, 0];
  for (const sign of words) {
    columns += mark.test(sign) ? 0 : wide.test(sign) ? 2 : 1;
    if (columns > room) return at;
    at += sign.length;
  }
  return at;
}
