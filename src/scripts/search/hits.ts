import type { FoundParagraph } from '../../search/engine/engine.ts';
import { element } from '../element.ts';

/**
 * Draws hits as sections, one for each resolution, in the order of their best hit; within
 * it the hits in their order of rank.
 *
 * @param opened called with the hit that a reader opens
 */
export function drawHits(
  hits: readonly FoundParagraph[],
  opened: (hit: FoundParagraph) => void,
): HTMLElement[] {
  const groups = Map.groupBy(hits, ({ resolution }) => resolution.id);
  return [...groups.values()].map((group) => drawGroup(group, opened));
}

function drawGroup(
  hits: readonly FoundParagraph[],
  opened: (hit: FoundParagraph) => void,
): HTMLElement {
  const [first] = hits;
  const page = element('a', {}, first?.resolution.designation ?? '');
  page.href = first?.url.split('#')[0] ?? '';
  return element(
    'section',
    {},
    element('h2', {}, page, ` ${first?.resolution.title ?? ''}`),
    element('ol', { 'data-own-words': '' }, ...hits.map((hit) => drawHit(hit, opened))),
  );
}

function drawHit(hit: FoundParagraph, opened: (hit: FoundParagraph) => void): HTMLElement {
  const link = element(
    'a',
    { 'data-apparatus': '' },
    element('b', {}, hit.place),
    ` ${hit.lead ?? ''}`,
  );
  link.href = hit.url;
  link.addEventListener('click', () => {
    opened(hit);
  });
  const passage = hit.excerpt.map(({ text, marked }) =>
    marked ? element('mark', {}, text) : text,
  );
  return element('li', {}, link, element('p', {}, ...passage));
}
