import type { APIRoute } from 'astro';
import { addresses } from '../site/addresses.ts';
import { writeAtomFeed } from '../discovery/atom-feed.ts';
import { loadLibrary } from '../library/library.ts';

/** The Atom feed of the resolutions. */
export const GET: APIRoute = () => {
  const { resolutions, target } = loadLibrary();
  return new Response(writeAtomFeed(resolutions, { addresses, target }), {
    headers: { 'Content-Type': 'application/atom+xml' },
  });
};
