/**
 * OSCOLA: "UNSC Res 1373 (28 September 2001) UN Doc S/RES/1373", "UNGA Res 51/210
 * (17 December 1996) UN Doc A/RES/51/210", and for other United Nations documents
 * author, ‘title’, date, number (OSCOLA 2006, "Citing international law sources",
 * as quoted by the law guides of the University of West London and the Geneva Graduate
 * Institute). A pinpoint follows a comma, with "para" and no full stop.
 */

import { printedDate } from '../model/symbols/date.ts';
import type { OrganName } from '../model/symbols/organ.ts';
import type { Cited } from './forms.ts';
import { withoutYear } from './csl-item.ts';
import { pinpoint, type PinpointStyle } from './pinpoint.ts';

/**
 * OSCOLA's guide has the first two; the others are in use (Max Planck Encyclopedia of
 * Public International Law, "United Nations Commission on Human Rights/United Nations
 * Human Rights Council"). The Sub-Commission has no settled abbreviation.
 */
const authors: Readonly<Record<OrganName, string>> = {
  'General Assembly': 'UNGA',
  'Security Council': 'UNSC',
  'Economic and Social Council': 'ECOSOC',
  'Human Rights Council': 'UNHRC',
  'Commission on Human Rights': 'UNCHR',
  'Sub-Commission on the Promotion and Protection of Human Rights':
    'UN Sub-Commission on the Promotion and Protection of Human Rights',
};

const nouns = {
  preambular: 'preambular para',
  numbered: 'para',
  unnumbered: 'unnumbered para',
  table: 'table',
  note: 'fn',
} as const;

const style: PinpointStyle = {
  one: (kind, number, labels) => `${nouns[kind]} ${number}${labels}`,
  several: (kind, first, last) => `${nouns[kind]}s ${first}–${last}`,
  label: (label) => `(${label})`,
  labelsTo: '–',
  both: (preamble, rest) => `${preamble} and ${rest}`,
  division: ({ type, number }) => {
    const word = type === 'article' ? 'art' : type;
    return number === null ? word : `${word} ${number}`;
  },
  within: (words, _, division) => `${division}, ${words}`,
  quoted: (words, paragraph, count) =>
    `${paragraph}, quoted text${count === 1 ? '' : ` ${count}`}, ${words}`,
};

/**
 * A citation in OSCOLA: `UNGA Res 56/149 (19 December 2001) UN Doc A/RES/56/149, para 5`;
 * a draft is cited by its title, `UNCHR ‘Enhancement of …’ (draft resolution 2002/…),
 * para 4`. What the resolution does not have is left out.
 */
export function citeInOscola({ resolution, place }: Cited): string {
  const { organ, status, symbol, designation, title, adopted } = resolution;
  const author = authors[organ];
  const parts =
    status === 'adopted'
      ? [`${author} Res ${withoutYear(designation)}`, adopted && `(${printedDate(adopted)})`]
      : [`${author} ‘${title}’`, `(draft resolution${symbol === null ? ` ${designation}` : ''})`];
  const document = symbol && `UN Doc ${withoutYear(symbol)}`;
  const whole = [...parts, document].filter(Boolean).join(' ');
  return place === null ? whole : `${whole}, ${pinpoint(place, style)}`;
}
