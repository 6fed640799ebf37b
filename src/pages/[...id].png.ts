import type { APIRoute } from 'astro';
import { resolutionCard } from '../pictures/card.ts';
import type { Resolution } from '../model/text/resolution.ts';
import { loadLibrary } from '../library/library.ts';
import { drawCard } from '../pictures/draw.ts';

/** The picture of every resolution: `/a/res/56/149.png`. */
export async function getStaticPaths() {
  const { resolutions } = await loadLibrary();
  return resolutions.map((resolution) => ({
    params: { id: resolution.id },
    props: { resolution },
  }));
}

/** The picture that is shown with a link to a resolution. */
export const GET: APIRoute<{ resolution: Resolution }> = async ({ props: { resolution } }) =>
  new Response(await drawCard(resolutionCard(resolution)), {
    headers: { 'Content-Type': 'image/png' },
  });
