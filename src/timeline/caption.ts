/** The words that go with the picture of the references. */

import { printedDate } from '../model/symbols/date.ts';
import type { Timeline } from './timeline.ts';

/** What the picture shows and how to read it. */
export function timelineCaption({ texts, instruments }: Timeline): string {
  const undated = instruments.filter(({ reference }) => reference.date === null);
  return [
    'Each dot is something cited, at its date, the latest at the top.',
    `The lines lead to the paragraphs of ${listed(texts.map(({ name }) => name))} that cite it; a note counts as part of its paragraph.`,
    ...(undated.length === 0
      ? []
      : [
          `Open dots at the bottom are those whose date is not given here: ${few(undated.map(({ reference }) => reference.label))}.`,
        ]),
  ].join(' ');
}

/** What the picture shows, for those who do not see it; every fact of it is in the list, too. */
export function timelineDescription({ texts, instruments }: Timeline): string {
  const dates = instruments.flatMap(({ reference }) => reference.date ?? []).sort();
  const [first, last] = [dates.at(0), dates.at(-1)];
  const shared = instruments.filter(
    ({ citedBy }) => new Set(citedBy.map(({ text }) => text)).size > 1,
  );
  return [
    `${instruments.length} instruments and the paragraphs of ${listed(texts.map(({ name }) => name))} that cite them.`,
    ...(first === undefined || last === undefined
      ? []
      : [`Those with a date are from ${printedDate(first)} to ${printedDate(last)}.`]),
    ...(shared.length === 0
      ? []
      : [`More than one text cites ${few(shared.map(({ reference }) => reference.label))}.`]),
    'The list below says the same in words.',
  ].join(' ');
}

/** `a`, `a and b`, `a, b and c` */
function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

/** The first few of many, with how many others there are. */
function few(words: readonly string[]): string {
  const others = words.length - most;
  return listed(others < 2 ? words : [...words.slice(0, most), `${others} others`]);
}

const most = 5;
