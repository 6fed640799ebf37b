/** A place in a resolution in words. The order is found here; each style gives its words. */

import { isParagraph, makeAnchor, type Anchor } from '../model/places/anchor.ts';
import { makeScope } from '../model/places/anchor-scope.ts';
import { printedLabel, printedNumber, printedSection } from '../model/places/place-label.ts';
import { romanNumeral } from '../model/symbols/roman-numeral.ts';
import type { CitedPlace } from './forms.ts';

/** What is counted: preambular paragraphs, numbered ones (an annex's too), unnumbered ones, … */
export type PlaceKind = 'preambular' | 'numbered' | 'unnumbered' | 'table' | 'note';

/** A part of the text within which numbers start again, or a unit with a number of its own. */
export interface Division {
  readonly type: 'annex' | 'section' | 'article' | 'rule' | 'guideline' | 'principle' | 'heading';
  /** As the United Nations prints it: `II`, `II.B`, `10`. Null for an only annex. */
  readonly number: string | null;
}

/** The words of one citation style. */
export interface PinpointStyle {
  /** One place: `paragraph 5 (a)`. The labels come written by `label`. */
  readonly one: (kind: PlaceKind, number: string, labels: string) => string;
  /** Several whole paragraphs or notes: `paragraphs 3 to 5`. */
  readonly several: (kind: PlaceKind, first: string, last: string) => string;
  /** The label of a sub-paragraph with what separates it: ` (a)`. */
  readonly label: (label: string) => string;
  /** What stands between the labels of neighbours: ` to ` in `5 (a) to (c)`. */
  readonly labelsTo: string;
  /** The end of the preamble and the beginning of the operative part, each in its own words. */
  readonly both: (preamble: string, operative: string) => string;
  /** A division: `section II`. */
  readonly division: (division: Division) => string;
  /** A division, or words, within a wider one: `paragraph 3 of section II`. */
  readonly within: (words: string, division: Division, inWords: string) => string;
  /** Words of a text that a paragraph quotes, and which of its quotations it is. */
  readonly quoted: (words: string, paragraph: string, count: number) => string;
}

/**
 * A place in the words of a style: `op3:op5` gives `paragraphs 3 to 5`, `op5-a:op5-c`
 * `paragraph 5 (a) to (c)`, `annex-art10-2` `paragraph 2 of article 10 of the annex`, `pp7:op2`
 * `seventh and eighth preambular paragraphs and paragraphs 1 and 2`, and `seventh preambular
 * paragraph to paragraph 2` where it is not known which is the last of the preamble.
 */
export function pinpoint(place: CitedPlace, style: PinpointStyle): string {
  const { from, to } = place;
  return scopeOf(from) === scopeOf(to)
    ? inScope(run(place, style), from, style)
    : `${whole(from, style)} to ${whole(to, style)}`;
}

/** One place with all that it stands in. */
function whole(anchor: Anchor, style: PinpointStyle): string {
  return inScope(one(anchor, style), anchor, style);
}

/** What tells the stretches of a text from each other. */
function scopeOf(anchor: Anchor): string {
  if (anchor.type === 'note' || anchor.type === 'tableNote') return anchor.type;
  const { quotedIn } = anchor;
  const quoted = quotedIn ? [makeAnchor(quotedIn.paragraph), quotedIn.count] : [];
  return [...quoted, ...makeScope(anchor)].join('-');
}

/** Words with the divisions in which they stand, from the inside out; empty words are a division’s own. */
function inScope(words: string, anchor: Anchor, style: PinpointStyle): string {
  if (anchor.type === 'note') return words;
  if (anchor.type === 'tableNote') return inScope(words, anchor.table, style);
  const scoped = divisionsOf(anchor).reduceRight((inner, division) => {
    const written = style.division(division);
    return inner === '' ? written : style.within(inner, division, written);
  }, words);
  const { quotedIn } = anchor;
  return quotedIn ? style.quoted(scoped, whole(quotedIn.paragraph, style), quotedIn.count) : scoped;
}

