import type { HitData } from './pagefind.ts';

/**
 * Draws hits as sections, one for each resolution, best first; within it the hits in their
 * order of rank.
 */
export function hitList(hits: readonly HitData[]): HTMLElement[] {
  const groups = Map.groupBy(hits, ({ filters }) => filters['resolution']?.[0]);
  return [...groups.values()].map(hitGroup);
}

function hitGroup(hits: readonly HitData[]): HTMLElement {
  const [first] = hits;
  const heading = document.createElement('h2');
  const page = document.createElement('a');
  page.href = first?.url.split('#')[0] ?? '';
  page.textContent = first?.filters['designation']?.[0] ?? '';
  heading.append(page, ` ${first?.filters['title']?.[0] ?? ''}`);

  const list = document.createElement('ol');
  list.append(...hits.map(hitItem));

  const section = document.createElement('section');
  section.append(heading, list);
  return section;
}

function hitItem({ url, excerpt, meta, filters }: HitData): HTMLLIElement {
  const link = document.createElement('a');
  link.href = url;
  const place = document.createElement('b');
  place.textContent = meta.title;
  link.append(place, ` ${filters['lead']?.[0] ?? ''}`);

  const passage = document.createElement('p');
  // Pagefind escapes the excerpt: the only markup in it is its own <mark>.
  passage.innerHTML = excerpt;

  const item = document.createElement('li');
  item.append(link, passage);
  return item;
}
