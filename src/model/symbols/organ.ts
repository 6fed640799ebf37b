/** The organs whose resolutions are cited by number. The one list of their names. */

/** An organ's name in full, as resolutions print it. */
export type OrganName =
  | 'General Assembly'
  | 'Security Council'
  | 'Economic and Social Council'
  | 'Human Rights Council'
  | 'Commission on Human Rights'
  | 'Sub-Commission on the Promotion and Protection of Human Rights';

/** An organ and how texts speak of it. */
export interface Organ {
  readonly name: OrganName;
  /** How delegates and indexes shorten it: `GA`, `SC`, `ECOSOC`, `HRC`, `CHR`, `Sub-Commission`. */
  readonly abbreviation: string;
  /** What a text calls it after naming it in full: `Assembly`. Several organs share `Council`. */
  readonly shortName: string;
  /** Other spellings of the full name: the Sub-Commission is also printed `Subcommission`. */
  readonly otherNames: readonly string[];
  /**
   * What stands before the number in the symbol of its resolutions: `A/RES/`.
   * Null where the form is not verified, so that no symbol is invented.
   */
  readonly symbolPrefix: string | null;
}

/** All organs, the principal ones first. */
export const organs: readonly Organ[] = [
  {
    name: 'General Assembly',
    abbreviation: 'GA',
    shortName: 'Assembly',
    otherNames: [],
    symbolPrefix: 'A/RES/',
  },
  {
    name: 'Security Council',
    abbreviation: 'SC',
    shortName: 'Council',
    otherNames: [],
    symbolPrefix: 'S/RES/',
  },
  {
    name: 'Economic and Social Council',
    abbreviation: 'ECOSOC',
    shortName: 'Council',
    otherNames: [],
    symbolPrefix: 'E/RES/',
  },
  {
    name: 'Human Rights Council',
    abbreviation: 'HRC',
    shortName: 'Council',
    otherNames: [],
    symbolPrefix: 'A/HRC/RES/',
  },
  {
    name: 'Commission on Human Rights',
    abbreviation: 'CHR',
    shortName: 'Commission',
    otherNames: [],
    symbolPrefix: null,
  },
  {
    name: 'Sub-Commission on the Promotion and Protection of Human Rights',
    abbreviation: 'Sub-Commission',
    shortName: 'Sub-Commission',
    otherNames: ['Subcommission on the Promotion and Protection of Human Rights'],
    symbolPrefix: null,
  },
];

/**
 * The organ of a name or abbreviation, in any letter case, with or without "the":
 * `General Assembly`, `the General Assembly`, `GA`. Undefined for anything else; a
 * short name such as `Council` alone means several organs, so it is not one.
 */
export function organNamed(name: string): Organ | undefined {
  const wanted = name
    .trim()
    .replace(/^the\s+/i, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();
  return organs.find((organ) =>
    [organ.name, organ.abbreviation, ...organ.otherNames].some(
      (known) => known.toLowerCase() === wanted,
    ),
  );
}
