import type { APIRoute } from 'astro';
import { addresses } from '../site/addresses.ts';
import { toSummaryJson } from '../formats/json.ts';
import { loadLibrary } from '../library/library.ts';

/** All resolutions of the site, and where each is as data. */
export const GET: APIRoute = () => {
  const { resolutions } = loadLibrary();
  return Response.json(resolutions.map((resolution) => toSummaryJson(resolution, addresses)));
};
