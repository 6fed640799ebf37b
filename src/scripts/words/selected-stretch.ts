import { placeBetween } from '../reader/place.ts';
import { parseAnchorRange, type AnchorRange } from '../../model/places/anchor-range.ts';
import { partWithin } from '../copying/own-words.ts';
import type { TextPlace } from './page-words.ts';

/** Words of the resolution that a reader has selected. */
export interface Stretch {
  readonly ranges: readonly Range[];
  /** The first and the last of its words: numbers of paragraphs and the apparatus are none. */
  readonly from: TextPlace;
  readonly to: TextPlace;
  /** What they stand in: a paragraph, several, a note or a heading; null where that has no anchor. */
  readonly place: AnchorRange | null;
  /** Whether they are of one paragraph, line or cell. */
  readonly isInOne: boolean;
}

/** What is selected of the resolution that the page shows; null where nothing is. */
export function selectedStretch(): Stretch | null {
  const selection = getSelection();
  const article = document.querySelector('article[data-own-words]');
  if (!selection || selection.isCollapsed || !article) return null;
  const ranges = Array.from({ length: selection.rangeCount }, (_, index) =>
    selection.getRangeAt(index),
  ).filter((range) => range.intersectsNode(article));
  const ends = ranges.flatMap((range) => wordsIn(range, article));
  const [first] = ends;
  const last = ends.at(-1);
  if (!first || !last) return null;
  const [one, other] = [first.from.node, last.to.node];
  const isInOne = lineOf(one) === lineOf(other);
  return { ranges, from: first.from, to: last.to, place: placeOf(one, other), isInOne };
}

function lineOf({ parentElement }: Text): Element | null {
  return parentElement?.closest('p, h1, h2, h3, h4, h5, h6, td, th') ?? null;
}

/** The stretches of text nodes in a range that are the resolution's own words. */
function wordsIn(range: Range, article: Element): { from: TextPlace; to: TextPlace }[] {
  const found: { from: TextPlace; to: TextPlace }[] = [];
  const nodes = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  while (nodes.nextNode()) {
    const node = nodes.currentNode as Text;
    const part = partWithin(range, node);
    const holder = node.parentElement;
    if (part.trim() === '' || !holder || holder.closest('[data-apparatus], .label')) continue;
    if (!holder.checkVisibility()) continue;
    const offset = node === range.startContainer ? range.startOffset : 0;
    const start = offset + part.length - part.trimStart().length;
    const end = start + part.trim().length;
    found.push({ from: { node, offset: start }, to: { node, offset: end } });
  }
  return found;
}

const anchored = '.para, .heading, [role=doc-footnote]';

function placeOf(first: Text, last: Text): AnchorRange | null {
  const [from, to] = [first, last].map((node) => node.parentElement?.closest(anchored) ?? null);
  if (from?.matches('.para') && to?.matches('.para')) return placeBetween(from, to);
  return from && (from === to || !to) ? parseAnchorRange(from.id) : null;
}
