/** Whose a resolution is: what its number and date allow. */

import { organNamed, organs, type Organ, type OrganName } from '../../model/symbols/organ.ts';
import type { Body } from './body.ts';
import type { Heading } from './heading.ts';
import type { NumberForm, ResolutionNumber } from './number.ts';

/** The forms in which each organ has numbered its resolutions. */
const FORMS: Readonly<Record<OrganName, readonly NumberForm[]>> = {
  'General Assembly': ['session', 'roman'],
  'Security Council': ['council'],
  'Economic and Social Council': ['year', 'roman'],
  'Human Rights Council': ['session'],
  'Commission on Human Rights': ['year', 'roman'],
  'Sub-Commission on the Promotion and Protection of Human Rights': ['year', 'roman'],
};

/** Numbers had roman sessions until the Assembly's thirty-first, the Councils' until 1977. */
const FIRST_ARABIC_SESSION = 31;
const LAST_ROMAN_YEAR = 1977;

/** Regular session n of the General Assembly opens in the September of 1945 + n. */
const ASSEMBLY_EPOCH = 1945;

/** The Human Rights Council has met three times a year since 2006. */
const HUMAN_RIGHTS_COUNCIL_EPOCH = 2006;
const SESSIONS_A_YEAR = 3;

/** Whether an organ numbers its resolutions in this form at all. */
function hasForm(organ: Organ, { form }: ResolutionNumber): boolean {
  return FORMS[organ.name].includes(form);
}

/**
 * Whether a resolution of this number can be the organ's: 55/23 of 2000 is the General
 * Assembly's, whose fifty-fifth session opened in that year, and 55/23 of 2024 the
 * Human Rights Council's. `year` is that of the date printed with it, null for none.
 */
function canBe(organ: Organ, number: ResolutionNumber, year: number | null): boolean {
  if (!hasForm(organ, number)) return false;
  const { form, session, special } = number;
  if (special) {
    const council = organ.name === 'Human Rights Council';
    return council
      ? (year ?? Infinity) >= HUMAN_RIGHTS_COUNCIL_EPOCH
      : organ.name === 'General Assembly';
  }
  if (form === 'roman') {
    const early = year === null || year <= LAST_ROMAN_YEAR;
    return early && (organ.name !== 'General Assembly' || session < FIRST_ARABIC_SESSION);
  }
  if (organ.name === 'General Assembly') {
    const late = year === null ? 0 : year - ASSEMBLY_EPOCH - session;
    return session >= FIRST_ARABIC_SESSION && (late === 0 || late === 1);
  }
  if (year === null) return true;
  if (organ.name === 'Human Rights Council') {
    const expected = HUMAN_RIGHTS_COUNCIL_EPOCH + Math.floor((session - 1) / SESSIONS_A_YEAR);
    return Math.abs(year - expected) <= 1;
  }
  return Math.abs(year - session) <= 1;
}

/** What the text says about the author of a number. */
export interface Known {
  readonly text: string;
  /** Who adopts the text. */
  readonly adopting: OrganName;
  readonly bodies: readonly Body[];
  /** The words that lead to the number, null for a dated number without them. */
  readonly heading: Heading | null;
  /** The body named as the author, null for none. */
  readonly body: Body | null;
  /** The organ in whose report the number is cited, null for none. */
  readonly report: Organ | null;
  /** The organ of the number before it in the list, or directly before the list. */
  readonly previous: Organ | null;
  /** What was cited before in the text. */
  readonly found: readonly { readonly organ: Organ; readonly number: string }[];
}

/**
 * The organ whose number it is, or null if it is none of theirs.
 *
 * A named author decides, unless the form excludes it: "General Assembly resolutions
 * 72/276 and 2413 (2018)". Without one it is the first that number and date allow: that
 * of the same number before, of the list, the adopting organ, one named in the text.
 */
export function authorOf(
  number: ResolutionNumber,
  year: number | null,
  known: Known,
): Organ | null {
  const named = known.report ? [known.report] : namedAuthors(known);
  if (named?.length === 0) return null;
  const author = named?.find((organ) => canBe(organ, number, year));
  if (author) return author;

  const misnamed = named !== null && number.form !== 'council' && known.heading?.direct;
  const likely = likelyAuthors(number, year, known).find((organ) => canBe(organ, number, year));
  return (misnamed ? null : likely) ?? named?.find((organ) => hasForm(organ, number)) ?? null;
}

/** The organs that the named body may be; none for another body, null where none is named. */
function namedAuthors({ body, bodies, text }: Known): readonly Organ[] | null {
  if (!body) return null;
  if (body.inFull) return body.organs;
  // There are many commissions: "the Commission" is the one named in full before.
  const meant = bodies.findLast(
    (other) =>
      other.inFull &&
      other.end <= body.start &&
      text.slice(other.start, other.end).startsWith('Commission '),
  );
  return text.slice(body.start, body.end) === 'Commission' && meant ? meant.organs : body.organs;
}

/** The organs a number may be taken for, the likeliest first. */
function likelyAuthors(number: ResolutionNumber, year: number | null, known: Known): Organ[] {
  const { heading, previous, found, bodies, adopting } = known;
  const before = bodies.filter(({ inFull, end }) => inFull && end <= number.start);
  const own = organNamed(adopting);
  const same = found.find((other) => other.number === number.designation)?.organ;
  const likely = heading?.own ? [own, same] : [same, previous, own];
  const named = before.reverse().flatMap((body) => body.organs);
  // The Human Rights Council's numbers look like the Assembly's: only a date or its name tells.
  const others = organs.filter(
    ({ name, symbolPrefix }) =>
      symbolPrefix !== null && (name !== 'Human Rights Council' || year !== null),
  );
  return [...likely, ...named, ...others].filter((organ) => organ != null);
}
