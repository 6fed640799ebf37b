/**
 * Other addresses of a resolution, as the rules of a `_redirects` file, which Netlify and
 * Cloudflare Pages read at the root of a site: a rule a line, `source target status`.
 *
 * Both compare letter case. Cloudflare takes 2,000 rules without wildcards, of 1,000
 * characters each, compares the last slash, too, and follows a rule even where there is a
 * page. Netlify holds a path with a last slash and one without for the same, and prefers a
 * page to a rule. Neither is sent the fragment: browsers keep it over a redirect.
 *
 * @see https://docs.netlify.com/manage/routing/redirects/overview/
 * @see https://developers.cloudflare.com/pages/configuration/redirects/
 */

import { createAddresses } from '../site/create-addresses.ts';
import type { ResolutionDescription } from '../model/text/resolution.ts';

/** What the rules for a resolution are made of. */
type Addressed = Pick<ResolutionDescription, 'id' | 'symbol' | 'designation'>;

/** A name under which a resolution is looked for, in the form of a path. */
interface Name {
  readonly id: string;
  readonly name: string;
}

/** Sources are in ASCII: `2002/…` is none. */
const SOURCE = /^[!-~]+$/;

/**
 * The rules that lead to resolutions from their symbols, their designations and their
 * addresses without the last slash: `/A/RES/56/149  /a/res/56/149/  301`. No rule begins
 * at a page, and none at a designation that several resolutions share.
 *
 * What is least needed comes last, where a host drops what it finds too much: the 404 page
 * leads on from all these addresses.
 *
 * @param base the folder the site is served from: `/` or `/docs/`
 */
export function redirectLines(resolutions: readonly Addressed[], base: string): string[] {
  const addresses = createAddresses('', base);
  const pages = new Set(resolutions.map(({ id }) => addresses.resolution(id)));
  const names = [...symbols(resolutions), ...ownDesignations(resolutions)];
  const rules = new Map<string, string>();
  for (const { id, name } of [
    ...names,
    ...resolutions.map(({ id }) => ({ id, name: id })),
    ...names.map(({ id, name }) => ({ id, name: `${name}/` })),
  ]) {
    const source = addresses.file(name);
    if (!SOURCE.test(source) || pages.has(source) || rules.has(source)) continue;
    rules.set(source, addresses.resolution(id));
  }
  return [...rules].map(([source, target]) => `${source}  ${target}  301`);
}

function symbols(resolutions: readonly Addressed[]): Name[] {
  return resolutions.flatMap(({ id, symbol }) => (symbol === null ? [] : [named(id, symbol)]));
}

function ownDesignations(resolutions: readonly Addressed[]): Name[] {
  const groups = [...Map.groupBy(resolutions, ({ designation }) => designation).values()];
  return groups
    .filter((group) => group.length === 1)
    .flatMap((group) => group.map(({ id, designation }) => named(id, designation)));
}

/** Spaces are left out, as in the UN's own addresses: `S/RES/1325(2000)`. */
function named(id: string, name: string): Name {
  return { id, name: name.replace(/\s+/g, '') };
}
