/**
 * Identifiers of elements, `eId`, as the AKN4UN guideline forms them ("Forming identifiers"):
 * abbreviated kind and printed number, from the outside in. Beside each `eId` that is cited,
 * `GUID` has the anchor of the same place on this site: `para_5` is `op5`, `container_3` is
 * `pp3`, `para_8__list_1__point_a` is `op8-a`, `authorialNote_1` is `fn1`.
 */

/**
 * The id of a paragraph: `para_5`, or `container_3` in the preamble, where no number is
 * printed and paragraphs are counted. A paragraph that stands alone without a number is the
 * first.
 *
 * @param index its place among the paragraphs of its kind, counted from 0
 */
export function paragraphId(
  kind: 'container' | 'para',
  number: string | null,
  index: number,
): string {
  return `${kind}_${number ?? index + 1}`;
}

/** The id of the list of sub-paragraphs in an element; there is never a second. */
export function listId(parent: string): string {
  return `${parent}__list_1`;
}

/** The id of a sub-paragraph: `para_8__list_1__point_a`, in the preamble `…__item_a`. */
export function subParagraphId(
  list: string,
  kind: 'item' | 'point',
  number: string | null,
  index: number,
): string {
  return `${list}__${kind}_${number ?? index + 1}`;
}

/** The id of a part of which an element has only one: `para_5__content`. */
export function partId(parent: string, part: 'content' | 'intro'): string {
  return `${parent}__${part}`;
}

/** The id of a note: `authorialNote_1`. */
export function noteId(mark: string): string {
  return `authorialNote_${mark}`;
}
