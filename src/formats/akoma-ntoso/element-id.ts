/**
 * Identifiers of elements, `eId`, as the AKN4UN guideline forms them ("Forming identifiers"):
 * abbreviated kind and printed number, from the outside in. Beside each `eId` that is cited,
 * `GUID` has the anchor of the same place on this site: `para_5` is `op5`, `container_3` is
 * `pp3`, `para_8__list_1__point_a` is `op8-a`, `sec_II__para_3` is `ii-op3`, `authorialNote_1` is
 * `fn1`.
 */

/** What has a printed number, or an anchor that counts it. */
interface Numbered {
  readonly anchor: string;
  readonly number: string | null;
}

/**
 * The id of an element: `para_5`, within a section `sec_II__para_5`. Where no number is printed it
 * is that of the anchor, `container_3` for `pp3`, and a number printed twice is told apart as it
 * is there.
 *
 * @param scope the id of what it stands in; empty for the text itself
 */
export function elementId(scope: string, kind: string, { anchor, number }: Numbered): string {
  const counted =
    anchor
      .split('-')
      .at(-1)
      ?.replace(/^(?:op|pp|heading|table)(?=\d)/, '') ?? '';
  const isSecond = counted === 'again';
  const own = (number ?? counted).replaceAll(' ', '') + (isSecond ? '_again' : '');
  return [scope, `${kind}_${own}`].filter(Boolean).join('__');
}

/** The id of the list of sub-paragraphs in an element; there is never a second. */
export function listId(parent: string): string {
  return `${parent}__list_1`;
}

/** The id of a part of which an element has only one: `para_5__content`. */
export function partId(parent: string, part: 'content' | 'intro' | 'wrapUp'): string {
  return `${parent}__${part}`;
}

/** The id of a note: `authorialNote_1`; of a table, whose letters others have too, `table_1__authorialNote_a`. */
export function noteId(anchor: string, mark: string): string {
  const [, table] = /^(.*)-note-/.exec(anchor) ?? [];
  const number = mark.replaceAll('*', 'asterisk');
  return table === undefined ? `authorialNote_${number}` : `${table}__authorialNote_${number}`;
}
