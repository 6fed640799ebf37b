/** Resolutions and decisions that a text cites by number, alone or in a list. */

import type { Organ, OrganName } from '../../model/symbols/organ.ts';
import { authorOf, type Known } from './attribution.ts';
import { findBodies, type Body } from './body.ts';
import { dateAfter } from './date.ts';
import type { DocumentMention } from './document.ts';
import { authorAfter, headingBefore, type Heading } from './heading.ts';
import { findNumbers, type ResolutionNumber } from './number.ts';
import type { Pinpoint } from '../../model/text/resolution.ts';
import { pinpointAfter, pinpointBefore } from './pinpoint.ts';
import { organReportedIn } from './report.ts';

/** A resolution or decision cited by its number. */
export interface ResolutionMention {
  readonly start: number;
  readonly end: number;
  readonly kind: Heading['kind'];
  readonly organ: Organ;
  /** `55/109`, `1325 (2000)`. */
  readonly number: string;
  readonly pinpoint: Pinpoint | null;
}

/** A number with what follows it in the text. */
interface Item {
  readonly number: ResolutionNumber;
  /** The year of its date, null for none. */
  readonly year: number | null;
  /** The year of the next date in the list: "73/328 and 73/329 of 25 July 2019". */
  readonly nextYear: number | null;
  readonly pinpoint: Pinpoint | null;
  /** Where its date ends. */
  readonly dated: number;
  /** Whether only a comma or "and" stands between it and the number before. */
  readonly adjoins: boolean;
  /** Whether the subject of the number before stands there too: "5/1, on procedures, and 5/2". */
  readonly followsSubject: boolean;
}

/** Numbers that share a heading, "resolutions 55/1 and 55/2"; or dated ones behind other words. */
interface List {
  readonly heading: Heading | null;
  readonly items: Item[];
}

/** Between two numbers of one list; sometimes a space is missing, or a dash stands for "to". */
const SEPARATOR =
  /^(?:,|\s?[\u2013-]\s?|(?:\s?[,;])?\s(?:(?:and|or|to|as well as|and also)\s)?(?:(?:see also|in particular|including|notably|most recently)\s)?)$/;

/** Between two numbers of one list, of which the first has a subject or title. */
const SUBJECT_SEPARATOR =
  /^,?\s(?:on|entitled|concerning|regarding|relating\sto|containing)\s[^;]{1,200}(?:,|,?\sand|,?\sor)\s$/;

