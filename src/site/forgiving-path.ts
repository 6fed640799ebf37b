/** What readers type for the address of a resolution, and what foreign links carry there. */

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
