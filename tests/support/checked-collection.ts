import type { Collection } from '../../src/drafting/check.ts';
import { createLanguageIndex } from '../../src/drafting/language-index.ts';
import type { SourceText } from '../../src/drafting/sources.ts';
import type { Library } from '../../src/library/create-library.ts';
import { paragraphText } from '../../src/model/text/inline.ts';
import { withSubParagraphs } from '../../src/model/text/paragraphs.ts';
import type { Resolution } from '../../src/model/text/resolution.ts';
import { createAddresses } from '../../src/site/create-addresses.ts';

/**
 * What a check needs of the site, from a library.
 *
 * @param against the ids of the only texts to check against; none for all
 */
export function checkedCollection(library: Library, ...against: readonly string[]): Collection {
  const texts = library.resolutions.map(sourceText);
  const pieces = createLanguageIndex(
    texts.map(({ paragraphs }) => paragraphs.map(({ words }) => words)),
  );
  return {
    addresses: createAddresses('https://resolutions.example', '/'),
    instruments: library.instruments,
    ids: texts.map(({ resolution }) => resolution.id),
    pieces: pieces.length,
    loadPiece: (piece) => Promise.resolve(pieces[piece] ?? {}),
    loadText: (id) => {
      const text = texts.find(({ resolution }) => resolution.id === id);
      return text ? Promise.resolve(text) : Promise.reject(new Error(`no ${id}`));
    },
    against: against.length === 0 ? null : new Set(against),
  };
}

function sourceText(resolution: Resolution): SourceText {
  const all = withSubParagraphs(resolution.paragraphs);
  return {
    resolution,
    paragraphs: all.map((paragraph) => ({
      anchor: paragraph.anchor,
      words: paragraphText(paragraph),
    })),
    anchors: new Set([...all, ...resolution.notes].map(({ anchor }) => anchor)),
  };
}
