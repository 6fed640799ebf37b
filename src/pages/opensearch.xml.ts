import type { APIRoute } from 'astro';
import { addresses } from '../site/addresses.ts';
import { writeOpenSearch } from '../discovery/open-search.ts';

/** How a browser can search the site from its address bar. */
export const GET: APIRoute = () =>
  new Response(writeOpenSearch(addresses), {
    headers: { 'Content-Type': 'application/opensearchdescription+xml' },
  });
