/**
 * The Bluebook: "G.A. Res. 62/228, ¶ 35, U.N. Doc. A/RES/62/228 (Dec. 22, 2007)",
 * "S.C. Res. 1325, ¶ 8, U.N. Doc. S/RES/1325 (Oct. 31, 2000)" (Geneva Graduate Institute,
 * legal citation guide); other United Nations documents by author, title, ¶ and document
 * ("…, Working Paper: Universal and Regional Mechanisms for Minority Protection, ¶ 17,
 * U.N. Doc. E/CN.4/Sub.2/AC.5/1999/WP.6"). Subdivisions of one paragraph take one ¶.
 */

import { printedDate } from '../model/symbols/date.ts';
import type { OrganName } from '../model/symbols/organ.ts';
import type { Cited } from './forms.ts';
import { withoutYear } from './csl-item.ts';
import { pinpoint, type PinpointStyle, type PlaceKind } from './pinpoint.ts';

/** The abbreviations that could be verified; the other organs stand in full. */
const abbreviations: Readonly<Partial<Record<OrganName, string>>> = {
  'General Assembly': 'G.A.',
  'Security Council': 'S.C.',
};

/** The organs to which each reports, the widest first: a document that has only a title needs them. */
const parents: Readonly<Partial<Record<OrganName, readonly OrganName[]>>> = {
  'Human Rights Council': ['General Assembly'],
  'Commission on Human Rights': ['Economic and Social Council'],
  'Sub-Commission on the Promotion and Protection of Human Rights': [
    'Economic and Social Council',
    'Commission on Human Rights',
  ],
};

const style: PinpointStyle = {
  one: (kind, number, labels) => {
    if (kind === 'note') return `n.${number}`;
    return kind === 'table' ? `table ${number}` : `${part(kind)}¶ ${number}${labels}`;
  },
  several: (kind, first, last) => {
    if (kind === 'note') return `nn.${first}–${last}`;
    return kind === 'table' ? `tables ${first}–${last}` : `${part(kind)}¶¶ ${first}–${last}`;
  },
  label: (label) => `(${label})`,
  labelsTo: '–',
  both: (preamble, rest) => `${preamble}, ${rest}`,
  division: ({ type, number }) => {
    const word = { section: '§', article: 'art.' }[type as string] ?? type;
    return number === null ? word : `${word} ${number}`;
  },
  within: (words, _, division) => `${division}, ${words}`,
  quoted: (words, paragraph, count) =>
    `${paragraph}, quoted text${count === 1 ? '' : ` ${count}`}, ${words}`,
};

/**
 * A citation in the Bluebook's style: `G.A. Res. 56/149, ¶ 5, U.N. Doc. A/RES/56/149
 * (Dec. 19, 2001)`; a draft is cited by its organ with those it reports to, and its title:
 * `Economic and Social Council, Commission on Human Rights, Enhancement of …, ¶ 4 (draft
 * resolution 2002/…)`. What the resolution does not have is left out.
 */
export function citeInBluebook({ resolution, place }: Cited): string {
  const { organ, status, symbol, designation, title, adopted } = resolution;
  const isDraft = status === 'draft';
  const name = `${abbreviations[organ] ?? organ} Res. ${withoutYear(designation)}`;
  const parts = [
    ...(isDraft ? [...(parents[organ] ?? []), organ, title] : [name]),
    place && pinpoint(place, style),
    symbol && `U.N. Doc. ${withoutYear(symbol)}`,
  ];
  const draft = symbol === null ? `draft resolution ${designation}` : 'draft resolution';
  const parenthesis = isDraft ? draft : adopted && shortDate(adopted);
  return parts.filter(Boolean).join(', ') + (parenthesis ? ` (${parenthesis})` : '');
}

function part(kind: PlaceKind): string {
  return { preambular: 'pmbl. ', unnumbered: 'unnumbered ' }[kind as string] ?? '';
}

/** A day as the Bluebook abbreviates it: `2001-12-19` gives `Dec. 19, 2001`. */
function shortDate(isoDate: string): string {
  const [day = '', month = '', year = ''] = printedDate(isoDate).split(' ');
  const short = month === 'September' ? 'Sept.' : `${month.slice(0, 3)}.`;
  return `${month.length <= 4 ? month : short} ${day}, ${year}`;
}
