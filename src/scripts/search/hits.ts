import type { FoundParagraph, FoundText } from '../../search/engine/found-text.ts';
import type { Passage } from '../../search/words/excerpt.ts';
import { element } from '../element.ts';

/** How many paragraphs are shown at first, of all texts together, and at least of each. */
const shownInAll = 20;
const shownOfEach = 4;

/**
 * Draws what is found as sections, one for each text, with its best paragraphs; a button shows
 * the others.
 *
 * @param all how many texts there are in all: of few, more is shown of each
 * @param opened called with the paragraph that a reader opens
 */
export function drawHits(
  texts: readonly FoundText[],
  all: number,
  opened: (hit: FoundParagraph) => void,
): HTMLElement[] {
  const most = Math.max(shownOfEach, Math.ceil(shownInAll / all));
  return texts.map((text) => drawText(text, most, opened));
}

function drawText(
  { url, name, title, paragraphs }: FoundText,
  most: number,
  opened: (hit: FoundParagraph) => void,
): HTMLElement {
  const heading = element('h2', {}, element('a', { href: url }, name), ' ', ...draw(title));
  const shown = paragraphs.slice(0, most).map((hit) => drawHit(hit, opened));
  const list = element('ol', { 'data-own-words': '' }, ...shown);
  const others = paragraphs.slice(most);
  if (others.length === 0) return element('section', {}, heading, list);

  const button = element('button', { type: 'button' }, `Show ${others.length} more of ${name}`);
  button.addEventListener('click', () => {
    const items = others.map((hit) => drawHit(hit, opened));
    list.append(...items);
    items[0]?.querySelector('a')?.focus();
    button.remove();
  });
  return element('section', {}, heading, list, button);
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
  return element('li', {}, link, element('p', {}, ...draw(hit.excerpt)));
}

function draw(passages: readonly Passage[]): (HTMLElement | string)[] {
  return passages.map(({ text, marked }) => (marked ? element('mark', {}, text) : text));
}
