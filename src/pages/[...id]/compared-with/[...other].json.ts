import type { APIRoute, GetStaticPaths } from 'astro';
import { addresses } from '../../../site/addresses.ts';
import { comparisonPaths } from '../../_comparison-paths.ts';
import type { ComparedPair } from '../../../comparing/compared-pairs.ts';
import { toComparisonJson } from '../../../formats/comparison-json.ts';
import { loadLibrary } from '../../../library/library.ts';

export const getStaticPaths = comparisonPaths satisfies GetStaticPaths;

/** A comparison as data. */
export const GET: APIRoute<{ pair: ComparedPair }> = async ({ props }) => {
  const { comparisons } = await loadLibrary();
  return Response.json(toComparisonJson(comparisons.of(props.pair), addresses));
};
