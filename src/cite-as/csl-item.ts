/**
 * A resolution as one CSL-JSON item, from which all records for reference managers come.
 *
 * Its type is `report`, not `legislation`: BibTeX has no type for legislation and keeps
 * number and institution for reports only, and Zotero takes RIS's LEGAL for a court case
 * (its translator's `importTypeMap`) while RPRT keeps number, type and institution.
 */

import { makeAnchorRange } from '../model/places/anchor-range.ts';
import type { Cited, CitedResolution } from './forms.ts';
import { pinpointInNote } from './un.ts';

/** The fields of CSL-JSON that a resolution fills. */
export interface CslItem {
  /** The citation key: `A_RES_56_149_op5`. */
  readonly id: string;
  readonly 'citation-key': string;
  readonly type: 'report';
  readonly genre: 'Resolution' | 'Draft resolution';
  /**
   * The organ as one of the United Nations, by the name that is in use and has no comma, at which
   * programs part first and last names: `United Nations General Assembly`.
   */
  readonly author: readonly [{ readonly literal: string }];
  readonly title: string;
  /** The symbol; while there is none, the number as the text prints it, `2002/…`. */
  readonly number: string;
  /** The institution to which all the organs belong. */
  readonly publisher: 'United Nations';
  /** Year, month and day. */
  readonly issued?: { readonly 'date-parts': readonly [readonly number[]] };
  /** The place cited, as in a note of the United Nations: `para. 5`. */
  readonly note?: string;
  readonly URL?: string;
}

/**
 * The item for a citation, with the address of the place or without it. Fields for what the
 * resolution does not have are absent.
 */
export function cslItem({ resolution, place, url }: Cited, withAddress: boolean): CslItem {
  const { symbol, designation, title, organ, status, adopted } = resolution;
  const key = citationKey(resolution, place);
  return {
    id: key,
    'citation-key': key,
    type: 'report',
    genre: status === 'draft' ? 'Draft resolution' : 'Resolution',
    author: [{ literal: `United Nations ${organ}` }],
    // A record without a title is of no use: the United Nations calls such a text by its number.
    title: title ?? `Resolution ${designation}`,
    number: symbol ?? designation,
    publisher: 'United Nations',
    ...(adopted !== null && { issued: { 'date-parts': [adopted.split('-').map(Number)] } }),
    ...(place !== null && { note: pinpointInNote(place) }),
    ...(withAddress && { URL: url }),
  };
}

/**
 * The key under which a citation is kept, made of symbol (else path) and place: letters,
 * digits and underscores, which every program takes. `A_RES_56_149_op3_op5`.
 */
function citationKey({ symbol, id }: CitedResolution, place: Cited['place']): string {
  const words = place === null ? [symbol ?? id] : [symbol ?? id, makeAnchorRange(place)];
  const parts = words.join('_').split(/[^A-Za-z0-9]+/);
  return parts.filter(Boolean).join('_');
}

/**
 * A Security Council number or symbol without the year behind it, as law reviews cite it
 * beside the full date: `1325 (2000)` gives `1325`, `S/RES/1325 (2000)` gives
 * `S/RES/1325`. A roman session, `2200 A (XXI)`, is part of the number and stays.
 */
export function withoutYear(number: string): string {
  return number.replace(/ \(\d{4}\)$/, '');
}
