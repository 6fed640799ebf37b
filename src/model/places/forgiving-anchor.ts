/** What readers type after `#`, and what older and foreign links carry there. */

import { parseAnchorRange } from './anchor-range.ts';

/**
 * The anchor or range that a fragment means: `OP 5 (a)`, `para_5`, `5.` and `3–5` give
 * `op5-a`, `op5`, `op5` and `op3:op5`. A bare number is that of an operative paragraph,
 * and a range that falls is turned round. The ids of our Akoma Ntoso are understood, too:
 * `para_8__list_1__point_a`, `container_3`.
 *
 * @param fragment what follows `#`, in any letter case, percent-encoded or not
 * @returns the one spelling of our grammar, which stands for itself; null for what means
 *   nothing. Whether a text has such a paragraph is not asked.
 */
export function forgiveAnchor(fragment: string): string | null {
  const text = spelled(fragment);
  if (parseAnchorRange(text)) return text;
  const [first = '', last = first, ...others] = text
    .replace(/(\d(?:-[a-z]+)*)-(?=(?:[op]p|fn)?\d)/g, '$1:')
    .split(':');
  if (others.length > 0) return null;
  // `pp3-5` says `pp` once, for both of its ends.
  const kind = first.replace(/\d.*/, '') || 'op';
  const named = (end: string): string => end.replace(/^(?=\d)/, kind);
  const [from, to] = [named(first), named(last)];
  const readings = from === to ? [from] : [`${from}:${to}`, `${to}:${from}`];
  return readings.find((reading) => parseAnchorRange(reading)) ?? null;
}

/** In the words and marks of our grammar: `OP 5 (a)` as `op5-a`, `paras. 3 to 5` as `3:5`. */
function spelled(fragment: string): string {
  return decoded(fragment)
    .toLowerCase()
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
