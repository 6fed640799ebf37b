import type { APIRoute } from 'astro';
import { addresses } from '../site/addresses.ts';
import { contentType, dataFormats } from '../site/data-formats.ts';
import { resolutionFile } from '../formats/write-resolution.ts';
import { loadLibrary } from '../library/library.ts';

/** Every resolution in every format: `/a/res/56/149.json`. */
export async function getStaticPaths() {
  const { resolutions, cacheKey } = await loadLibrary();
  return resolutions.flatMap((resolution) => {
    const key = cacheKey(resolution);
    return dataFormats.map((format) => ({
      params: { id: resolution.id, format: format.extension },
      props: { resolution, format },
      cacheKey: key,
    }));
  });
}

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];

/** A resolution in one format. */
export const GET: APIRoute<Props> = async ({ props: { resolution, format } }) => {
  const { target, comparisons } = await loadLibrary();
  const file = resolutionFile(format.extension, resolution, { addresses, target, comparisons });
  return new Response(file, { headers: { 'Content-Type': contentType(format) } });
};