type PlaceInScope = Exclude<Anchor, { readonly type: 'note' | 'tableNote' }>;

/** The divisions in which a place stands, the widest first. */
function divisionsOf(anchor: PlaceInScope): Division[] {
  const { annex, sections, unit } = anchor;
  const divisions: Division[] = [];
  if (annex) {
    divisions.push({
      type: 'annex',
      number: annex.number === null ? null : romanNumeral(annex.number),
    });
  }
  if (sections.length > 0) divisions.push({ type: 'section', number: printedSection(sections) });
  if (unit) {
    divisions.push({
      type: unit.word,
      number: printedNumber(unit.number) + labelsUnderUnit(anchor),
    });
  }
  if (anchor.type === 'heading' && anchor.number !== null) {
    divisions.push({ type: 'heading', number: anchor.number });
  }
  return divisions;
}

/** The labels right under a unit, which are cited with its number: `rule 44 (a)`. */
function labelsUnderUnit(anchor: PlaceInScope): string {
  if (!isParagraph(anchor) || anchor.number !== null) return '';
  return anchor.labels.map((label) => ` (${printedLabel(label)})`).join('');
}

/** Several places of one division. */
function run({ from, to, lastPreambular }: CitedPlace, style: PinpointStyle): string {
  if (lastPreambular && to.type === 'operative') {
    const first = { ...to, number: '1', labels: [] };
    return style.both(run({ from, to: lastPreambular }, style), run({ from: first, to }, style));
  }
  if (makeAnchor(from) === makeAnchor(to)) return one(from, style);
  const [kind, number] = [kindOf(from), numberOf(from)];
  const [first, last] = [labelsOf(from), labelsOf(to)];
  if (kind === null || number === null || kind !== kindOf(to)) return joinedByTo(from, to, style);
  const fork = first.findIndex((label, depth) => depth < last.length && label !== last[depth]);
  if (number === numberOf(to) && fork >= 0) {
    const end = joined(last.slice(fork), style).trimStart();
    return style.one(kind, number, joined(first, style) + style.labelsTo + end);
  }
  return first.length + last.length === 0
    ? style.several(kind, number, numberOf(to) ?? '')
    : joinedByTo(from, to, style);
}

function joinedByTo(from: Anchor, to: Anchor, style: PinpointStyle): string {
  return `${one(from, style)} to ${one(to, style)}`;
}

/** The words of a place within its division; none for a heading, which is the division itself. */
function one(anchor: Anchor, style: PinpointStyle): string {
  if (anchor.type === 'tableNote') {
    const table = style.one('table', anchor.table.number, '');
    return `${table}, ${style.one('note', `(${anchor.label})`, '')}`;
  }
  const [kind, number] = [kindOf(anchor), numberOf(anchor)];
  return kind === null || number === null
    ? ''
    : style.one(kind, number, joined(labelsOf(anchor), style));
}

function joined(labels: readonly string[], style: PinpointStyle): string {
  return labels
    .map((label) => (label === 'again' ? ' again' : style.label(printedLabel(label))))
    .join('');
}

function kindOf({ type }: Anchor): PlaceKind | null {
  switch (type) {
    case 'operative':
    case 'annex':
      return 'numbered';
    case 'heading':
      return null;
    case 'tableNote':
      return 'note';
    default:
      return type;
  }
}

/** As printed; null for a heading and for a label right under a unit. */
function numberOf(anchor: Anchor): string | null {
  switch (anchor.type) {
    case 'note':
      return anchor.series === 'numbers' ? String(anchor.number) : '*'.repeat(anchor.number);
    case 'tableNote':
      return anchor.label;
    default:
      return anchor.number === null ? null : printedNumber(anchor.number);
  }
}

function labelsOf(anchor: Anchor): readonly string[] {
  return 'labels' in anchor ? anchor.labels : [];
}
