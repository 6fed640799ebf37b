/**
 * The numbers of resolutions and decisions, in the forms that the organs have used
 * ("UN Editorial Manual"; Dag Hammarskjöld Library, research guides).
 */

import { romanValue } from '../../model/symbols/roman-numeral.ts';

/**
 * - `session`: session and number, `55/109`, `S-24/2`, `ES-10/13`
 * - `year`: year of the session and number, `2001/67`
 * - `council`: number and year, `1325 (2000)`
 * - `roman`: number and session, `2200 A (XXI)`, `3201 (S-VI)`
 */
export type NumberForm = 'session' | 'year' | 'council' | 'roman';

/** A number as it stands in a text. */
export interface ResolutionNumber {
  readonly start: number;
  readonly end: number;
  readonly form: NumberForm;
  /** The number in its canonical form, `74/92 A-B` for "74/92 A and B". */
  readonly designation: string;
  /** The session, or the year for the forms that have one instead. */
  readonly session: number;
  /** Of a special or emergency special session, whose numbers count by themselves. */
  readonly special: boolean;
}

/**
 * Numbers do not begin in the middle of a word, a symbol or another number; a dash may lead from
 * one to the next, "62/272–62/275".
 */
const START = String.raw`(?:(?<![\w/.\u2010-\u2013-])|(?<=\d/\d{1,3}\u2013))`;

/** Special (S) and emergency special (ES) sessions, hyphenated in whichever way. */
const SPECIAL = String.raw`E?S[-\u2010-\u2013]`;

/** Letters of the parts cited: ` B`, ` A and B`, ` A–E`. */
const LETTERS = String.raw`(?:\s?([A-Z]{1,2})(?:(?:\s(?:and|to)\s|[\u2010-\u2013-])([A-Z]{1,2}))?)?`;

const SLASH_NUMBER = new RegExp(
  String.raw`${START}(${SPECIAL})?(\d{1,4})/(\d{1,3})${LETTERS}(?![\w/])`,
  'g',
);

const COUNCIL_NUMBER = new RegExp(String.raw`${START}(\d{1,4})\s?\(((?:19|20)\d\d)\)(?!\w)`, 'g');

const ROMAN_NUMBER = new RegExp(
  String.raw`${START}(\d{1,4})${LETTERS}\s?\((${SPECIAL})?([IVXLC]+)\)(?!\w)`,
  'g',
);

/** All that has the form of a resolution's number, in order; most texts have other such numbers too. */
export function findNumbers(text: string): ResolutionNumber[] {
  if (!/\d/.test(text)) return [];
  // Patterns that no word begins are slow to find that there is nothing.
  const bySlash = text.includes('/') ? text.matchAll(SLASH_NUMBER) : [];
  const byParenthesis = (pattern: RegExp) => (text.includes('(') ? text.matchAll(pattern) : []);
  return [
    ...Array.from(bySlash, slashNumber),
    ...Array.from(byParenthesis(COUNCIL_NUMBER), councilNumber),
    ...Array.from(byParenthesis(ROMAN_NUMBER), romanNumber),
  ].sort((a, b) => a.start - b.start);
}

function slashNumber(match: RegExpExecArray): ResolutionNumber {
  const [, special, session = '', number = '', first, last] = match;
  const year = special === undefined && session.length === 4;
  return {
    ...span(match),
    form: year ? 'year' : 'session',
    designation: `${prefix(special)}${session}/${number}${parts(first, last)}`,
    session: Number(session),
    special: special !== undefined,
  };
}

function councilNumber(match: RegExpExecArray): ResolutionNumber {
  const [, number = '', year = ''] = match;
  return {
    ...span(match),
    form: 'council',
    designation: `${number} (${year})`,
    session: Number(year),
    special: false,
  };
}

function romanNumber(match: RegExpExecArray): ResolutionNumber {
  const [, number = '', first, last, special, session = ''] = match;
  return {
    ...span(match),
    form: 'roman',
    designation: `${number}${parts(first, last)} (${prefix(special)}${session})`,
    session: romanValue(session) ?? 0,
    special: special !== undefined,
  };
}

function span(match: RegExpExecArray): { start: number; end: number } {
  return { start: match.index, end: match.index + match[0].length };
}

function prefix(special: string | undefined): string {
  return special === undefined ? '' : `${special.slice(0, -1)}-`;
}

function parts(first: string | undefined, last: string | undefined): string {
  if (first === undefined) return '';
  return last === undefined ? ` ${first}` : ` ${first}-${last}`;
}
