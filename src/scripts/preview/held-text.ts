import { printedDate } from '../../model/symbols/date.ts';
import type { ResolutionJson } from '../../formats/json-schema.ts';
import { pageName } from '../../model/text/names.ts';
import { element } from '../element.ts';
import { fetchOnce } from './fetch-once.ts';
import { linesOf, type PrintedLine } from './printed-lines.ts';

/** An annex may be longer than anybody reads in a preview. */
const longest = 24;

/**
 * What a link to a text of this site leads to: the heading or paragraph, or what stands from one
 * to another, that its fragment names, with all under them; else the masthead.
 *
 * @throws {Error} where the text cannot be fetched
 */
export async function heldText({ origin, pathname, hash }: HTMLAnchorElement): Promise<Node[]> {
  const text = await fetchOnce<ResolutionJson>(`${origin}${pathname.replace(/\/$/, '')}.json`);
  const named = linesNamed(hash.slice(1), linesOf(text));
  const name = pageName(text);
  if (named.length === 0) return [masthead(text, name)];
  return [
    element('p', { class: 'source', 'data-apparatus': '' }, name),
    ...named.slice(0, longest).map(({ draw }) => draw()),
    ...(named.length > longest ? [element('p', { 'data-apparatus': '' }, '…')] : []),
  ];
}

function masthead({ title, organ, adopted }: ResolutionJson, name: string): HTMLElement {
  const day = adopted === null ? 'draft' : printedDate(adopted);
  return element(
    'p',
    {},
    element('b', {}, name),
    ' ',
    element('cite', {}, title ?? ''),
    ' ',
    element('small', {}, `${organ}, ${day}`),
  );
}

/** What a fragment names, `op5`, `ii` or `op3:op5`, to the end of what stands under it. */
function linesNamed(fragment: string, all: readonly PrintedLine[]): PrintedLine[] {
  const [from, to = from] = fragment
    .split(':')
    .map((end) => all.findIndex(({ anchor }) => anchor === end));
  const last = all[to ?? -1];
  if (from === undefined || from < 0 || to === undefined || !last) return [];
  const under = all.slice(to + 1).findIndex(({ depth }) => depth <= last.depth);
  return all.slice(from, under < 0 ? all.length : to + 1 + under);
}
