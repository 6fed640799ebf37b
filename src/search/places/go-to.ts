/** What a reader who knows the place types into the search field: `56/149 para. 5`, `op4`. */
import { isParagraph, type Anchor } from '../../model/places/anchor.ts';
import { parseAnchorRange } from '../../model/places/anchor-range.ts';
import { parsePinpoint } from '../../citing/recognise/pinpoint.ts';
import { forgiveAnchor } from '../../model/places/forgiving-anchor.ts';
import { citedPlace, organNames, type Destination, type KnownResolution } from './cited-place.ts';
import { labelPosition } from '../../model/places/sub-paragraph-label.ts';
import { parseSymbol } from '../../model/symbols/symbol.ts';

/** In characters: longer ones are no name, and their readings would keep the browser busy. */
const LONGEST = 200;

/** A symbol typed without its slashes: `A RES 56/149`. */
const SPACED = /\b([ase])[ -]res[ -](?=\d)/i;

/**
 * The place that a query names, or null where it names none and its words are to be
 * searched for. Whether the resolution has such a paragraph is not asked.
 *
 * `A/RES/56/149`, `56/149 5`, `56/149 para. 5`, `56/149 op5`, `2002 pp7`, `draft op4`,
 * `seventh preambular paragraph of 56/149`, `paragraph 5 of General Assembly resolution
 * 56/149`, and any citation that the site gives to copy; `op4` alone means the resolution that is
 * being read.
 *
 * @param current the id of the resolution that is being read, if one is
 */
export function destination(
  query: string,
  resolutions: readonly KnownResolution[],
  current: string | null,
): Destination | null {
  const text = query.trim().replace(/\s+/g, ' ').replace(SPACED, '$1/RES/');
  return namedPlace(text, resolutions, current) ?? citedPlace(text, resolutions);
}

/**
 * The folder of the letters of a number, as a query names it: `77/256`, `77/256 A and B`. Null
 * where it names none.
 */
export function lettersNamed(
  query: string,
  resolutions: readonly KnownResolution[],
): string | null {
  const name = query.trim().replace(/ [A-Z](?: and |[-–])[A-Z]$/i, '');
  const numbers = resolutions
    .filter(({ designation }) => / [A-Z]$/.test(designation))
    .map((letter) => ({
      ...letter,
      id: letter.id.slice(0, -1),
      symbol: letter.symbol?.slice(0, -2) ?? null,
      designation: letter.designation.slice(0, -2),
    }));
  const distinct = new Map(numbers.map((number) => [number.id, number]));
  return resolutionNamed(name, [...distinct.values()]);
}

function namedPlace(
  text: string,
  resolutions: readonly KnownResolution[],
  current: string | null,
): Destination | null {
  if (text.length > LONGEST) return null;
  const whole = resolutionNamed(text, resolutions);
  if (whole !== null) return { id: whole, anchor: null };
  for (const [name, place] of readings(text)) {
    const anchor = anchorNamed(place, name !== '');
    const id = name === '' ? current : resolutionNamed(name, resolutions);
    if (anchor !== null && id !== null) return { id, anchor };
  }
  return null;
}

/** The ways to read a query as a resolution’s name and a place in it, or a place in it alone. */
function readings(text: string): [name: string, place: string][] {
  const words = text.split(' ');
  return words.flatMap((word, cut): [string, string][] => {
    const before = words.slice(0, cut).join(' ').replace(/,$/, '');
    const from = words.slice(cut).join(' ');
    const after = words.slice(cut + 1).join(' ');
    return /^(?:of|in|to)$/i.test(word) ? [[after, before]] : [[before, from]];
  });
}

/** A bare number is a paragraph only behind the name of a resolution. */
function anchorNamed(place: string, isNamed: boolean): string | null {
  // The year of a Security Council resolution belongs to its number.
  if (/^\(\d{4}\)/.test(place)) return null;
  const anchor = parsePinpoint(place)?.anchor ?? null;
  if (anchor !== null || (!isNamed && /^\d/.test(place))) return anchor;
  const forgiven = forgiveAnchor(place);
  const range = forgiven === null ? null : parseAnchorRange(forgiven);
  return range && [range.from, range.to].every(hasLabels) ? forgiven : null;
}

/** Whether its sub-paragraphs are labelled as texts label them, and not by words. */
function hasLabels(anchor: Anchor): boolean {
  return (
    !isParagraph(anchor) ||
    anchor.labels.every((label) => labelPosition(label, 'letters') ?? labelPosition(label, 'roman'))
  );
}

/** The id of the one resolution of a name; null where none or several have it. */
function resolutionNamed(name: string, resolutions: readonly KnownResolution[]): string | null {
  const symbol = parseSymbol(name);
  const [first, ...others] = resolutions.filter((resolution) =>
    symbol.ok ? resolution.symbol === symbol.value : isCalled(resolution, name),
  );
  return first && others.length === 0 ? first.id : null;
}

/** `56/149`, `GA 56/149`, `General Assembly resolution 56/149`, `1325 (2000)`, `draft`, `2002`. */
function isCalled({ designation, organ, status }: KnownResolution, name: string): boolean {
  const words = withoutOrgan(name, organ)
    .toLowerCase()
    .replace(/\b(?:the|of|resolution|res\.?)(?=\s|$)/g, ' ')
    .split(' ')
    .filter(Boolean);
  const saysDraft = words.includes('draft');
  if (saysDraft && status !== 'draft') return false;
  const number = words.filter((word) => word !== 'draft').join('');
  return number === '' ? saysDraft : designations(designation).includes(number);
}

/** As it may be typed, without spaces: `1325(2000)` and `1325`; `2002/…` and `2002`. */
function designations(designation: string): string[] {
  const whole = designation.toLowerCase().replace(/\s/g, '');
  return [whole, whole.replace(/\(\d{4}\)$|\/…$/, '')];
}

function withoutOrgan(name: string, organName: string): string {
  return organNames(organName).reduce(
    (rest, known) => rest.replace(new RegExp(`\\b${known}(?!\\w)`, 'i'), ' '),
    name,
  );
}
