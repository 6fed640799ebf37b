/**
 * Other addresses of resolutions, as the rules of a `_redirects` file, which Netlify and
 * Cloudflare Pages read at the root of a site: a rule a line, `source target status`, where `*`
 * in a source stands for anything and `:splat` in the target for the same.
 *
 * Both compare letter case. Cloudflare takes 100 rules with `*`, of 1,000 characters each, and
 * follows a rule even where there is a page; Netlify prefers the page. A target without its last
 * slash is led on by both. Neither is sent the fragment: browsers keep it over a redirect.
 *
 * @see https://docs.netlify.com/manage/routing/redirects/overview/
 * @see https://developers.cloudflare.com/pages/configuration/redirects/
 */

import { createAddresses } from '../site/create-addresses.ts';
import type { ResolutionDescription } from '../model/text/resolution.ts';

/** What the rules for a resolution are made of. */
type Addressed = Pick<ResolutionDescription, 'id' | 'symbol' | 'designation'>;

/** The beginning of an address and what stands in its place at the pages: `A/RES/`, `a/res/`. */
type Beginning = readonly [from: string, to: string];

/** As many as Cloudflare takes. */
const most = 100;

/** Sources are in ASCII. */
const ASCII = /^[!-~]+$/;

/**
 * The rules that lead to resolutions from their symbols and designations, one for all whose
 * addresses begin alike: `/A/RES/*  /a/res/:splat  301`, `/56/*  /a/res/56/:splat  301`. No rule
 * covers a page. There is none for a beginning that resolutions in two folders share, and there
 * are never more than hosts take: the 404 page leads on from all addresses of a resolution.
 *
 * @param base the folder the site is served from: `/` or `/docs/`
 */
export function redirectLines(resolutions: readonly Addressed[], base: string): string[] {
  const addresses = createAddresses('', base);
  const folders = new Set(resolutions.flatMap(({ id }) => foldersOf(id)));
  const beginnings = Map.groupBy(
    [
      // The first rule that meets an address counts: `A/RES/` comes before `A/`.
      ...resolutions.flatMap(ofSymbol).sort(([a], [b]) => b.length - a.length),
      ...resolutions.flatMap(ofDesignation),
    ],
    ([from]) => from,
  );
  return [...beginnings]
    .flatMap(([from, [first, ...others]]) =>
      first && others.every(([, to]) => to === first[1]) ? [[from, first[1]] as const] : [],
    )
    .filter(([from]) => ASCII.test(from) && !folders.has(from))
    .slice(0, most)
    .map(([from, to]) => `${addresses.file(from)}*  ${addresses.file(to)}:splat  301`);
}

/** `A/RES/` for `A/RES/56/149`, `E/CN.4/` for `E/CN.4/2002/1`: the names before its numbers. */
function ofSymbol({ id, symbol }: Addressed): Beginning[] {
  const from = /^(?:[A-Z][^/]*\/)+/.exec(symbol ?? '')?.[0];
  return from === undefined || !id.startsWith(from.toLowerCase())
    ? []
    : [[from, from.toLowerCase()]];
}

/** `56/` for `56/149`, where the address ends with the designation. */
function ofDesignation({ id, designation }: Addressed): Beginning[] {
  const from = /^[^/]+\//.exec(designation)?.[0];
  if (from === undefined || !id.endsWith(`/${designation.toLowerCase()}`)) return [];
  return [[from, id.slice(0, id.length - designation.length) + from.toLowerCase()]];
}

/** The folders above an address: `a/`, `a/res/`, `a/res/56/`. */
function foldersOf(id: string): string[] {
  const segments = id.split('/').slice(0, -1);
  return segments.map((_, index) => `${segments.slice(0, index + 1).join('/')}/`);
}
