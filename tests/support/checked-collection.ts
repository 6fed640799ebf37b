import type { Collection } from '../../src/drafting/check.ts';
import { createLanguageIndex } from '../../src/drafting/language-index.ts';
import { toJson } from '../../src/formats/json.ts';
import { sourceText } from '../../src/formats/source-text.ts';
import type { Library } from '../../src/library/create-library.ts';
import { createAddresses } from '../../src/site/create-addresses.ts';

/**
 * What a check needs of the site, from a library.
 *
 * @param against the ids of the only texts to check against; none for all
 */
export function checkedCollection(library: Library, ...against: readonly string[]): Collection {
  const addresses = createAddresses('https://resolutions.example', '/');
  const texts = library.resolutions.map((resolution) =>
    sourceText(toJson(resolution, addresses, [])),
  );
  const pieces = createLanguageIndex(
    texts.map(({ paragraphs }) => paragraphs.map(({ words }) => words)),
  );
  return {
    addresses,
    instruments: library.instruments,
    ids: texts.map(({ resolution }) => resolution.id),
    pieces: pieces.length,
    loadPiece: (piece) => Promise.resolve(pieces[piece] ?? new Map()),
    loadText: (id) => {
      const text = texts.find(({ resolution }) => resolution.id === id);
      return text ? Promise.resolve(text) : Promise.reject(new Error(`no ${id}`));
    },
    against: against.length === 0 ? null : new Set(against),
  };
}
