/**
 * What the site publishes besides its pages, feeds and lists: each text in every format and as a
 * picture, each comparison as data, and all texts together.
 */
import type { ComparedPair } from '../comparing/compared-pairs.ts';
import type { CollectionJson } from '../drafting/collection-json.ts';
import { createLanguageIndex, writePiece } from '../drafting/language-index.ts';
import { toComparisonJson } from '../formats/comparison-json.ts';
import { toJson } from '../formats/json.ts';
import { sourceText } from '../formats/source-text.ts';
import { comparisonDocument } from '../formats/word/comparison.ts';
import { writeWord } from '../formats/word/write-word.ts';
import { resolutionFile } from '../formats/write-resolution.ts';
import type { Library } from '../library/create-library.ts';
import type { Resolution } from '../model/text/resolution.ts';
import { resolutionCard } from '../pictures/card.ts';
import { drawCard } from '../pictures/draw.ts';
import type { Addresses } from '../site/create-addresses.ts';
import { contentType, dataFormats, wordFormat } from '../site/data-formats.ts';

/** One file of the site. */
export interface Publication {
  /** Where it is, from the site's root: `a/res/56/149.json`. */
  readonly path: string;
  readonly mediaType: string;
  /** Makes it: text, or bytes. */
  readonly make: () => Content | Promise<Content>;
}

type Content = string | Uint8Array<ArrayBuffer>;

/** What publications are made from. */
export interface Published {
  readonly library: Library;
  readonly addresses: Addresses;
}

/** A text in every format, and its picture. */
export function publicationsOfText(
  resolution: Resolution,
  { library: { target, comparisons }, addresses }: Published,
): Publication[] {
  const context = { addresses, target, comparisons };
  return [
    {
      path: `${resolution.id}.png`,
      mediaType: 'image/png',
      make: () => drawCard(resolutionCard(resolution)),
    },
    ...dataFormats.map((format) => ({
      path: `${resolution.id}.${format.extension}`,
      mediaType: contentType(format),
      make: () => resolutionFile(format.extension, resolution, context),
    })),
  ];
}

/** A comparison as data, and as a Word file with tracked changes. */
export function publicationsOfPair(
  pair: ComparedPair,
  { library: { comparisons, target }, addresses }: Published,
): Publication[] {
  const path = `${pair.citing.id}/compared-with/${pair.cited.id}`;
  return [
    json(`${path}.json`, () => toComparisonJson(comparisons.of(pair), addresses)),
    {
      path: `${path}.docx`,
      mediaType: wordFormat.mediaType,
      make: () => writeWord(comparisonDocument(comparisons.of(pair), { addresses, target })),
    },
  ];
}

/**
 * What is made of all texts: these whole, one a line, each as its own file of data has it; and
 * for a check of a draft, who they are, and the index of their language in pieces.
 */
export function publicationsOfAll({ library, addresses }: Published): Publication[] {
  const { resolutions, comparisons } = library;
  const pieces = createLanguageIndex(
    resolutions.map((text) =>
      sourceText(toJson(text, addresses, [])).paragraphs.map(({ words }) => words),
    ),
  );
  const collection = (): CollectionJson => ({
    pieces: pieces.length,
    texts: resolutions.map(({ id, symbol, designation, title, organ, status, adopted }) => ({
      id,
      symbol,
      designation,
      title,
      organ,
      status,
      adopted,
    })),
  });
  return [
    {
      path: 'collection.jsonl',
      mediaType: 'application/jsonl;charset=utf-8',
      make: () =>
        resolutions
          .map((one) => `${JSON.stringify(toJson(one, addresses, comparisons.with(one)))}\n`)
          .join(''),
    },
    json('check/collection.json', collection),
    ...pieces.map((piece, number) =>
      json(`check/language/${number}.json`, () => writePiece(piece)),
    ),
  ];
}

function json(path: string, make: () => unknown): Publication {
  return { path, mediaType: 'application/json', make: () => JSON.stringify(make()) };
}
