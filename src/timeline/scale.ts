/** The scale of time: the latest year at the top. */

import { scaleUtc } from 'd3-scale';

export interface TimeScale {
  /** How high it is. */
  readonly height: number;
  /** How far below its top a day stands. */
  readonly heightOf: (isoDate: string) => number;
  /** The years that can be written without crowding, and where each begins. */
  readonly years: readonly { readonly year: number; readonly y: number }[];
}

/** So many years have their whole height; more share it. */
const mostYears = 14;

/**
 * A scale that holds all the days given, in whole years.
 *
 * @param least the height that a year of a short time has at least, and the whole
 * @param line the height that a year's number needs
 */
export function createTimeScale(
  days: readonly string[],
  least: { readonly year: number; readonly whole: number },
  line: number,
): TimeScale {
  const found = days.map((day) => Number(day.slice(0, 4)));
  if (found.length === 0) return { height: 0, heightOf: () => 0, years: [] };
  const [first, end] = [Math.min(...found), Math.max(...found) + 1];
  // Over a long time the years draw closer: the picture stays within a screen or two.
  const height = Math.max(least.whole, Math.min(end - first, mostYears) * least.year);
  const scale = scaleUtc([Date.UTC(end, 0), Date.UTC(first, 0)], [0, height]);
  const each = height / (end - first);
  // Half as much room again as a number takes, for the lines that lead across.
  const step = [1, 2, 5, 10, 20].find((years) => years * each * 2 >= line * 3) ?? 50;
  return {
    height,
    heightOf: (isoDate) => scale(new Date(isoDate)),
    years: Array.from({ length: end - first + 1 }, (_, index) => first + index)
      .filter((year) => year % step === 0)
      .map((year) => ({ year, y: scale(Date.UTC(year, 0)) })),
  };
}
