/**
 * Marks what the address names. A single paragraph is the `:target`, which the browser
 * marks by itself; several are marked and scrolled to here.
 */
import type { AnchorRange } from '../../model/places/anchor-range.ts';
import { goTo, paragraphsAt, placeBetween, placeInAddress } from './place.ts';

/**
 * Keeps the marks true to the address, and lets a shift-click (or shift-Enter) on a second
 * number select from the first to the second.
 *
 * @param changed called with the place now selected, at once and after each change
 */
export function followAddress(changed: (place: AnchorRange | null) => void): void {
  const update = (): void => {
    const place = placeInAddress();
    mark(place);
    changed(place);
  };
  addEventListener('hashchange', update);
  document.addEventListener('click', extendSelection);
  update();
}

function mark(place: AnchorRange | null): void {
  for (const paragraph of document.querySelectorAll('.selected')) {
    paragraph.classList.remove('selected');
  }
  if (!place || place.from === place.to) return;
  const paragraphs = paragraphsAt(place);
  for (const paragraph of paragraphs) paragraph.classList.add('selected');
  paragraphs[0]?.scrollIntoView();
  // On arrival the keyboard goes on from here, as it does from a single paragraph.
  if (document.activeElement !== document.body) return;
  paragraphs[0]?.querySelector<HTMLElement>('.label')?.focus({ preventScroll: true });
}

function extendSelection(event: MouseEvent): void {
  const { target } = event;
  if (!event.shiftKey || !(target instanceof Element)) return;
  const second = target.closest('.label')?.parentElement;
  if (!second) return;
  const first = placeInAddress();
  const [start] = first ? paragraphsAt(first) : [];
  const place = placeBetween(start ?? second, second);
  if (!place) return;
  // The browser would open a window.
  event.preventDefault();
  goTo(place);
}
