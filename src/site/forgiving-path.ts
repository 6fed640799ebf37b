/** What readers type for the address of a resolution, and what foreign links carry there. */

import { forgiveAnchor } from '../model/places/forgiving-anchor.ts';
import type { ResolutionDescription } from '../model/text/resolution.ts';
import { designationOf, parseSymbol } from '../model/symbols/symbol.ts';

/** What a path is compared with. */
type Addressed = Pick<ResolutionDescription, 'id' | 'designation'>;

/** The languages of the United Nations, as docs.un.org puts them before a symbol: `/en/A/RES/56/149`. */
const LANGUAGE = /^\/+(?:ar|en|es|fr|ru|zh)(?=\/)/i;

const PAGE_FILE = /(?:\/index)?\.html?$/i;

/**
 * The id of the one resolution that a path means: `a/res/56/149` for `/A/RES/56/149`,
 * `/56/149`, `/A_RES_56_149`, `/en/A/RES/56/149` or `/a/res/56/149.html`. Two or more of
 * its last segments mean a resolution, too: `/2002/draft`.
 *
 * @param path the path below the site's base path, percent-encoded or not
 * @returns null where no resolution or more than one is meant
 */
export function findByPath(path: string, resolutions: readonly Addressed[]): string | null {
  const wanted = wordsOf(bare(path));
  return (
    only(resolutions.filter(({ id }) => wordsOf(id) === wanted)) ??
    only(resolutions.filter((resolution) => shortNames(resolution).includes(wanted)))
  );
}

/** A page of a resolution or of a folder, and the place on it. */
export interface MeantPage {
  /** `a/res/56/149`, `a/res/56` */
  readonly path: string;
  /** `op5`; null where the path names no place. */
  readonly anchor: string | null;
}

/** A place is named by the last segments of a path, as many at most: `/56/149/op5/a/ii`. */
const mostSteps = 3;

/**
 * The page that a path means, and where its end names a paragraph, that: `op5` of `a/res/56/149`
 * for `/56/149/5` and `/a/res/56/149/op5`; the folder `a/res/56` for `/A/RES/56`.
 *
 * @param path the path below the site's base path, percent-encoded or not
 * @returns null where it means no page or more than one
 */
export function findPageByPath(path: string, resolutions: readonly Addressed[]): MeantPage | null {
  const whole = findByPath(path, resolutions) ?? findFolder(path, resolutions);
  if (whole !== null) return { path: whole, anchor: null };
  const segments = bare(path).split('/').filter(Boolean);
  for (let steps = 1; steps <= Math.min(mostSteps, segments.length - 1); steps += 1) {
    const anchor = forgiveAnchor(segments.slice(-steps).join('-'));
    const id = anchor && findByPath(segments.slice(0, -steps).join('/'), resolutions);
    if (id) return { path: id, anchor };
  }
  return null;
}

/**
 * The two resolutions that the path of a comparison means, the first first:
 * `/a/res/57/1/compared-with/a/res/56/1/`.
 *
 * @param path the path below the site's base path, percent-encoded or not
 * @returns null where it is no comparison's, or means no two resolutions
 */
export function findComparedByPath(
  path: string,
  resolutions: readonly Addressed[],
): readonly [one: string, other: string] | null {
  const sides = bare(path).split(/\/compared-with(?=\/)/i);
  const [one, other] = sides.map((side) => findByPath(side, resolutions));
  return one && other && sides.length === 2 && one !== other ? [one, other] : null;
}

/** The folder of resolutions that a path is, in whatever letter case. */
function findFolder(path: string, resolutions: readonly Addressed[]): string | null {
  const wanted = wordsOf(bare(path));
  if (wanted === '') return null;
  for (const { id } of resolutions) {
    const segments = id.split('/');
    for (let depth = segments.length - 1; depth > 0; depth -= 1) {
      const folder = segments.slice(0, depth).join('/');
      if (wordsOf(folder) === wanted) return folder;
    }
  }
  return null;
}

/**
 * What to search for where a path means no resolution: the number of a resolution that
 * texts may cite, `55/109` for `/A/RES/55/109`, or the words of the path, `human rights`
 * for `/human-rights/`. Empty where it has none.
 */
export function queryFromPath(path: string): string {
  const text = bare(path).split('/').filter(Boolean).join('/');
  const symbol = parseSymbol(text.replaceAll('_', '/'));
  const designation = symbol.ok ? designationOf(symbol.value) : null;
  return designation ?? text.match(/\d+\/\d+|[\p{L}\p{M}\p{N}]+/gu)?.join(' ') ?? '';
}

/**
 * A path as a reader would write it, `/é` for `/%C3%A9`; as it is, where its encoding is
 * broken.
 */
export function decodedPath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** A path without what other sites put around the symbol. */
function bare(path: string): string {
  return decodedPath(path).replace(LANGUAGE, '').replace(PAGE_FILE, '');
}

/** The letters and numbers of a name, however they are set apart: `s/res/1325/2000`. */
function wordsOf(name: string): string {
  return (name.toLowerCase().match(/[a-z]+|\d+|…/g) ?? []).join('/');
}

function shortNames({ id, designation }: Addressed): string[] {
  const segments = id.split('/');
  const tails = segments.slice(1, -1).map((_, index) => segments.slice(index + 1).join('/'));
  return [designation, ...tails].map(wordsOf);
}

function only(found: readonly Addressed[]): string | null {
  const [first, ...others] = found;
  return first !== undefined && others.length === 0 ? first.id : null;
}