/** Before a dated number that continues a list after other words. */
const LIST_BEFORE =
  /(?:^|[,;(]|\b(?:and|or|to|also|as well as|in particular|including|notably|namely|especially))\s?$/;

/**
 * The resolutions and decisions that a text of the `adopting` organ cites by number, in
 * order. `documents` are the symbols found in it, which hold numbers of their own.
 */
export function findResolutions(
  text: string,
  documents: readonly DocumentMention[],
  adopting: OrganName,
): ResolutionMention[] {
  const numbers = findNumbers(text).filter(
    ({ start, end }) => !documents.some((other) => start < other.end && other.start < end),
  );
  if (numbers.length === 0) return [];
  const bodies = findBodies(text);
  const found: ResolutionMention[] = [];
  for (const list of gatherLists(text, numbers, bodies)) {
    found.push(...resolutionsOf(list, { text, bodies, documents, adopting, found }));
  }
  return found;
}

/** What is known when a list is read. */
interface Context {
  readonly text: string;
  readonly bodies: readonly Body[];
  readonly documents: readonly DocumentMention[];
  readonly adopting: OrganName;
  /** What the lists before it cite. */
  readonly found: readonly ResolutionMention[];
}

function gatherLists(
  text: string,
  numbers: readonly ResolutionNumber[],
  bodies: readonly Body[],
): List[] {
  const lists: List[] = [];
  // The list of the number before: null if it is in none, `refused` if it is another body's.
  let current: List | 'refused' | null = null;
  for (const item of readItems(text, numbers)) {
    const { start } = item.number;
    const heading = headingBefore(text, start, bodies);
    const dated = (item.year ?? item.nextYear) !== null;
    if (heading === null) {
      current = 'refused';
    } else if (!heading && current !== null && continues(item, current)) {
      if (current !== 'refused') current.items.push(item);
    } else if (heading || (dated && LIST_BEFORE.test(text.slice(0, start)))) {
      current = { heading: heading ?? null, items: [item] };
      lists.push(current);
    } else {
      current = null;
    }
  }
  return lists;
}

function continues(item: Item, list: List | 'refused'): boolean {
  return item.adjoins || (list !== 'refused' && !!list.heading?.plural && item.followsSubject);
}

/** Reads from the end, since a number without a date may have that of the next in its list. */
function readItems(text: string, numbers: readonly ResolutionNumber[]): Item[] {
  const items: Item[] = [];
  for (const [index, number] of [...numbers.entries()].reverse()) {
    const previous = numbers[index - 1];
    const date = dateAfter(text, number.end);
    const dated = date?.end ?? number.end;
    const after = pinpointAfter(text, dated);
    const next = items[0];
    const gap = previous === undefined ? '' : gapBefore(text, previous, number);
    items.unshift({
      number,
      year: date?.year ?? null,
      nextYear: next?.adjoins ? (next.year ?? next.nextYear) : null,
      pinpoint: after?.pinpoint ?? null,
      dated,
      adjoins: SEPARATOR.test(gap),
      followsSubject: SUBJECT_SEPARATOR.test(gap),
    });
  }
  return items;
}

/** The text between two numbers without the first one's date and pinpoint. */
function gapBefore(text: string, previous: ResolutionNumber, number: ResolutionNumber): string {
  const dated = dateAfter(text, previous.end)?.end ?? previous.end;
  return text.slice(pinpointAfter(text, dated)?.end ?? dated, number.start);
}

function resolutionsOf(list: List, context: Context): ResolutionMention[] {
  const { heading, items } = list;
  const { text, documents } = context;
  const report = heading && organReportedIn(text, heading.start, documents);
  if (report === 'another') return [];
  const last = items.at(-1);
  const body =
    heading && last
      ? (heading.body ?? authorAfter(text, last.dated, context.bodies, heading.adoption))
      : null;

  const mentions: ResolutionMention[] = [];
  for (const [index, item] of items.entries()) {
    const previous = index === 0 ? previousOrgan(list, context) : (mentions.at(-1)?.organ ?? null);
    const known = { ...context, heading, body, report, previous };
    // A date may be that of several numbers, "73/328 and 73/329 of 25 July 2019", or not;
    // within a list it may also be misprinted.
    const organ =
      organOfDated(items, index, known) ??
      authorOf(item.number, item.year ?? item.nextYear, known) ??
      (heading && (item.year === null || index > 0) ? authorOf(item.number, null, known) : null);
    if (!organ) continue;
    const leads = heading !== null && !heading.plural && index === 0;
    const start = leads ? heading.start : item.number.start;
    const before = items.length === 1 ? pinpointBefore(text, heading?.start ?? start) : null;
    mentions.push({
      start,
      end: item.number.end,
      kind: heading?.kind ?? 'resolution',
      organ,
      number: item.number.designation,
      pinpoint: item.pinpoint ?? before,
    });
  }
  return mentions;
}

/**
 * The organ of a number without a date of its own, where it can be that of the dated number whose
 * date follows: "46/182 and 75/127 of 11 December 2020" are of one organ, though the date is only
 * the second's.
 */
function organOfDated(items: readonly Item[], index: number, known: Known): Organ | null {
  const item = items[index];
  const dated = items.find(({ year }, other) => other > index && year !== null);
  if (item?.year !== null || item.nextYear === null || !dated) return null;
  const organ = authorOf(dated.number, dated.year, known);
  return organ && authorOf(item.number, null, { ...known, previous: organ }) === organ
    ? organ
    : null;
}

/** The organ of the number right before a list: "Council decision 18/1 and resolutions 24/1 …". */
function previousOrgan(list: List, { text, found }: Context): Organ | null {
  const start = list.heading?.start ?? list.items[0]?.number.start;
  const previous = found.at(-1);
  if (!previous || start === undefined) return null;
  const dated = dateAfter(text, previous.end)?.end ?? previous.end;
  return SEPARATOR.test(text.slice(dated, start)) ? previous.organ : null;
}
