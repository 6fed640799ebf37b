/**
 * The toolbar of actions on a paragraph. There is one, and it stands right behind the
 * number of the paragraph that is hovered, focused or selected, so that Tab leads from one
 * to the other.
 */
import { makeAnchor } from '../../model/places/anchor.ts';
import type { AnchorRange } from '../../model/places/anchor-range.ts';
import type { CitedResolution } from '../../cite-as/forms.ts';
import { placeLabel } from '../../model/places/place-label.ts';
import { copyCitation, copyLink, copyText, openCiteDialog } from './actions.ts';
import { paragraphsAt, placeBetween } from './place.ts';

/** The toolbar of a page. */
export interface Toolbar {
  /** Says what is selected: there it stands while nothing else is pointed at. */
  readonly select: (place: AnchorRange | null) => void;
  /** Moves it to a paragraph. */
  readonly standAt: (paragraph: Element) => void;
  /** The place its actions apply to: its paragraph, or all that are selected with it. */
  readonly place: () => AnchorRange | null;
}

/** Adds the toolbar to the page. It follows pointer and focus by itself. */
export function addToolbar(resolution: CitedResolution): Toolbar {
  let selected: AnchorRange | null = null;
  const element = document.createElement('div');
  element.className = 'actions';
  element.setAttribute('role', 'group');
  element.dataset['apparatus'] = '';

  function placeOf(paragraph: Element | null): AnchorRange | null {
    if (!paragraph) return null;
    const isSelected = selected && paragraphsAt(selected).some((other) => other === paragraph);
    return isSelected ? selected : placeBetween(paragraph);
  }

  function standAt(paragraph: Element | null | undefined): void {
    const label = paragraph?.querySelector(':scope > .label');
    const place = paragraph && placeOf(paragraph);
    if (!label || !place) {
      element.remove();
      return;
    }
    if (element.previousElementSibling !== label) label.after(element);
    element.setAttribute('aria-label', `For ${describe(place)}`);
  }

  function rest(): void {
    standAt(selected && paragraphsAt(selected)[0]);
  }

  const place = (): AnchorRange | null => placeOf(element.parentElement);
  element.append(
    button('Copy link', () => void copyLink(place())),
    button('Copy citation', () => void copyCitation(resolution, place())),
    button('Copy text', () => void copyText(place())),
    button('Cite…', () => void openCiteDialog(resolution, place())),
  );

  document.addEventListener('pointerover', ({ target }) => {
    // Whoever uses the toolbar by keyboard keeps it, wherever the pointer lies.
    if (!(target instanceof Element) || element.querySelector(':focus-visible')) return;
    const paragraph = target.closest('.para');
    if (paragraph) standAt(paragraph);
    else rest();
  });
  document.addEventListener('focusin', ({ target }) => {
    const paragraph = target instanceof Element && target.closest('.para');
    if (paragraph) standAt(paragraph);
  });

  return {
    select: (now) => {
      selected = now;
      rest();
    },
    standAt,
    place,
  };
}

function button(label: string, run: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = label;
  element.addEventListener('click', run);
  return element;
}

function describe({ from, to }: AnchorRange): string {
  const labels = new Set([from, to].map((end) => placeLabel(makeAnchor(end))));
  return [...labels].join(' to ');
}
