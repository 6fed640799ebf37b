import type { APIRoute } from 'astro';
import { addresses } from '../addresses.ts';
import { toSummaryJson } from '../domain/formats/json.ts';
import { loadLibrary } from '../library.ts';

/** All resolutions of the site, and where each is as data. */
export const GET: APIRoute = async () => {
  const { resolutions } = await loadLibrary();
  return Response.json(resolutions.map((resolution) => toSummaryJson(resolution, addresses)));
};
