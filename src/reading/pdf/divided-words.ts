import type { Doubt } from '../printed/printed-document.ts';
import type { Line } from './lines.ts';

/** So many words of a page are named. */
const most = 6;

/**
 * Words that were perhaps divided where their line ends. The United Nations divide none, so that a
 * hyphen at the end of a line is the word's own; others do, and then the word stands elsewhere
 * whole, and nowhere with a hyphen.
 */
export function findDividedWords(lines: readonly Line[]): Doubt[] {
  const said = lines.map(({ text }) => text.toLowerCase()).join('\n');
  const words = new Set(said.match(/[\p{L}\p{N}]+(?:[-\u2010\u2011][\p{L}\p{N}]+)*/gu) ?? []);
  const divided = lines.flatMap((line, index) => {
    const [first] = /\p{L}+$/u.exec(line.text.trimEnd().replace(/[-\u2010]$/u, '')) ?? [];
    const [second] = /^\p{Ll}+/u.exec(lines[index + 1]?.text.trimStart() ?? '') ?? [];
    if (!first || !second || !/\p{L}[-\u2010]$/u.test(line.text)) return [];
    const isWhole = words.has((first + second).toLowerCase());
    const isHyphened = words.has(`${first}-${second}`.toLowerCase());
    return isWhole && !isHyphened ? [{ page: line.page, word: `${first}-${second}` }] : [];
  });
  return [...Map.groupBy(divided, ({ page }) => page)].map(([number, own]) => {
    const named = [...new Set(own.map(({ word }) => word))];
    const more = named.length > most ? ` and ${named.length - most} other words` : '';
    return {
      place: { unit: 'page', number },
      message: `A line ends within ${named
        .slice(0, most)
        .map((word) => `“${word}”`)
        .join(', ')}${more}, which stands elsewhere without a hyphen. Compare it with the print.`,
    };
  });
}
