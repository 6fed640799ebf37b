/**
 * Marks what the address names. A single paragraph is the `:target`, which the browser
 * marks by itself; several are marked and scrolled to here.
 */
import type { AnchorRange } from '../../model/places/anchor-range.ts';
import { goTo, paragraphsAt, placeBetween, placeInAddress } from './place.ts';
import { tellUnknownPlace } from './unknown-place.ts';

/**
 * Keeps the marks true to the address.
 *
 * @param changed called with the place now selected, at once and after each change
 */
export function followAddress(changed: (place: AnchorRange | null) => void): void {
  const update = (): HTMLElement[] => {
    const place = placeInAddress();
    const several = mark(place);
    changed(place);
    tellUnknownPlace();
    return several;
  };
  addEventListener('hashchange', () => {
    const several = update();
    // Whoever selects further from within a range stays there.
    if (!several.some(isInView)) several[0]?.scrollIntoView();
  });
  const several = update();
  const [first] = several;
  // Words that the address names, and a page that is loaded anew, are in view already.
  if (scrollY === 0 || !several.some(isInView)) first?.scrollIntoView();
  // On arrival the keyboard goes on from here, as it does from a single paragraph.
  if (document.activeElement === document.body) {
    first?.querySelector<HTMLElement>('.label')?.focus({ preventScroll: true });
  }
}

/** Marks several paragraphs. The browser marks a single one, for which there is nothing to do. */
function mark(place: AnchorRange | null): HTMLElement[] {
  for (const paragraph of document.querySelectorAll('.selected')) {
    paragraph.classList.remove('selected');
  }
  if (!place || place.from === place.to) return [];
  const paragraphs = paragraphsAt(place);
  for (const paragraph of paragraphs) paragraph.classList.add('selected');
  return paragraphs;
}

function isInView(paragraph: Element): boolean {
  const { top, bottom } = paragraph.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

/** Selects from what is selected to a paragraph, or that alone. */
export function selectTo(paragraph: Element): void {
  const selected = placeInAddress();
  const [start = paragraph] = selected ? paragraphsAt(selected) : [];
  const place = placeBetween(start, paragraph);
  if (place) goTo(place);
}
