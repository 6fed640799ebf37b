import type { Resolution } from '../model/text/resolution.ts';

/** A resolution that the feed tells of. */
export interface FeedEntry {
  readonly resolution: Resolution;
  /** The day on which it came to the site, else the day of its adoption: an ISO date. */
  readonly day: string;
}

/** A reader that asks for the feed gets all of it each time. */
const most = 50;

/**
 * The resolutions that the feed tells of, the newest first and those of one day by their
 * addresses. One with neither day, a draft that does not say when it came, is left out.
 */
export function feedEntries(resolutions: readonly Resolution[]): FeedEntry[] {
  return resolutions
    .flatMap((resolution) => {
      const day = resolution.added ?? resolution.adopted;
      return day === null ? [] : [{ resolution, day }];
    })
    .sort((a, b) => compare(b.day, a.day) || compare(a.resolution.id, b.resolution.id))
    .slice(0, most);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
