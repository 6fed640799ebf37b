/** The place that a pasted citation means, in whatever style it is written. */
import { parsePinpoint } from '../../citing/recognise/pinpoint.ts';
import { forgiveAnchor } from '../../model/places/forgiving-anchor.ts';
import { organs } from '../../model/symbols/organ.ts';
import { parseSymbol } from '../../model/symbols/symbol.ts';
import type { CataloguedText } from '../words/catalogue.ts';

/** What a resolution is known by. */
export type KnownResolution = Pick<
  CataloguedText,
  'id' | 'symbol' | 'designation' | 'organ' | 'status'
>;

/** A place that was asked for by its name. */
export interface Destination {
  readonly id: string;
  /** The fragment of a paragraph or of several; null for the whole. */
  readonly anchor: string | null;
}

/** In characters: no citation is longer, and each of its words is looked at. */
const LONGEST = 2_000;

/** No place is told in more words. */
const MOST_WORDS = 24;

/** What only a citation has, or a record for a reference manager. */
const SIGNS =
  /\bU\.?N\.? Doc\b|\bdraft resolution\b|\bresolution no\.|https?:|^@\w+\s?\{|^TY {1,2}-/i;

/** The words around a place and a number: dates, organs, what leads from one to the other. */
const BESIDE =
  /^(?:of|to|in|on|the|and|resolutions?|res|draft|no|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*|\d{1,4}|\d+\/\S+)$/i;

/**
 * The place that a citation means, by its address or by its words; null where they name no
 * resolution of the site, or several, or where more is asked for.
 *
 * `General Assembly resolution 56/149 of 19 December 2001`, `S.C. Res. 1325, ¶ 8, U.N. Doc.
 * S/RES/1325 (Oct. 31, 2000)`, a BibTeX record; an address here or that of the document.
 */
export function citedPlace(
  text: string,
  resolutions: readonly KnownResolution[],
): Destination | null {
  if (text.length > LONGEST || !/\d/.test(text)) return null;
  const addressed = addressedPlace(text, resolutions);
  if (addressed) {
    // Styles of references give the address of the whole, and the place in words.
    const { resolution, anchor } = addressed;
    return {
      id: resolution.id,
      anchor: anchor ?? placeIn(withoutName(text, resolution))?.anchor ?? null,
    };
  }
  const named = resolutions.filter((resolution) => names(text, resolution));
  const [first, ...others] = named.length > 1 ? named.filter(hasOrganIn(text)) : named;
  if (!first || others.length > 0) return null;
  const place = placeIn(withoutName(text, first));
  const isCitation = SIGNS.test(text) || text.startsWith(`United Nations ${first.organ}`);
  if (!isCitation && asksForMore(text, first, place?.text ?? '')) return null;
  return { id: first.id, anchor: place?.anchor ?? null };
}

interface AddressedPlace {
  readonly resolution: KnownResolution;
  /** Null where the address is of the whole. */
  readonly anchor: string | null;
}

function addressedPlace(
  text: string,
  resolutions: readonly KnownResolution[],
): AddressedPlace | null {
  for (const [address] of text.matchAll(/https?:\/\/[^\s<>"{}]+/g)) {
    const [path = '', fragment = ''] = address.replaceAll('\\', '').split('#');
    const lower = `${path.toLowerCase().replace(/\.$/, '')}/`;
    const found = resolutions
      .filter(({ id }) => lower.includes(`/${id}/`))
      .sort((a, b) => b.id.length - a.id.length)[0];
    if (!found) continue;
    return { resolution: found, anchor: forgiveAnchor(fragment.replace(/[.),]+$/, '')) };
  }
  return null;
}

/** Whether a text names a resolution by its symbol, or by its number behind “resolution” or “Res”. */
function names(text: string, { symbol, designation }: KnownResolution): boolean {
  if (symbol !== null && holdsSymbol(text, symbol)) return true;
  const number = withoutYear(designation);
  return new RegExp(`${BEFORE_NUMBER}${escaped(number)}(?![\\w/]| [A-Z]\\b)`, 'i').test(text);
}

/** In words, in BibTeX and in RIS. */
const BEFORE_NUMBER = String.raw`(?:\bres(?:olution|\.)?,?(?: no\.)? |\bnumber = \{|\bSN {1,2}- )`;

/** A text without symbol and number of a resolution, in which no place is told. */
function withoutName(text: string, { symbol, designation }: KnownResolution): string {
  return [symbol, designation].reduce<string>(
    (rest, name) => (name === null ? rest : rest.replaceAll(name, ' ‖ ')),
    text,
  );
}

function holdsSymbol(text: string, symbol: string): boolean {
  const written = escaped(withoutYear(symbol)).replaceAll(' ', ' ?');
  const found = new RegExp(`(?<![\\w/.])${written}(?![\\w/]| [A-Z]\\b)`, 'i').test(text);
  return found && parseSymbol(symbol).ok;
}

/** Law reviews give the year beside the number, and leave out that of the Security Council. */
function withoutYear(number: string): string {
  return number.replace(/ ?\(\d{4}\)$/, '');
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function hasOrganIn(text: string): (resolution: KnownResolution) => boolean {
  return ({ organ, symbol }) =>
    (symbol !== null && holdsSymbol(text, symbol)) ||
    organNames(organ).some((name) => new RegExp(`(?<![\\w ])\\b${name}(?!\\w)`, 'i').test(text));
}

/**
 * How an organ is called, as patterns: in full, `GA`, `UNGA`, `G.A.`; the longest first.
 *
 * @param name in full
 */
export function organNames(name: string): string[] {
  const organ = organs.find((candidate) => candidate.name === name);
  if (!organ) return [];
  const { abbreviation, otherNames } = organ;
  const letters = abbreviation.toUpperCase() === abbreviation ? abbreviation : null;
  const dotted = letters ? [letters.replace(/./g, '$&\\.')] : [];
  return [
    ...otherNames.map((other) => `(?:UN |United Nations )?${other}`),
    `(?:UN |United Nations )?${organ.name}`,
    ...dotted,
    `(?:UN)?${abbreviation}`,
  ];
}

interface PlaceInWords {
  readonly text: string;
  readonly anchor: string;
}

/** The longest run of words that tells a place. */
function placeIn(text: string): PlaceInWords | null {
  const words = text.split(' ');
  let longest: PlaceInWords | null = null;
  for (const from of words.keys()) {
    for (let end = from + 1; end <= Math.min(words.length, from + MOST_WORDS); end++) {
      const run = words.slice(from, end).join(' ');
      const piece = withoutEdges(run);
      // A number alone is a date or the number of the resolution.
      if (!/\p{L}|¶/u.test(piece) || piece.length <= (longest?.text.length ?? 0)) continue;
      const anchor = parsePinpoint(piece)?.anchor ?? null;
      if (anchor !== null) longest = { text: piece, anchor };
    }
  }
  return longest;
}

/** Without the punctuation around it and a parenthesis that closes what is not in it. */
function withoutEdges(run: string): string {
  const inner = run.replace(/^[({<“"]+/, '').replace(/[,;.>}”"]+$/, '');
  const isOpen = inner.split(')').length > inner.split('(').length;
  return isOpen && inner.endsWith(')') ? inner.slice(0, -1) : inner;
}

/** Whether there are words besides those of a citation: then they are to be searched for. */
function asksForMore(
  text: string,
  { organ, designation }: KnownResolution,
  place: string,
): boolean {
  const others = [place, ...organNames(organ).map((name) => new RegExp(name, 'i'))].reduce<string>(
    (rest, known) => (known === '' ? rest : rest.replace(known, ' ')),
    text.replace(designation, ' '),
  );
  return others
    .split(/[\s,;.()]+/)
    .filter(Boolean)
    .some((word) => !BESIDE.test(word));
}
