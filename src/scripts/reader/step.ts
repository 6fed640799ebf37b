import { makeAnchor, type Anchor } from '../../model/places/anchor.ts';
import { allParagraphs, placeInAddress } from './place.ts';

/**
 * Goes to the paragraph after or before the selected one, or, where none is selected, to
 * the first that begins in view or the last that begins above. The steps of a reader who leafs through are not steps of the history.
 */
export function step(direction: 1 | -1): void {
  const paragraphs = allParagraphs();
  // The address is ahead of what the page has been told of it, where keys follow one another fast.
  const selected = placeInAddress();
  const next = selected
    ? paragraphs[indexOf(paragraphs, direction === 1 ? selected.to : selected.from) + direction]
    : nearestInView(paragraphs, direction);
  if (!next) return;
  location.replace(`#${next.id}`);
  next.querySelector<HTMLElement>('.label')?.focus({ preventScroll: true });
}

function indexOf(paragraphs: readonly Element[], anchor: Anchor): number {
  const id = makeAnchor(anchor);
  return paragraphs.findIndex((paragraph) => paragraph.id === id);
}

function nearestInView(
  paragraphs: readonly HTMLElement[],
  direction: 1 | -1,
): HTMLElement | undefined {
  const edge = document.querySelector('.site')?.getBoundingClientRect().bottom ?? 0;
  const isAbove = (paragraph: Element) => paragraph.getBoundingClientRect().top < edge;
  return direction === 1
    ? paragraphs.find((paragraph) => !isAbove(paragraph))
    : paragraphs.findLast(isAbove);
}
