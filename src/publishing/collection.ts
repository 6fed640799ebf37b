/** What the site publishes of all texts together, besides its pages, feeds and lists. */
import type { CollectionJson } from '../drafting/collection-json.ts';
import { createLanguageIndex, writePiece } from '../drafting/language-index.ts';
import type { ResolutionJson } from '../formats/json-schema.ts';
import { sourceText } from '../formats/source-text.ts';
import { jsonFile, type Publication } from './publication.ts';
import type { Files } from './site-files.ts';

/** The file that has all texts. */
export const collectionFile = 'collection.jsonl';

/** All texts whole, one a line: the files of data of each. */
export function collectionOfTexts(data: Files): Uint8Array<ArrayBuffer> {
  const lineFeed = Buffer.from('\n');
  return new Uint8Array(Buffer.concat(data.flatMap(([, text]) => [text, lineFeed])));
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
