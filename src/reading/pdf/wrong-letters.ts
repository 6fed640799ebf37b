import type { Doubt } from '../printed/printed-document.ts';
import type { Glyph, GlyphPage } from './glyphs.ts';
import { timesWidth } from './letter-widths.ts';
import { commonest } from './lines.ts';

/** In thousandths of the size; the widths of a letter in two subsets of a font differ by rounding. */
const tolerance = 20;

/** So many words of a page are named. */
const most = 6;

/**
 * Letters that are perhaps others than a PDF says, page by page. A PDF maps the signs that it
 * shows to letters; where the map is broken, it shows “major” and says “maoor”. Then the sign
 * read as “o” is not as wide as “o” is: in Times as is known, in other fonts as mostly.
 */
export function findWrongLetters(pages: readonly GlyphPage[]): Doubt[] {
  const usual = usualWidths(pages.flatMap(({ glyphs }) => glyphs));
  return pages.flatMap(({ number, glyphs }): Doubt[] => {
    const words = glyphs.flatMap((glyph, index) => {
      const width = usual.get(glyph.font)?.get(glyph.text);
      const isWrong = width !== undefined && Math.abs(width - glyph.advance) > tolerance;
      return isWrong ? [wordAround(glyphs, index)] : [];
    });
    if (words.length === 0) return [];
    const named = [...new Set(words)];
    const more = named.length > most ? ` and ${named.length - most} other words` : '';
    return [
      {
        place: { unit: 'page', number },
        message: `The PDF may say other letters than it shows in ${named
          .slice(0, most)
          .map((word) => `“${word}”`)
          .join(
            ', ',
          )}${more}: they are not as wide as these letters are. Compare them with the print.`,
      },
    ];
  });
}

/** How wide each letter is in each font. */
function usualWidths(glyphs: readonly Glyph[]): Map<string, Map<string, number>> {
  const letters = glyphs.filter(({ text }) => /^\p{L}$/u.test(text));
  const fonts = Map.groupBy(letters, ({ font }) => font);
  return new Map(
    [...fonts].map(([font, own]) => {
      const byLetter = Map.groupBy(own, ({ text }) => text);
      const width = (letter: string, all: readonly Glyph[]): number =>
        timesWidth(font, letter) ?? commonest(all.map(({ advance }) => Math.round(advance)));
      return [font, new Map([...byLetter].map(([letter, all]) => [letter, width(letter, all)]))];
    }),
  );
}

/** The word in which a sign stands, as it is read. */
function wordAround(glyphs: readonly Glyph[], index: number): string {
  const isWithin = (glyph: Glyph | undefined): boolean =>
    glyph !== undefined && /[\p{L}\p{N}]/u.test(glyph.text) && glyph.y === glyphs[index]?.y;
  let start = index;
  let end = index;
  while (isWithin(glyphs[start - 1])) start -= 1;
  while (isWithin(glyphs[end + 1])) end += 1;
  return glyphs
    .slice(start, end + 1)
    .map(({ text }) => text)
    .join('');
}
