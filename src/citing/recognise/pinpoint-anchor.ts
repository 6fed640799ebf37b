/** From the words of a pinpoint to the anchor of the place that they mean. */

import {
  makeAnchor,
  parseAnchor,
  type Anchor,
  type ParagraphAnchor,
} from '../../model/places/anchor.ts';
import { makeAnchorRange, parseAnchorRange } from '../../model/places/anchor-range.ts';
import type { AnchorScope, UnitWord } from '../../model/places/anchor-scope.ts';
import { romanValue } from '../../model/symbols/roman-numeral.ts';
import { ORDINAL, ordinalValue } from './ordinal.ts';

/** How law reviews write what the United Nations writes in words; all in small letters. */
const LAW_REVIEWS: readonly (readonly [RegExp, string])[] = [
  [/¶¶?\s?/g, 'para. '],
  [/\bpmbl\.\s/g, 'preambular '],
  [/§\s?/g, 'sect. '],
  [/\bn{1,2}\.\s?(?=[\d*(])/g, 'note '],
  [/\bfns?\s(?=[\d*(])/g, 'note '],
];

const NUMBER = String.raw`\d+(?:[a-z](?![a-z])|\s(?:bis|ter|quater))?`;
const LABELS = String.raw`(?:\s?\((?:[a-z]{1,4}|\d{1,2})(?:\s(?:bis|ter|quater))?\))*`;
const NUMBERS = String.raw`${NUMBER}${LABELS}(?:(?:,\s(?:and\s)?|\sand\s|\sto\s|[\u2010-\u2013-])(?:${NUMBER}${LABELS}|\([a-z]{1,4}\)))*`;
const ORDINALS = String.raw`${ORDINAL}(?:(?:,\s|\sand\s|\sto\s|,\sand\s)${ORDINAL})*`;

/** One step of a pinpoint, each with what it is a place in. */
const STEPS = {
  annex: String.raw`annex(?:\s(?<annex>[ivxl]+|\d+))?`,
  section: String.raw`sect(?:ion|s?\.|s)?\s(?<section>[a-z]+(?:\.[a-z]+)*)`,
  unit: String.raw`(?<word>art(?:icle|\.)?|rule|guideline|principle)\s(?<unit>${NUMBER})(?<unitLabels>${LABELS})`,
  table: String.raw`table\s(?<table>\d+)`,
  note: String.raw`(?:foot)?notes?\s(?<note>\*+|\d+(?:(?:\sto\s|\sand\s|[\u2010-\u2013-])\d+)?|\([a-z]\))`,
  ordinals: String.raw`(?<ordinals>${ORDINALS})\s(?<counted>preambular|unnumbered)\sparagraphs?`,
  numbers: String.raw`(?<kind>op|pp|(?:operative\s|preambular\s|unnumbered\s)?para(?:graph)?s?(?:\.|(?=\s)))\s?(?<numbers>${NUMBERS})`,
} as const;

const STEP = new RegExp(`(?:${Object.values(STEPS).join('|')})`, 'y');

/** From one step to the next, down ("annex, para. 4") or up ("paragraph 4 of the annex"). */
const BETWEEN = /,\s|\s(?:of|to|in)\s(?:the\s)?/y;

/** Both parts of a text: the end of its preamble, and its operative part from paragraph 1 on. */
const BOTH =
  /^(?:(.*?),\s)?((?:.*\spreambular\sparagraphs?|preambular\sparas?\.?\s[\d\u2013]+))(?:,\s|\sand\s)(para[^,]*?)(\sof\s.*)?$/;

/** A text quoted in a paragraph, told from within or from without. */
const QUOTED_UP = new RegExp(
  String.raw`^(.+)\sof\sthe\s(?:(${ORDINAL})\s)?text\squoted\sin\s(.+)$`,
);
const QUOTED_DOWN = new RegExp(
  String.raw`^(.+),\s(?:(${ORDINAL})\s)?quoted\stext(?:\s(\d+))?,\s(.+)$`,
);

/**
 * The anchor that a pinpoint means: `op5` for "paragraph 5", `pp7` for "seventh preambular
 * paragraph", `op12:op13` for "paragraphs 12 and 13", `annex-art10-2` for "annex, article 10,
 * paragraph 2"; an anchor stands for itself. Null for several separate paragraphs and for other
 * divisions. Where a text has the place is for the text to say: numbers may run on through its
 * sections, and its only annex may be called annex I.
 */
export function anchorOf(pinpoint: string): string | null {
  const typed = pinpoint.toLowerCase();
  const ends = typed.split(':');
  if (ends.length < 3 && ends.every((part) => parseAnchor(part) !== null)) return typed;
  const words = LAW_REVIEWS.reduce((text, [sign, word]) => text.replace(sign, word), typed);
  return quotedPlace(words) ?? bothParts(words) ?? place(words, null);
}

function quotedPlace(words: string): string | null {
  const up = QUOTED_UP.exec(words);
  const down = up ? null : QUOTED_DOWN.exec(words);
  const [inner = '', host = ''] = up ? [up[1], up[3]] : [down?.[4], down?.[1]];
  const paragraph = parseAnchor(place(host, null) ?? '');
  if (!paragraph || !('labels' in paragraph)) return null;
  const count = Number(down?.[3] ?? ordinalValue(up?.[2] ?? down?.[2] ?? 'first'));
  return place(inner, { paragraph, count });
}

function bothParts(words: string): string | null {
  const [, division, preamble = '', operative = '', upward = ''] = BOTH.exec(words) ?? [];
  const down = division === undefined ? '' : `${division}, `;
  const [first, last] = [preamble, operative].map((part) => place(down + part + upward, null));
  if (!first || !last) return null;
  const [from, to] = [parseAnchorRange(first), parseAnchorRange(last)];
  const opens = to && 'number' in to.from && to.from.number === '1';
  const range = from && to && opens ? makeAnchorRange({ from: from.from, to: to.to }) : null;
  return range !== null && parseAnchorRange(range) ? range : null;
}

type Groups = Readonly<Record<string, string | undefined>>;

/** Reads the steps of a pinpoint in whichever order they lead. */
function place(words: string, quotedIn: AnchorScope['quotedIn']): string | null {
  const found: Groups = steps(words) ?? {};
  const scope = scopeOf(found, quotedIn);
  if (scope === null) return null;
  const { table, note, ordinals, numbers } = found;
  if (note !== undefined) return notePlace(note, table, scope);
  if (table !== undefined) return makeAnchor({ type: 'table', ...scope, number: table });
  if (ordinals !== undefined) return run(ordinals, found['counted'] ?? '', scope);
  if (numbers !== undefined) return run(numbers, found['kind'] ?? '', scope);
  const labels = labelsIn(found['unitLabels'] ?? '');
  if (labels.length > 0) return makeAnchor({ type: 'annex', ...scope, number: null, labels });
  const isScoped = scope.annex ?? scope.unit ?? scope.sections[0];
  return isScoped ? makeAnchor({ type: 'heading', ...scope, number: null }) : null;
}

/** What each step names; null where the words are not all steps, or one is named twice. */
function steps(words: string): Groups | null {
  const found: Record<string, string | undefined> = {};
  let at = 0;
  for (;;) {
    STEP.lastIndex = at;
    const step = STEP.exec(words);
    if (!step) return null;
    // An only annex has no number of its own.
    const named: Groups = step[0] === 'annex' ? { annex: '' } : (step.groups ?? {});
    for (const [name, value] of Object.entries(named)) {
      if (value === undefined) continue;
      if (found[name] !== undefined) return null;
      found[name] = value;
    }
    at = STEP.lastIndex;
    if (at === words.length) return found;
    BETWEEN.lastIndex = at;
    if (!BETWEEN.test(words)) return null;
    at = BETWEEN.lastIndex;
  }
}

const unitWords: Readonly<Record<string, UnitWord>> = {
  art: 'article',
  rul: 'rule',
  gui: 'guideline',
  pri: 'principle',
};

/** Null where a section is neither a numeral nor a letter. */
function scopeOf(found: Groups, quotedIn: AnchorScope['quotedIn']): AnchorScope | null {
  const { annex, section, word, unit } = found;
  const sections = section === undefined ? [] : section.split('.');
  if (!sections.every((label) => label.length === 1 || romanValue(label) !== null)) return null;
  const [first, ...inner] = sections;
  // No text has fifty sections, so that C, D and L are letters.
  const isLetter = first !== undefined && (/^[cdl]$/.test(first) || romanValue(first) === null);
  const unitWord = unitWords[word?.slice(0, 3) ?? ''];
  // The articles of an instrument that is no annex are not places of a resolution.
  if (unitWord && annex === undefined && quotedIn === null) return null;
  const number = annex === undefined || annex === '' ? null : (romanValue(annex) ?? Number(annex));
  return {
    quotedIn,
    annex: annex === undefined ? null : { number },
    sections: first === undefined ? [] : [isLetter ? `sect-${first}` : first, ...inner],
    unit: unitWord && unit !== undefined ? { word: unitWord, number: compact(unit) } : null,
  };
}

function notePlace(note: string, table: string | undefined, scope: AnchorScope): string | null {
  if (table !== undefined) {
    const label = /[a-z]/.exec(note)?.[0];
    const holder = { type: 'table', ...scope, number: table } as const;
    return label === undefined ? null : makeAnchor({ type: 'tableNote', table: holder, label });
  }
  if (note.startsWith('*')) {
    return makeAnchor({ type: 'note', series: 'asterisks', number: note.length });
  }
  const [from, to = from] = (note.match(/\d+/g) ?? []).map(
    (number) => ({ type: 'note', series: 'numbers', number: Number(number) }) as const,
  );
  return from && to ? makeAnchorRange({ from, to }) : null;
}

const LIST_SEPARATOR = /,\s(?:and\s)?|\sand\s/;
const RANGE_SEPARATOR = /\sto\s|(?<=[\d)])[\u2010-\u2013-](?=[\d(])/;
const PARAGRAPH = new RegExp(String.raw`^(${NUMBER})(${LABELS})$`);

/** The anchor of one paragraph, of a range, or of a list without gaps. */
function run(numbers: string, kind: string, scope: AnchorScope): string | null {
  const range = numbers.split(RANGE_SEPARATOR);
  const isRange = range.length === 2 && !LIST_SEPARATOR.test(numbers);
  const type = typeOf(kind, scope);
  const written = isRange ? range : numbers.split(LIST_SEPARATOR);
  const items = withFirstNumber(written).map((item) => paragraphAnchor(item, type, scope));
  const [first, ...others] = items;
  const last = items.at(-1);
  if (!first || !last || items.includes(null)) return null;
  if (others.length === 0) return makeAnchor(first);
  const gapless = items.every(
    (item, index) =>
      item?.labels.length === 0 && Number(item.number) === Number(first.number) + index,
  );
  const words = makeAnchorRange({ from: first, to: last });
  return (gapless || isRange) && parseAnchorRange(words) ? words : null;
}

/** "5 (a) to (c)" says the number once. */
function withFirstNumber(items: readonly string[]): string[] {
  const [first = ''] = items;
  const shared = first.replace(/\s?\([^()]*\)$/, '');
  return items.map((item) => (item.startsWith('(') ? `${shared} ${item}` : item));
}

function typeOf(kind: string, { annex, unit }: AnchorScope): ParagraphAnchor['type'] {
  if (kind.startsWith('unnumbered')) return 'unnumbered';
  if (kind.startsWith('preambular') || kind === 'pp') return 'preambular';
  return annex !== null || unit !== null ? 'annex' : 'operative';
}

function paragraphAnchor(
  item: string,
  type: ParagraphAnchor['type'],
  scope: AnchorScope,
): Extract<Anchor, { readonly labels: readonly string[] }> | null {
  const [, printed, labels = ''] = PARAGRAPH.exec(item) ?? [];
  const number = printed ?? ordinalValue(item)?.toString();
  if (number === undefined || number === '0') return null;
  return { type, ...scope, number: compact(number), labels: labelsIn(labels) };
}

function labelsIn(words: string): string[] {
  return Array.from(words.matchAll(/\(([^()]+)\)/g), ([, label = '']) => compact(label));
}

/** `1 bis` as an anchor has it. */
function compact(number: string): string {
  return number.replaceAll(' ', '');
}
