import type { APIRoute } from 'astro';
import { addresses } from '../site/addresses.ts';
import { toReferencesCsv } from '../formats/references.ts';
import { loadLibrary } from '../library/library.ts';

/** Everything that the resolutions cite, as a table for spreadsheets. */
export const GET: APIRoute = () =>
  new Response(toReferencesCsv(loadLibrary().references().all, addresses), {
    headers: { 'Content-Type': 'text/csv;charset=utf-8' },
  });
