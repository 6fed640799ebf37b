import type { APIRoute } from 'astro';
import { addresses } from '../addresses.ts';
import { writeLlmsTxt } from '../domain/discovery/llms-txt.ts';
import { loadLibrary } from '../library.ts';

/** The site for language models. */
export const GET: APIRoute = async () => {
  const { resolutions } = await loadLibrary();
  return new Response(writeLlmsTxt(resolutions, addresses), {
    headers: { 'Content-Type': 'text/plain;charset=utf-8' },
  });
};
