/** What the site publishes of all texts together, besides its pages, feeds and lists. */
import type { CollectionJson } from '../drafting/collection-json.ts';
import { createLanguageIndex, writePiece } from '../drafting/language-index.ts';
import type { ResolutionJson } from '../formats/json-schema.ts';
import { toJson } from '../formats/json.ts';
import { sourceText } from '../formats/source-text.ts';
import { jsonFile, type Publication, type Published } from './publication.ts';

/** The file that has all texts. */
export const collectionFile = 'collection.jsonl';

/** All texts whole, one a line, each as its own file of data has it. */
export function collectionOfTexts({ library, addresses }: Published): Publication {
  const { resolutions, comparisons } = library;
  return {
    path: collectionFile,
    mediaType: 'application/jsonl;charset=utf-8',
    make: () =>
      resolutions
        .map((one) => `${JSON.stringify(toJson(one, addresses, comparisons.with(one)))}\n`)
        .join(''),
  };
}

/** The texts of such a collection. */
export function textsOfCollection(lines: string): ResolutionJson[] {
  return lines
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as ResolutionJson);
}

/** For a check of a draft: which texts there are, and the index of their language in pieces. */
export function publicationsForChecks(texts: readonly ResolutionJson[]): Publication[] {
  const pieces = createLanguageIndex(
    texts.map((text) => sourceText(text).paragraphs.map(({ words }) => words)),
  );
  const collection: CollectionJson = {
    pieces: pieces.length,
    texts: texts.map((text) => sourceText(text).resolution),
  };
  return [
    jsonFile('check/collection.json', () => collection),
    ...pieces.map((piece, number) =>
      jsonFile(`check/language/${number}.json`, () => writePiece(piece)),
    ),
  ];
}
