/** The places of all texts that say the same words, in a dialog. */
import { difference } from '../../comparing/difference.ts';
import { findSaid, type Said, type SearchedTexts } from '../../drafting/said.ts';
import { placeName } from '../../drafting/summary.ts';
import type { QuotationVerdict } from '../../drafting/quotation.ts';
import { makeAnchor } from '../../model/places/anchor.ts';
import type { AnchorRange } from '../../model/places/anchor-range.ts';
import { printedDate } from '../../model/symbols/date.ts';
import { createSearchEngine } from '../../search/engine/engine.ts';
import { createTextFinder } from '../../search/engine/texts-with.ts';
import { readTerms } from '../../search/words/terms.ts';
import { addresses } from '../../site/addresses.ts';
import styles from '../../styles/said-dialog.css?inline';
import { adoptStyle } from '../adopt-style.ts';
import { openDialog } from '../dialogs/dialog.ts';
import { loadTexts } from '../drafting/collection.ts';
import { element } from '../element.ts';

adoptStyle(styles);

/** Longer phrases are shown by their beginning. */
const longestShown = 160;

/** Characters that are shown before and behind what is said. */
const shownAround = 70;

/**
 * Opens the list, the latest text first; of very many, the first ones and a button for others.
 *
 * @param id the text in which the words were selected
 * @param here the place in it, which is not listed
 */
export function openSaidDialog(phrase: string, id: string, here: AnchorRange | null): void {
  const shown =
    phrase.length > longestShown ? `${phrase.slice(0, longestShown).trimEnd()} …` : phrase;
  const status = element('p', { role: 'status' }, 'Searching …');
  const list = element('ol', { 'data-own-words': '' });
  const more = element(
    'button',
    { type: 'button', class: 'more', hidden: '' },
    'Show earlier ones',
  );
  const title = 'Where else it is said';
  const dialog = openDialog(title, element('blockquote', {}, `“${shown}”`), status, list, more);
  dialog.classList.add('said');

  const isHere = ({ place }: QuotationVerdict): boolean =>
    place.resolution.id === id && here !== null && place.anchor === makeAnchor(here.from);
  let next: () => Promise<Said> = async () => findSaid(phrase, await searchedTexts());
  const show = async (): Promise<void> => {
    const isAsked = document.activeElement === more;
    more.hidden = true;
    try {
      const said = await next();
      const places = said.places.filter((place) => !isHere(place));
      const items = places.slice(list.children.length).map((place) => draw(place, phrase));
      list.append(...items);
      status.textContent = sentence(places, said);
      if (said.next) next = said.next;
      more.hidden = said.next === null;
      if (isAsked) items[0]?.querySelector('a')?.focus();
    } catch {
      status.textContent = 'The texts could not be loaded. Check the connection and try again.';
      more.hidden = false;
    }
  };
  more.addEventListener('click', () => void show());
  void show();
}

async function searchedTexts(): Promise<SearchedTexts> {
  return {
    ...(await loadTexts()),
    textsWithPhrase: async (phrase) => {
      const index = await createSearchEngine(addresses.searchIndex, addresses.home).load();
      const [term] = readTerms(`"${phrase.replaceAll('"', ' ')}"`);
      const holdings = term ? await createTextFinder(index)(term) : new Map<string, unknown>();
      return new Set([...holdings.keys()].flatMap((id) => index.texts.get(id)?.known.id ?? []));
    },
  };
}

/** `3 places in 2 texts: 2 identical, 1 amended.` */
function sentence(places: readonly QuotationVerdict[], { read, total, next }: Said): string {
  const exact = places.filter(({ isExact }) => isExact).length;
  const where = next ? ` in the latest ${read} of ${total.toLocaleString('en')} texts` : '';
  if (places.length === 0) return `Nowhere else${where}.`;
  const count = places.length === 1 ? 'One other place' : `${places.length} other places`;
  const kinds = [
    ...(exact > 0 ? [`${exact} identical`] : []),
    ...(exact < places.length ? [`${places.length - exact} amended`] : []),
  ];
  return `${count}${where}: ${kinds.join(', ')}.`;
}

/** A place; what it says otherwise than the phrase is marked. */
function draw({ place, isExact, segments }: QuotationVerdict, phrase: string): HTMLElement {
  const { resolution, anchor } = place;
  const date = resolution.adopted === null ? 'Draft' : printedDate(resolution.adopted);
  const link = element(
    'a',
    { href: addresses.resolution(resolution.id, anchor) },
    placeName(place),
  );
  const heading = element('p', { 'data-apparatus': '' }, date, ': ', link, ', ');
  heading.append(isExact ? 'identical' : 'amended');
  const found = segments.filter(({ kind }) => kind !== 'added').map(({ text }) => text);
  const said = found.join('').trim();
  const words = isExact ? inContext(place.words, said) : changed(phrase, said);
  return element('li', {}, heading, element('p', { class: 'words' }, ...words));
}

/** What was said, marked, with the words around it. */
function inContext(words: string, said: string): (Node | string)[] {
  const at = words.indexOf(said);
  const [before, after] = [words.slice(0, at), words.slice(at + said.length)];
  const start =
    before.length > shownAround ? `… ${before.slice(-shownAround).replace(/^\S*\s/, '')}` : before;
  const end =
    after.length > shownAround ? `${after.slice(0, shownAround).replace(/\s\S*$/, '')} …` : after;
  return [start, element('mark', {}, said), end];
}

function changed(phrase: string, said: string): (Node | string)[] {
  return difference(phrase, said).map(({ kind, text }) =>
    kind === 'kept' ? text : element(kind === 'added' ? 'ins' : 'del', {}, text),
  );
}
