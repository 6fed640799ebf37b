/**
 * The United Nations' own two forms, as its resolutions print them. Running text: "paragraph
 * 7 of General Assembly resolution 71/120", "paragraphs 83 to 87 of resolution 61/105",
 * "paragraphs 2 and 3 of the annex to resolution 71/146", "paragraph 35 of section VIII of
 * its resolution 74/263", and for the whole "resolution 76/134 of 16 December 2021". Notes:
 * "72/115, paras. 7–8", "55/222, sect. III, para. 12", "annex, para. 46". Both: "third preambular
 * paragraph".
 */

import { printedDate } from '../model/symbols/date.ts';
import type { Anchor } from '../model/places/anchor.ts';
import type { Cited, CitedPlace, CitedResolution } from './forms.ts';
import { ordinalWords } from '../model/symbols/ordinal-words.ts';
import { pinpoint, type PlaceKind, type PinpointStyle } from './pinpoint.ts';

const runningText: PinpointStyle = {
  one: (kind, number, labels) =>
    isCounted(kind)
      ? `${ordinalWords(Number(number))} ${kind} paragraph${labels}`
      : `${noun(kind)} ${number}${labels}`,
  several: (kind, first, last) => {
    const join = Number(last) === Number(first) + 1 ? 'and' : 'to';
    return isCounted(kind)
      ? `${ordinalWords(Number(first))} ${join} ${ordinalWords(Number(last))} ${kind} paragraphs`
      : `${noun(kind)}s ${first} ${join} ${last}`;
  },
  label: (label) => ` (${label})`,
  labelsTo: ' to ',
  both: (preamble, rest) => `${preamble} and ${rest}`,
  division: ({ type, number }) => (number === null ? type : `${type} ${number}`),
  within: (words, { number }, division) =>
    `${words} of ${number === null ? `the ${division}` : division}`,
  quoted: (words, paragraph, count) =>
    `${words} of the ${count === 1 ? '' : `${ordinalWords(count)} `}text quoted in ${paragraph}`,
};

const note: PinpointStyle = {
  ...runningText,
  one: (kind, number, labels) =>
    kind === 'numbered' ? `para. ${number}${labels}` : runningText.one(kind, number, labels),
  several: (kind, first, last) =>
    isCounted(kind)
      ? runningText.several(kind, first, last)
      : `${kind === 'numbered' ? 'paras.' : `${noun(kind)}s`} ${first}–${last}`,
  labelsTo: '–',
  division: (division) => {
    const short = { section: 'sect.', article: 'art.' }[division.type as string];
    return short === undefined
      ? runningText.division(division)
      : `${short} ${division.number ?? ''}`;
  },
  within: (words, _, division) => `${division}, ${words}`,
  quoted: (words, paragraph, count) =>
    `${paragraph}, ${count === 1 ? '' : `${ordinalWords(count)} `}quoted text, ${words}`,
};

/**
 * A citation in running text: `paragraph 5 of General Assembly resolution 56/149`; the
 * whole `General Assembly resolution 56/149 of 19 December 2001`; a draft's
 * `paragraph 4 of draft resolution 2002/… of the Commission on Human Rights`.
 */
export function citeInRunningText({ resolution, place }: Cited): string {
  const name = nameOf(resolution);
  if (place !== null) {
    return `${pinpoint(place, runningText)} ${isInAnnex(place.to) ? 'to' : 'of'} ${name}`;
  }
  return resolution.adopted === null ? name : `${name} of ${printedDate(resolution.adopted)}`;
}

/**
 * A citation in a note, which goes without a date: `General Assembly resolution 56/149,
 * para. 5`, `General Assembly resolution 56/149, seventh preambular paragraph`.
 */
export function citeInNote({ resolution, place }: Cited): string {
  const name = nameOf(resolution);
  return place === null ? name : `${name}, ${pinpointInNote(place)}`;
}

/** A place alone, as a note of the United Nations prints it: `paras. 3–5`. */
export function pinpointInNote(place: CitedPlace): string {
  return pinpoint(place, note);
}

function nameOf({ organ, status, symbol, designation }: CitedResolution): string {
  if (status === 'adopted') return `${organ} resolution ${designation}`;
  return symbol === null
    ? `draft resolution ${designation} of the ${organ}`
    : `draft resolution ${symbol}`;
}

/** Whether its widest division is an annex, which is one "to" a resolution. */
function isInAnnex(anchor: Anchor): boolean {
  if (anchor.type === 'tableNote') return isInAnnex(anchor.table);
  if (anchor.type === 'note') return false;
  return anchor.quotedIn ? isInAnnex(anchor.quotedIn.paragraph) : anchor.annex !== null;
}

/** What has no printed number is counted in words. */
function isCounted(kind: PlaceKind): kind is 'preambular' | 'unnumbered' {
  return kind === 'preambular' || kind === 'unnumbered';
}

function noun(kind: PlaceKind): string {
  return kind === 'numbered' ? 'paragraph' : kind;
}
