/**
 * The names of a resolution by the AKN4UN naming convention ("IRI Identifiers for Documents"):
 * `/akn/un/statement/deliberation/un-ga/2001-12-19/56-149/`.
 */
import type { OrganName } from '../../model/symbols/organ.ts';
import type { Resolution } from '../../model/text/resolution.ts';

/** The organs as the convention names them, organization and body. */
const actors: Readonly<Record<OrganName, string>> = {
  'General Assembly': 'un-ga',
  'Security Council': 'un-sc',
  'Economic and Social Council': 'un-ecosoc',
  'Human Rights Council': 'un-hrc',
  'Commission on Human Rights': 'un-chr',
  'Sub-Commission on the Promotion and Protection of Human Rights': 'un-chr-sub',
};

/** The organ as the convention names it: `un-ga`. */
export function actor(organ: OrganName): string {
  return actors[organ];
}

/** A day by which a text is identified, and what happened on it. */
export interface IdentifyingDate {
  readonly date: string;
  readonly name: 'adoption' | 'publication' | 'addition' | 'unknown';
}

/**
 * The day that identifies a text: that of its adoption, for a draft the one that it prints.
 * The schema and the convention want one of every text, so that a draft which prints none
 * has the guideline's date for texts without a date, named as what it is.
 */
export function workDate({ adopted, masthead }: Resolution): IdentifyingDate {
  if (adopted !== null) return { date: adopted, name: 'adoption' };
  return publicationDate(masthead?.distributed) ?? { date: '1900-01-01', name: 'unknown' };
}

/** The day that identifies the English text: that of its distribution where it is printed. */
export function expressionDate(resolution: Resolution): IdentifyingDate {
  return publicationDate(resolution.masthead?.distributed) ?? workDate(resolution);
}

/** The day that identifies this XML: that on which the text came to the site. */
export function manifestationDate(resolution: Resolution): IdentifyingDate {
  const { added } = resolution;
  return added === null ? workDate(resolution) : { date: added, name: 'addition' };
}

function publicationDate(distributed: string | null | undefined): IdentifyingDate | null {
  return distributed == null ? null : { date: distributed, name: 'publication' };
}

/**
 * The number that identifies a text among its organ's of that day: `56-149`, `1325_(2000)`.
 * A draft's number may be open; it has its symbol, or its path on this site.
 */
export function workNumber({ status, designation, symbol, id }: Resolution): string {
  const number = status === 'adopted' ? designation : (symbol ?? id);
  return encodeURIComponent(number.replaceAll('/', '-').replaceAll(' ', '_'));
}

/** The names of the text whatever its language, in English, and in this format. */
export interface Iris {
  readonly work: string;
  readonly expression: string;
  readonly manifestation: string;
}

/**
 * What the names are of: the whole document, its main component, or an annex as a component,
 * `annex_1`.
 */
export function iris(resolution: Resolution, of: string): Iris {
  const date = workDate(resolution).date;
  const work = `/akn/un/statement/deliberation/${actor(resolution.organ)}/${date}/${workNumber(resolution)}/`;
  const expression = `${work}eng@`;
  return of === 'document'
    ? { work, expression, manifestation: `${expression}.xml` }
    : {
        work: `${work}!${of}`,
        expression: `${expression}/!${of}`,
        manifestation: `${expression}/!${of}.xml`,
      };
}
