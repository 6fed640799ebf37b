/** Dates as resolutions print them: `19 December 2001`. */

import { months } from '../../model/symbols/date.ts';

/** The date that follows a resolution's number: ` of 19 December 2001`, `, adopted on …`. */
const FOLLOWING_DATE = new RegExp(
  `,?\\s+(?:of|on|adopted\\s+on)\\s+\\d{1,2}\\s+(?:${months.join('|')})\\s+(\\d{4})(?!\\d)`,
  'y',
);

/** Where a date ends in a text, and its year. */
export interface FollowingDate {
  readonly end: number;
  readonly year: number;
}

/**
 * The date that directly follows an offset of a text, as in `55/109 of 4 December 2000`,
 * or null. The UN Editorial Manual has the date follow the number in that form.
 */
export function dateAfter(text: string, offset: number): FollowingDate | null {
  FOLLOWING_DATE.lastIndex = offset;
  const year = FOLLOWING_DATE.exec(text)?.[1];
  return year === undefined ? null : { end: FOLLOWING_DATE.lastIndex, year: Number(year) };
}
