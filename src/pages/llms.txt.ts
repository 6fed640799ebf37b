import type { APIRoute } from 'astro';
import { addresses } from '../site/addresses.ts';
import { writeLlmsTxt } from '../discovery/llms-txt.ts';
import { loadLibrary } from '../library/library.ts';

/** The site for language models. */
export const GET: APIRoute = () => {
  const { resolutions, comparisons } = loadLibrary();
  return new Response(writeLlmsTxt(resolutions, comparisons.pairs, addresses), {
    headers: { 'Content-Type': 'text/plain;charset=utf-8' },
  });
};
