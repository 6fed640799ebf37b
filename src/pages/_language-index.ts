import { createLanguageIndex, type LanguagePiece } from '../drafting/language-index.ts';
import { loadLibrary } from '../library/library.ts';
import { paragraphText } from '../model/text/inline.ts';
import { withSubParagraphs } from '../model/text/paragraphs.ts';
import type { Resolution } from '../model/text/resolution.ts';

let made:
  { readonly of: readonly Resolution[]; readonly pieces: readonly LanguagePiece[] } | undefined;

/** The index of the language of all texts, in pieces, made once for a build. */
export async function languageIndex(): Promise<readonly LanguagePiece[]> {
  const { resolutions } = await loadLibrary();
  if (made?.of !== resolutions) {
    made = { of: resolutions, pieces: createLanguageIndex(resolutions.map(paragraphWords)) };
  }
  return made.pieces;
}

function paragraphWords({ paragraphs }: Resolution): string[] {
  return withSubParagraphs(paragraphs).map(paragraphText);
}
