import type { APIRoute, GetStaticPaths } from 'astro';
import { addresses } from '../../../addresses.ts';
import { comparisonPaths } from '../../../comparison-paths.ts';
import type { ComparedPair } from '../../../domain/compared-pairs.ts';
import { toComparisonJson } from '../../../domain/formats/comparison-json.ts';
import { loadLibrary } from '../../../library.ts';

export const getStaticPaths = comparisonPaths satisfies GetStaticPaths;

/** A comparison as data. */
export const GET: APIRoute<{ pair: ComparedPair }> = async ({ props }) => {
  const { comparisons } = await loadLibrary();
  return Response.json(toComparisonJson(comparisons.of(props.pair), addresses));
};
