/** Serves in development what a build publishes by a process of its own. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { addresses } from '../site/addresses.ts';
import { loadLibrary } from '../library/library.ts';
import { toJson } from '../formats/json.ts';
import { collectionOfTexts, publicationsForChecks } from './collection.ts';
import type { Publication } from './publication.ts';
import { publicationsOfPair, publicationsOfText } from './publications.ts';

let known: { readonly of: unknown; readonly publications: readonly Publication[] } | undefined;

/** All publications, listed anew when a text has changed. */
function list(): readonly Publication[] {
  const library = loadLibrary();
  if (known?.of !== library) {
    const published = { library, addresses };
    const publications = [
      ...library.resolutions.flatMap((text) => publicationsOfText(text, published)),
      ...library.comparisons.pairs.flatMap((pair) => publicationsOfPair(pair, published)),
      collectionOfTexts(published),
      ...publicationsForChecks(library.resolutions.map((text) => toJson(text, addresses, []))),
    ];
    known = { of: library, publications };
  }
  return known.publications;
}

export const getStaticPaths = (() =>
  list().map((publication) => ({
    params: { file: publication.path },
    props: { publication },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ publication: Publication }> = async ({ props: { publication } }) =>
  new Response(await publication.make(), {
    headers: { 'Content-Type': publication.mediaType },
  });
