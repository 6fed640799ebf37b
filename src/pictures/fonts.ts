/**
 * The fonts of the pictures: Source Serif 4, which the pages name too, in the weights and
 * subsets used. They come with the packages, since a machine that builds may have none.
 */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkitten';

const subsets = ['latin', 'latin-ext'] as const;
const { resolve } = createRequire(import.meta.url);

/** A font as the renderer takes it. A family is one subset in both weights. */
export const fonts = subsets.flatMap((name) =>
  [400, 600].map((weight) => ({ name, weight, style: 'normal', data: read(name, weight) })),
);

/** A stack of all subsets, for CSS. */
export const fontFamily = subsets.join(', ');

const characters = new Set(subsets.flatMap((subset) => characterSet(read(subset, 600))));

/**
 * A text in characters that the fonts have, so that none shows as an empty box. Spaces and
 * dashes of other widths become plain ones, invisible characters go, and other characters
 * that are missing are left out with an ellipsis in their place.
 */
export function inFonts(text: string): string {
  return text
    .normalize('NFC')
    .replace(/./gsu, (character) => (isInFonts(character) ? character : substitute(character)))
    .replace(/…(?:\s*…)+/g, '…');
}

function isInFonts(character: string): boolean {
  return characters.has(character.codePointAt(0) ?? 0);
}

function substitute(character: string): string {
  if (/\p{White_Space}/u.test(character)) return ' ';
  if (/\p{Dash_Punctuation}/u.test(character)) return '-';
  return /\p{Default_Ignorable_Code_Point}/u.test(character) ? '' : '…';
}

function read(subset: string, weight: number): Buffer {
  const file = `source-serif-4-${subset}-${weight}-normal.woff2`;
  return readFileSync(resolve(`@fontsource/source-serif-4/files/${file}`));
}

function characterSet(data: Buffer): readonly number[] {
  return (create(data) as Font).characterSet;
}
