import type { APIRoute } from 'astro';
import { siteCard } from '../pictures/card.ts';
import { drawCard } from '../pictures/draw.ts';

/** The picture that is shown with a link to any page but a resolution’s. */
export const GET: APIRoute = async () =>
  new Response(await drawCard(siteCard), { headers: { 'Content-Type': 'image/png' } });
