/** What readers type after `#`, and what older and foreign links carry there. */

import { parseAnchorRange } from './anchor-range.ts';

/**
 * The anchor or range that a fragment means: `OP 5 (a)`, `para_5`, `5.` and `3–5` give
 * `op5-a`, `op5`, `op5` and `op3:op5`. A bare number is that of an operative paragraph,
 * and a range that falls is turned round. The ids of our Akoma Ntoso are understood, too:
 * `para_8__list_1__point_a`, `container_3`.
 *
 * @param fragment what follows `#`, in any letter case, percent-encoded or not
 * @param has whether the text has a place; left out where the text is not known
 * @returns the one spelling of our grammar, which stands for itself; null for what means
 *   nothing. Of several readings it is the first that the text has, the fragment as it is
 *   typed before all others (`op3-5` is a range only where no paragraph 3 has a 5); where it
 *   has none of them, the likeliest
 */
export function forgiveAnchor(fragment: string, has?: (anchor: string) => boolean): string | null {
  const typed = decoded(fragment).toLowerCase();
  const found = readingsOf(typed).filter((reading) => parseAnchorRange(reading));
  const there = has && found.find((reading) => reading.split(':').every(has));
  const [likeliest = null] = found.toSorted(
    (a, b) => Number(isUnlikely(a)) - Number(isUnlikely(b)),
  );
  return there ?? likeliest;
}

/** Two numbers joined by a hyphen are a range much more often than a list within a paragraph. */
function isUnlikely(reading: string): boolean {
  return /[op]p\d+-\d/.test(reading);
}

/** What a fragment may mean, whether or not the grammar holds it. */
function readingsOf(typed: string): string[] {
  const text = spelled(typed);
  const ends = text.replace(/(\d(?:-[a-z]+)*)-(?=(?:[op]p|fn)?\d)/g, '$1:').split(':');
  return [typed, text, ...(ends.length > 2 ? [] : ranges(ends))];
}

function ranges([first = '', last = first]: readonly string[]): string[] {
  // `pp3-5` says `pp` once, for both of its ends.
  const kind = first.replace(/\d.*/, '') || 'op';
  const named = (end: string): string => end.replace(/^(?=\d)/, kind);
  const [from, to] = [named(first), named(last)];
  return from === to ? [from] : [`${from}:${to}`, `${to}:${from}`];
}

/** In the words and marks of our grammar: `OP 5 (a)` as `op5-a`, `paras. 3 to 5` as `3:5`. */
function spelled(typed: string): string {
  return typed
    .replace(/__(list_\d+|point|item|intro|content)/g, '')
    .replace(/para(graph)?s?/g, '-')
    .replace(/operative/g, 'op')
    .replace(/preamb(le|ular)|container/g, 'pp')
    .replace(/(foot|authorial)?notes?/g, 'fn')
    .replace(/(\d)(?=[a-z])/g, '$1-')
    .replace(/[\s._(),\u2010\u2011-]+/g, '-')
    .replace(/-?[:\u2012-\u2015]-?|-to-/g, ':')
    .replace(/([op]p|fn)-(?=\d)/g, '$1')
    .replace(/^-|-$/g, '');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
