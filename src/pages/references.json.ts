import type { APIRoute } from 'astro';
import { addresses } from '../site/addresses.ts';
import { toReferencesJson } from '../formats/references.ts';
import { loadLibrary } from '../library/library.ts';

/** Everything that the resolutions cite, as data. */
export const GET: APIRoute = () =>
  Response.json(toReferencesJson(loadLibrary().references().all, addresses));
