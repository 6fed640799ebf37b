import type { APIRoute, GetStaticPaths } from 'astro';
import { addresses } from '../addresses.ts';
import { toJson } from '../domain/formats/json.ts';
import { loadLibrary } from '../library.ts';

export const getStaticPaths = (async () => {
  const { resolutions } = await loadLibrary();
  return resolutions.map(({ id }) => ({ params: { id } }));
}) satisfies GetStaticPaths;

/** A resolution as data. */
export const GET: APIRoute<never, { id: string }> = async ({ params }) => {
  const library = await loadLibrary();
  return Response.json(toJson(library.resolution(params.id), addresses));
};
