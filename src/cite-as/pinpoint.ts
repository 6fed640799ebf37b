/** A place in a resolution in words. The order is found here; each style gives its words. */

import { makeAnchor, type Anchor } from '../model/places/anchor.ts';
import type { CitedPlace } from './forms.ts';
import { romanNumeral } from '../model/symbols/roman-numeral.ts';

/** What is counted: preambular paragraphs, numbered paragraphs (an annex's too), or notes. */
export type PlaceKind = 'preambular' | 'numbered' | 'note';

/** A part of the text in which numbers start again. */
export interface Division {
  readonly type: 'section' | 'annex';
  /** As the United Nations prints it: `II`. Null for an only annex. */
  readonly number: string | null;
}

/** The words of one citation style. */
export interface PinpointStyle {
  /** One place: `paragraph 5 (a)`. The labels come written by `label`. */
  readonly one: (kind: PlaceKind, number: number, labels: string) => string;
  /** Several whole paragraphs or notes: `paragraphs 3 to 5`. */
  readonly several: (kind: PlaceKind, first: number, last: number) => string;
  /** The label of a sub-paragraph with what separates it: ` (a)`. */
  readonly label: (label: string) => string;
  /** What stands between the labels of neighbours: ` to ` in `5 (a) to (c)`. */
  readonly labelsTo: string;
  /** The end of the preamble and the beginning of the operative part, each in its own words. */
  readonly both: (preamble: string, operative: string) => string;
  /** Words within a division: `paragraph 3 of section II`. */
  readonly within: (words: string, division: Division) => string;
}

/**
 * A place in the words of a style: `op3:op5` gives `paragraphs 3 to 5`, `op5-a:op5-c`
 * `paragraph 5 (a) to (c)`, `pp7:op2` `seventh and eighth preambular paragraphs and paragraphs
 * 1 and 2`, and `seventh preambular paragraph to paragraph 2` where it is not known which is the
 * last of the preamble.
 */
export function pinpoint(place: CitedPlace, style: PinpointStyle): string {
  const { from, to } = place;
  const [first, last] = [divisionOf(from), divisionOf(to)];
  const within = (words: string, division: Division | null) =>
    division === null ? words : style.within(words, division);
  return first?.type === last?.type && first?.number === last?.number
    ? within(run(place, style), first)
    : `${within(one(from, style), first)} to ${within(one(to, style), last)}`;
}

/** Several places of one division. */
function run({ from, to, lastPreambular }: CitedPlace, style: PinpointStyle): string {
  if (lastPreambular && to.type === 'operative') {
    const first = { ...to, number: '1', labels: [] };
    return style.both(run({ from, to: lastPreambular }, style), run({ from: first, to }, style));
  }
  if (makeAnchor(from) === makeAnchor(to)) return one(from, style);
  const [kind, first, last] = [kindOf(from), labelsOf(from), labelsOf(to)];
  const fork = first.findIndex((label, depth) => depth < last.length && label !== last[depth]);
  if (kind === kindOf(to) && numberOf(from) === numberOf(to) && fork >= 0) {
    const end = joined(last.slice(fork), style).trimStart();
    return style.one(kind, numberOf(from), joined(first, style) + style.labelsTo + end);
  }
  return kind === kindOf(to) && first.length + last.length === 0
    ? style.several(kind, numberOf(from), numberOf(to))
    : `${one(from, style)} to ${one(to, style)}`;
}

function one(anchor: Anchor, style: PinpointStyle): string {
  return style.one(kindOf(anchor), numberOf(anchor), joined(labelsOf(anchor), style));
}

function joined(labels: readonly string[], style: PinpointStyle): string {
  return labels.map(style.label).join('');
}

function kindOf({ type }: Anchor): PlaceKind {
  return type === 'preambular' || type === 'note' ? type : 'numbered';
}

function numberOf(anchor: Anchor): number {
  return anchor.type === 'tableNote' ? 0 : Number.parseInt(String(anchor.number ?? 0), 10);
}

function labelsOf(anchor: Anchor): readonly string[] {
  return 'labels' in anchor ? anchor.labels : [];
}

function divisionOf(anchor: Anchor): Division | null {
  if (anchor.type === 'note' || anchor.type === 'tableNote') return null;
  if (anchor.annex) {
    const { number } = anchor.annex;
    return { type: 'annex', number: number === null ? null : romanNumeral(number) };
  }
  const [section] = anchor.sections;
  return section === undefined ? null : { type: 'section', number: section.toUpperCase() };
}
