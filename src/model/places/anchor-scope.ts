/** The stretch of a text within which a place is counted, as its anchor names it. */

import { romanValue } from '../symbols/roman-numeral.ts';
import { labelPosition } from './sub-paragraph-label.ts';

/** What is numbered by its own word. */
export type UnitWord = 'article' | 'rule' | 'guideline' | 'principle';

/** Where a place stands: each part is null or empty where the anchor does not name it. */
export interface AnchorScope {
  /** The paragraph that quotes the text, and which of its quotations it is, counted from 1. */
  readonly quotedIn: { readonly paragraph: ParagraphAnchor; readonly count: number } | null;
  /** The annex; its number is null where there is only one: `annex`, `annex2`. */
  readonly annex: { readonly number: number | null } | null;
  /**
   * The labels of the sections on the way down, outermost first: `ii-b` is `['ii', 'b']`. An
   * outermost letter keeps the word that tells it from a numeral: `['sect-c']`.
   */
  readonly sections: readonly string[];
  /** `art10`, `rule44`. */
  readonly unit: { readonly word: UnitWord; readonly number: string } | null;
}

/** `pp3`, `op5-a-ii`, `ii-op3`, `annex-4-b`, `annex-art10-2-a`, `p2`, `op1-quoted-op3`. */
export interface ParagraphAnchor extends AnchorScope {
  /** An unnumbered one is neither of the preamble nor an operative paragraph that stands alone. */
  readonly type: 'preambular' | 'operative' | 'annex' | 'unnumbered';
  /** `5`, `1bis`, `1a`; of the preamble and of unnumbered ones the count. Null in `annex-rule44-a`. */
  readonly number: string | null;
  /** Labels of the sub-paragraphs on the way down, without punctuation: `['a', 'ii']`. */
  readonly labels: readonly string[];
}

const annexPattern = /^annex([1-9]\d*)?$/;
const unitPattern =
  /^(art|rule|guideline|principle)([1-9]\d*(?:[a-z]|bis|ter|quater|quinquies|sexies)?)$/;
const words: Readonly<Record<string, UnitWord>> = {
  art: 'article',
  rule: 'rule',
  guideline: 'guideline',
  principle: 'principle',
};

/** Takes from the steps of an anchor those that name its scope. */
export function parseScope(
  steps: readonly string[],
  quotedIn: AnchorScope['quotedIn'],
): { readonly scope: AnchorScope; readonly rest: readonly string[] } {
  let rest = steps;
  const annex = annexPattern.exec(rest[0] ?? '');
  if (annex) rest = rest.slice(1);
  const sections = parseSections(rest);
  rest = rest.slice(sections.taken);
  const [, abbreviation = '', number = ''] = unitPattern.exec(rest[0] ?? '') ?? [];
  const word = words[abbreviation];
  if (word) rest = rest.slice(1);
  const scope: AnchorScope = {
    quotedIn,
    annex: annex && { number: annex[1] === undefined ? null : Number(annex[1]) },
    sections: sections.labels,
    unit: word ? { word, number: againIn(rest) ? `${number}-again` : number } : null,
  };
  return { scope, rest: word && againIn(rest) ? rest.slice(1) : rest };
}

/** The steps that a scope has in an anchor, but for the text that quotes it. */
export function makeScope({ annex, sections, unit }: Omit<AnchorScope, 'quotedIn'>): string[] {
  return [
    ...(annex ? [`annex${annex.number ?? ''}`] : []),
    ...sections,
    ...(unit ? [(unit.word === 'article' ? 'art' : unit.word) + unit.number] : []),
  ];
}

function againIn([first]: readonly string[]): boolean {
  return first === 'again';
}

/** An outermost section is a roman numeral, or says that it is a letter. */
function parseSections(steps: readonly string[]): { labels: string[]; taken: number } {
  const [first = '', second = ''] = steps;
  const isLettered = first === 'sect' && /^[a-z]$/.test(second);
  if (!isLettered && romanValue(first) === null) return { labels: [], taken: 0 };
  const start = isLettered ? 2 : 1;
  const below = steps.slice(start);
  const end = below.findIndex((step) => step !== 'again' && !isSectionLabel(step));
  const inner = end === -1 ? below : below.slice(0, end);
  return {
    labels: [isLettered ? `sect-${second}` : first, ...inner],
    taken: start + inner.length,
  };
}

function isSectionLabel(step: string): boolean {
  return labelPosition(step, 'letters') !== null || labelPosition(step, 'roman') !== null;
}
