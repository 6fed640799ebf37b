/**
 * Document symbols of the United Nations: `A/RES/56/149`, `A/CONF.157/24 (Part I)`.
 *
 * A symbol is a series (`A`, `E/CN.4`) followed by what identifies the document in
 * it, separated by slashes ("United Nations Document Symbols"). A joint symbol is two
 * symbols with a hyphen: `A/50/60-S/1995/1`.
 */

import { organs, type OrganName } from './organ.ts';

/** A canonical symbol, or what is wrong with the text and what the form is. */
export type SymbolResult = { ok: true; value: string } | { ok: false; error: string };

/** The number of a resolution as the last part of a symbol, spaces dropped: `149`, `270B`, `2200A(XXI)`. */
const RESOLUTION_TAIL = /^(\d+)([A-Z]{1,2}(?:-[A-Z]{1,2})?)?(\([^()]+\))?$/;

/** Hyphens and dashes that copying and typesetting put for the hyphen of a symbol. */
const HYPHENS = /[\u2010-\u2013\u2212]/g;

/** The hyphen of a joint symbol stands before a new series. */
export const JOINT = /-(?=[A-Z]{1,8}\/)/;

/**
 * A series: `A`, `NPT`, `UNEP`, and those of UNIDO with the session, `GC.18`, `IDB.43`; not the
 * roman number of a conference's "resolution VIII/2".
 */
const SERIES = /^(?:(?![IVX]+$)[A-Z]{1,8}|(?:GC|IDB|PBC)\.\d+)$/;

/**
 * Series of other organizations, which docs.un.org does not have: of the World Trade
 * Organization, the International Maritime Organization, the International Atomic Energy Agency
 * and the African Union's predecessor.
 */
const FOREIGN_SERIES = /^(?:WT|TN|LEG|BWM|MEPC|MSC|GOV|GC|INFCIRC|CM|AHG)\//;

/** A press release of the United Nations, which is no document: `SC/13331`, `SG/SM/9126`. */
const PRESS_RELEASE = /^(?:SC|GA|ECOSOC|HR|DSG|SG|PR)\/(?:[A-Z]+\/)*\d+(?:\/REV\.\d+)?$/;

/** A part without a number: `RES`, `CONF.VIII`, `ICC-ASP`. */
const WORD_PART = /^[A-Z]+(?:[.-][A-Z]+)*$/;

/** A part with a number: `56`, `29B`, `CN.4`, `L.104`, `S-24`, `PV.3`, `Add.1`, `1-2`. */
const NUMBER_PART = /^(?:[A-Z]+[.-])*\d+[A-Z]?(?:-\d+)?$/;

/** What may follow a part in parentheses: `(2000)`, `(Part I)`, and in `COP(13)` the session. */
const PARENTHESES = /\([^()]*\)/g;

/** The division of a document, spaces dropped: `PARTI`, `PARTSIANDII`, `VOL.II`, `SECT.29B`. */
const DIVISION = /^(PARTS?|VOLS?\.|SECTS?\.)([IVXLC]+?|\d+[A-Z]?)(?:(AND|-)([IVXLC]+|\d+[A-Z]?))?$/;

/** Parts that are printed with small letters. */
const MIXED_CASE: Readonly<Record<string, string>> = {
  ADD: 'Add',
  AMEND: 'Amend',
  CIRC: 'Circ',
  CORR: 'Corr',
  DEC: 'Dec',
  MISC: 'Misc',
  RES: 'Res',
  REV: 'Rev',
  SUB: 'Sub',
};

/** Divisions of a budget that are prose. */
const PROSE: Readonly<Record<string, string>> = {
  INTRODUCTION: ' (Introduction)',
  PLANOUTLINE: ' (Plan outline)',
};

/** The ozone treaties' parts, which are printed and linked so: `UNEP/OzL.Pro.28/12`. */
const OZONE: Readonly<Record<string, string>> = { OZL: 'OzL', CONV: 'Conv', PRO: 'Pro' };

/**
 * The canonical form of a symbol, typed in any letter case, with spaces missing or
 * added, with non-breaking hyphens, or as a path: `a/res/57/270b` gives
 * `A/RES/57/270 B`, `a/conf.157/24(parti)` gives `A/CONF.157/24 (Part I)`.
 */
