import { createLanguageIndex, type LanguagePiece } from '../drafting/language-index.ts';
import { toJson } from '../formats/json.ts';
import { sourceText } from '../formats/source-text.ts';
import { loadLibrary } from '../library/library.ts';
import type { Resolution } from '../model/text/resolution.ts';
import { addresses } from '../site/addresses.ts';

let made:
  { readonly of: readonly Resolution[]; readonly pieces: readonly LanguagePiece[] } | undefined;

/** The index of the language of all texts, in pieces, made once for a build. */
export async function languageIndex(): Promise<readonly LanguagePiece[]> {
  const { resolutions } = await loadLibrary();
  if (made?.of !== resolutions) {
    made = { of: resolutions, pieces: createLanguageIndex(resolutions.map(allWords)) };
  }
  return made.pieces;
}

function allWords(resolution: Resolution): string[] {
  const { paragraphs } = sourceText(toJson(resolution, addresses, []));
  return paragraphs.map(({ words }) => words);
}
