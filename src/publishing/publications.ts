/** What the site publishes of a text besides its page and picture, and of a comparison. */
import { deflateRawSync } from 'node:zlib';
import type { ComparedPair } from '../comparing/compared-pairs.ts';
import { toComparisonJson } from '../formats/comparison-json.ts';
import { comparisonDocument } from '../formats/word/comparison.ts';
import { writeWord } from '../formats/word/write-word.ts';
import { resolutionFile } from '../formats/write-resolution.ts';
import type { Resolution } from '../model/text/resolution.ts';
import { contentType, dataFormats, wordFormat } from '../site/data-formats.ts';
import { jsonFile, type Publication, type Published } from './publication.ts';

const [json, ...otherFormats] = dataFormats;

/** A text as data. */
export function dataOfText(resolution: Resolution, published: Published): Publication {
  return inFormat(json, resolution, published);
}

/** A text in every other format. */
export function publicationsOfText(resolution: Resolution, published: Published): Publication[] {
  return otherFormats.map((format) => inFormat(format, resolution, published));
}

function inFormat(
  format: (typeof dataFormats)[number],
  resolution: Resolution,
  { library: { target, comparisons }, addresses }: Published,
): Publication {
  const context = { addresses, target, comparisons, deflate: deflateRawSync };
  return {
    path: `${resolution.id}.${format.extension}`,
    mediaType: contentType(format),
    make: () => resolutionFile(format.extension, resolution, context),
  };
}

/** A comparison as data, and as a Word file with tracked changes. */
export function publicationsOfPair(
  pair: ComparedPair,
  { library: { comparisons, target }, addresses }: Published,
): Publication[] {
  const path = `${pair.citing.id}/compared-with/${pair.cited.id}`;
  return [
    jsonFile(`${path}.json`, () => toComparisonJson(comparisons.of(pair), addresses)),
    {
      path: `${path}.docx`,
      mediaType: wordFormat.mediaType,
      make: () =>
        writeWord(comparisonDocument(comparisons.of(pair), { addresses, target }), deflateRawSync),
    },
  ];
}
