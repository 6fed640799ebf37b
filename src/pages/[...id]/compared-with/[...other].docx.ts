import type { APIRoute, GetStaticPaths } from 'astro';
import { addresses } from '../../../site/addresses.ts';
import { wordFormat } from '../../../site/data-formats.ts';
import { comparisonPaths } from '../../_comparison-paths.ts';
import type { ComparedPair } from '../../../comparing/compared-pairs.ts';
import { comparisonDocument } from '../../../formats/word/comparison.ts';
import { writeWord } from '../../../formats/word/write-word.ts';
import { loadLibrary } from '../../../library/library.ts';

export const getStaticPaths = comparisonPaths satisfies GetStaticPaths;

/** A comparison as a Word file with tracked changes. */
export const GET: APIRoute<{ pair: ComparedPair }> = async ({ props }) => {
  const { comparisons, target } = await loadLibrary();
  const document = comparisonDocument(comparisons.of(props.pair), { addresses, target });
  return new Response(writeWord(document), { headers: { 'Content-Type': wordFormat.mediaType } });
};
