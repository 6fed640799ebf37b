/** The place the address names: the one thing that says what is selected. */
import {
  makeAnchorRange,
  parseAnchorRange,
  type AnchorRange,
} from '../../model/places/anchor-range.ts';
import { makeAnchor } from '../../model/places/anchor.ts';
import { arrivalAt } from '../../model/places/arrival.ts';

/**
 * The paragraph or paragraphs that the address names, or null where it names none of this
 * page. A fragment that is written otherwise, `#OP5` or `#para_5`, is put right.
 */
export function placeInAddress(): AnchorRange | null {
  const fragment = fragmentOfAddress();
  const anchor = arrivalAt(fragment, (id) => document.getElementById(id) !== null);
  const place = anchor === null ? null : parseAnchorRange(anchor);
  if (!place || !isHere(place)) return null;
  if (anchor !== null && anchor !== fragment) location.replace(`#${anchor}`);
  return place;
}

/** Without the words behind `:~:`, which browsers that know nothing of these leave in it. */
function fragmentOfAddress(): string {
  return location.hash.slice(1).replace(/:~:.*/s, '');
}

/** The fragment of the address where nothing of this page answers to it; else null. */
export function unknownFragment(): string | null {
  const fragment = fragmentOfAddress();
  const isKnown =
    fragment === '' || document.getElementById(fragment) !== null || placeInAddress() !== null;
  return isKnown ? null : fragment;
}

/** Makes a place the one that the address names, as a new step of the history. */
export function goTo(place: AnchorRange): void {
  location.hash = makeAnchorRange(place);
}

/** The absolute address of a place on this page, or of the page, without anything else. */
export function addressOf(place: AnchorRange | null): string {
  const address = new URL(location.href);
  address.search = '';
  address.hash = place ? makeAnchorRange(place) : '';
  return address.href;
}

/**
 * The elements from one end of a place to the other, in the order of the text. What stands
 * under its last paragraph belongs to it. None for a note.
 */
export function paragraphsAt(place: AnchorRange): HTMLElement[] {
  const all = allParagraphs();
  const [from, to] = [place.from, place.to].map((end) => document.getElementById(makeAnchor(end)));
  const first = all.findIndex((paragraph) => paragraph === from);
  const last = all.findLastIndex((paragraph) => to?.contains(paragraph));
  return first === -1 ? [] : all.slice(first, last + 1);
}

/** Every paragraph and sub-paragraph of the page. */
export function allParagraphs(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.para')];
}

/** The place that a paragraph is, or that lies between two of them. */
export function placeBetween(one: Element, other: Element = one): AnchorRange | null {
  const follows = one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_PRECEDING;
  const [from, to] = follows ? [other, one] : [one, other];
  return parseAnchorRange(from === to || from.contains(to) ? from.id : `${from.id}:${to.id}`);
}

/** Notes do not follow each other on the page: several of them are no place. */
function isHere({ from, to }: AnchorRange): boolean {
  return from.type !== 'note' || from === to;
}