export function parseSymbol(text: string): SymbolResult {
  const compact = text.replace(HYPHENS, '-').replace(/\s+/g, '').toUpperCase();
  const symbols = compact.split(JOINT).map(canonicalSymbol);
  return symbols.every((symbol) => symbol !== null)
    ? { ok: true, value: symbols.join('-') }
    : {
        ok: false,
        error: `"${text}" is not a document symbol. A symbol is a series and numbers with slashes: A/RES/56/149, S/RES/1325 (2000), A/CONF.157/24 (Part I).`,
      };
}

/** One symbol, upper case and without spaces, in its canonical form; null if it is none. */
function canonicalSymbol(compact: string): string | null {
  if (FOREIGN_SERIES.test(compact) || PRESS_RELEASE.test(compact)) return null;
  const parts = compact.split('/');
  const [series, ...rest] = parts;
  const last = rest.at(-1);
  if (series === undefined || last === undefined || !SERIES.test(series)) return null;

  if (parts.includes('RES')) return resolutionParts(parts);
  const bare = rest.map((part) => part.replace(PARENTHESES, ''));
  const wellFormed = bare.every((part) => WORD_PART.test(part) || NUMBER_PART.test(part));
  if (!wellFormed || !/\d/.test(bare.at(-1) ?? '')) return null;
  return [series, ...rest.map(canonicalPart)].join('/');
}

/** A resolution's symbol in its canonical form: after `RES` come session and number, or one number. */
function resolutionParts(parts: readonly string[]): string | null {
  const start = parts.indexOf('RES') + 1;
  const [first = '', second] = parts.slice(start);
  const number = canonicalNumber(second ?? first);
  if (number === null || parts.length > start + 2) return null;
  if (second === undefined && !number.endsWith(')')) return null;
  if (second !== undefined && !NUMBER_PART.test(first)) return null;
  return [...parts.slice(0, -1), number].join('/');
}

/** `270B` as `270 B`, `2200A(XXI)` as `2200 A (XXI)`; null if it is no number of a resolution. */
function canonicalNumber(compact: string): string | null {
  const [, number, letters, session] = RESOLUTION_TAIL.exec(compact) ?? [];
  return number === undefined ? null : [number, letters, session].filter(Boolean).join(' ');
}

/** `ADD.1` as `Add.1`, `24(PARTI)` as `24 (Part I)`; anything else as it is. */
function canonicalPart(part: string): string {
  if (part.startsWith('OZL.')) return part.replace(/[A-Z]+/g, (word) => OZONE[word] ?? word);
  return part
    .replace(/^([A-Z]+)(?=\.)/, (word) => MIXED_CASE[word] ?? word)
    .replace(/\((INTRODUCTION|PLANOUTLINE)\)$/, (_, words: string) => PROSE[words] ?? '')
    .replace(PARENTHESES, (group) => {
      const [, kind, first, link, second] = DIVISION.exec(group.slice(1, -1)) ?? [];
      if (kind === undefined || first === undefined) return group;
      const words = `${kind.charAt(0)}${kind.slice(1).toLowerCase()} ${first}`;
      if (second === undefined) return ` (${words})`;
      return link === 'AND' ? ` (${words} and ${second})` : ` (${words}-${second})`;
    });
}

/**
 * A symbol as path, collection id and URL: lower case, without spaces.
 * `S/RES/1325 (2000)` gives `s/res/1325(2000)`; `parseSymbol` leads back.
 */
export function resolutionId(symbol: string): string {
  return symbol.replace(/\s+/g, '').toLowerCase();
}

/**
 * How texts call a resolution, from its symbol: `A/RES/56/149` gives `56/149`,
 * `S/RES/1325 (2000)` gives `1325 (2000)`. Null for a document that is no resolution.
 */
export function designationOf(symbol: string): string | null {
  const organ = organs.find(
    ({ symbolPrefix }) => symbolPrefix !== null && symbol.startsWith(symbolPrefix),
  );
  return organ?.symbolPrefix == null ? null : symbol.slice(organ.symbolPrefix.length);
}

/**
 * The symbol of an organ's resolution, from its number: `General Assembly`, `55/109`
 * gives `A/RES/55/109`. Null where the form of the symbol is not verified
 * (Commission on Human Rights, its Sub-Commission) or the number is none.
 */
export function resolutionSymbol(organ: OrganName, number: string): string | null {
  const prefix = organs.find(({ name }) => name === organ)?.symbolPrefix ?? null;
  if (prefix === null) return null;
  const result = parseSymbol(prefix + number);
  return result.ok ? result.value : null;
}
