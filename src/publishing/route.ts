/** Serves in development what a build publishes by a process of its own. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { addresses } from '../site/addresses.ts';
import { loadLibrary } from '../library/library.ts';
import { toJson } from '../formats/json.ts';
import { collectionFile, collectionOfTexts, publicationsForChecks } from './collection.ts';
import { makeFiles, type Publication } from './publication.ts';
import { pictures } from './pictures.ts';
import { dataOfText, publicationsOfPair, publicationsOfText } from './publications.ts';

let known: { readonly of: unknown; readonly publications: readonly Publication[] } | undefined;

/** All publications, listed anew when a text has changed. */
function list(): readonly Publication[] {
  const library = loadLibrary();
  if (known?.of !== library) {
    const published = { library, addresses };
    const data = library.resolutions.map((text) => dataOfText(text, published));
    const publications = [
      ...data,
      ...library.resolutions.flatMap((text) => publicationsOfText(text, published)),
      ...library.comparisons.pairs.flatMap((pair) => publicationsOfPair(pair, published)),
      {
        path: collectionFile,
        mediaType: 'application/jsonl;charset=utf-8',
        make: async () => collectionOfTexts(await makeFiles(data)),
      },
      ...pictures(library.resolutions),
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
