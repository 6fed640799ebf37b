import type { APIRoute } from 'astro';
import { languageIndex } from '../_language-index.ts';
import type { CollectionJson } from '../../drafting/collection-json.ts';
import { loadLibrary } from '../../library/library.ts';

/** What a check needs to know of all texts: who they are, and how large the index of their language is. */
export const GET: APIRoute = async () => {
  const { resolutions } = await loadLibrary();
  const collection: CollectionJson = {
    pieces: (await languageIndex()).length,
    texts: resolutions.map(({ id, symbol, designation, title, organ, status, adopted }) => ({
      id,
      symbol,
      designation,
      title,
      organ,
      status,
      adopted,
    })),
  };
  return Response.json(collection);
};
