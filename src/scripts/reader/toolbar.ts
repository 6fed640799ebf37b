/**
 * The toolbar of actions on a paragraph. There is one. It stands after the words of the paragraph
 * that is hovered, focused, tapped or selected, in the room below them, so that it covers nothing
 * and a screen reader comes to the words first.
 */
import type { AnchorRange } from '../../model/places/anchor-range.ts';
import { makeAnchor } from '../../model/places/anchor.ts';
import { placeLabel } from '../../model/places/place-label.ts';
import type { CitedResolution } from '../../cite-as/forms.ts';
import { element } from '../element.ts';
import { copyCitation, copyLink, copyText, keepPlace, openCiteDialog } from './actions.ts';
import { announce } from './announce.ts';
import { paragraphsAt, placeBetween, placeInAddress } from './place.ts';
import { selectTo } from './selection.ts';

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
  const bar = element('div', { class: 'actions', role: 'group', 'data-apparatus': '' });
  const place = (): AnchorRange | null => placeOf(bar.parentElement);

  const selecting = button('', () => {
    if (bar.parentElement) selectTo(bar.parentElement);
    const here = placeInAddress();
    if (here) announce(`${describe(here)} selected`);
    bar.querySelector('button')?.focus({ preventScroll: true });
  });
  bar.append(
    button('Copy link', () => void copyLink(place())),
    button('Copy citation', () => void copyCitation(resolution, place())),
    button('Copy text', () => {
      const here = place();
      if (here) void copyText(here);
    }),
    button('Cite…', () => void openCiteDialog(resolution, place())),
    button('Keep', () => {
      const here = place();
      if (here) void keepPlace(resolution.id, here);
    }),
    selecting,
  );

  function isSelected(paragraph: Element): boolean {
    return selected !== null && paragraphsAt(selected).some((other) => other === paragraph);
  }

  function placeOf(paragraph: Element | null): AnchorRange | null {
    if (!paragraph) return null;
    return isSelected(paragraph) ? selected : placeBetween(paragraph);
  }

  function standAt(paragraph: Element | null): void {
    const here = placeOf(paragraph);
    if (!paragraph || !here) {
      bar.remove();
      return;
    }
    if (bar.parentElement !== paragraph) moveTo(paragraph);
    bar.setAttribute('aria-label', `For ${describe(here)}`);
    selecting.hidden = isSelected(paragraph);
    selecting.textContent = selected ? 'Select to here' : 'Select from here';
  }

  /** Where the bar stood above, what is pointed at stays in its place all the same. */
  function moveTo(paragraph: Element): void {
    const { top } = paragraph.getBoundingClientRect();
    const afterWords = paragraph.querySelector(':scope > :is(.para, .clear-marks)');
    paragraph.insertBefore(bar, afterWords);
    scrollBy(0, paragraph.getBoundingClientRect().top - top);
  }

  function rest(): void {
    standAt(
      (selected && document.getElementById(makeAnchor(selected.to))?.closest('.para')) ?? null,
    );
  }

  document.addEventListener('pointerover', ({ target }) => {
    // Whoever uses the toolbar by keyboard keeps it, wherever the pointer lies.
    if (!(target instanceof Element) || bar.querySelector(':focus-visible')) return;
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
  const made = element('button', { type: 'button' }, label);
  made.addEventListener('click', run);
  return made;
}

function describe({ from, to }: AnchorRange): string {
  const labels = new Set([from, to].map((end) => placeLabel(makeAnchor(end))));
  return [...labels].join(' to ');
}
