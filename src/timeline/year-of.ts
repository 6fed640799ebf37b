import type { InstrumentDescription } from '../citing/reference-description.ts';
import { romanValue } from '../model/symbols/roman-numeral.ts';

/** The first session of the General Assembly began in 1946, and each began a year after the last. */
const yearBeforeSessions = 1945;

/** A number as a year: `1325 (2000)`, `2001/67`, and not S/1906/2020’s first. */
const namedYear = /[/(](19(?:4[6-9]|[5-9]\d)|20\d\d)(?=[/)]|$)/;

/**
 * The year of an instrument: that of its date; else the one that its number names, `1325 (2000)`
 * and `2001/67`; else, for a document of the General Assembly, the one in which the session
 * began that its number names. Null where none of these is known.
 */
export function yearOf({ id, date }: Pick<InstrumentDescription, 'id' | 'date'>): number | null {
  if (date !== null) return Number(date.slice(0, 4));
  const named = namedYear.exec(id)?.[1];
  if (named !== undefined) return Number(named);
  const roman = /^a\/res\/\d+[a-z]*\(([ivxl]+)\)$/.exec(id)?.[1];
  const session =
    roman === undefined ? /^a\/(?:res\/)?(\d{1,2})\//.exec(id)?.[1] : romanValue(roman);
  return session === undefined || session === null ? null : yearBeforeSessions + Number(session);
}
