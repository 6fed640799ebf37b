/** The months as United Nations documents print them. */
export const months: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/**
 * A day as United Nations documents print it: `2001-12-19` gives `19 December 2001`.
 *
 * @throws {RangeError} where the text is not an ISO date
 */
export function printedDate(isoDate: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(isoDate) ?? [];
  const name = months[Number(month) - 1];
  if (year === undefined || name === undefined) {
    throw new RangeError(`${isoDate} is not a day in the form 2001-12-19.`);
  }
  return `${Number(day)} ${name} ${year}`;
}
