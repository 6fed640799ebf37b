import type { APIRoute } from 'astro';
import { resolutionCard, type Card } from '../pictures/card.ts';
import { cacheKeyOf, loadLibrary } from '../library/library.ts';
import { drawCard } from '../pictures/draw.ts';

/** The picture of every resolution: `/a/res/56/149.png`. */
export async function getStaticPaths() {
  const { resolutions } = await loadLibrary();
  return resolutions.map((resolution) => {
    const card = resolutionCard(resolution);
    return { params: { id: resolution.id }, props: { card }, cacheKey: cacheKeyOf(card) };
  });
}

/** The picture that is shown with a link to a resolution. */
export const GET: APIRoute<{ card: Card }> = async ({ props: { card } }) =>
  new Response(await drawCard(card), {
    headers: { 'Content-Type': 'image/png' },
  });
