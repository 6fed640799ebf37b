import type { APIRoute } from 'astro';
import type { InstrumentsJson } from '../../drafting/collection-json.ts';
import { loadLibrary } from '../../library/library.ts';

/** What the texts cite, and they themselves: a check reads citations against it. */
export const GET: APIRoute = () => {
  const { instruments } = loadLibrary();
  return Response.json(instruments.all satisfies InstrumentsJson);
};
