import { months } from '../../model/symbols/date.ts';

const printedDay = new RegExp(`(?<!\\d)(\\d{1,2})\\s+(${months.join('|')})\\s+(\\d{4})(?!\\d)`);

/** The first day printed in some words, `on 2 November 2022`, as an ISO date; null where there is none. */
export function dayIn(words: string): string | null {
  const [, day = '', month = '', year = ''] = printedDay.exec(words) ?? [];
  if (year === '') return null;
  const number = months.indexOf(month) + 1;
  return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
