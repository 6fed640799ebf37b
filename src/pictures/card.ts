/** What the picture of a page says, which social networks show with a link to it. */

import { printedDate } from '../model/symbols/date.ts';
import { pageName } from '../model/text/names.ts';
import type { ResolutionDescription } from '../model/text/resolution.ts';

/** Its size in pixels, which social networks show uncut. */
export const cardSize = { width: 1200, height: 630 } as const;

/** The words of a picture, from top to bottom. */
export interface Card {
  /** Whose text it is: `United Nations · General Assembly`. Null for the site’s own. */
  readonly above: string | null;
  /** What identifies the text: `A/RES/56/149`; while there is no symbol, `2002/…`. */
  readonly name: string | null;
  readonly heading: string;
  /** The day of adoption, or what else is to be known of the text. */
  readonly below: string;
}

/** The picture of the site, for all pages that have none of their own. */
export const siteCard: Card = {
  above: null,
  name: null,
  heading: 'United Nations resolutions, paragraph by paragraph',
  below: 'To read, search, link to and cite',
};

/** What a picture says of a resolution; its published data have it, too. */
export type Described = Pick<
  ResolutionDescription,
  'designation' | 'symbol' | 'title' | 'status' | 'adopted'
> & { readonly organ: string };

/** The picture of a resolution: organ, symbol or designation, title, and date or “Draft”. */
export function resolutionCard(resolution: Described): Card {
  const { organ, title, status, adopted } = resolution;
  const standing = status === 'draft' ? 'Draft' : 'Adopted';
  return {
    above: `United Nations · ${organ}`,
    name: title === null ? null : pageName(resolution),
    heading: title ?? pageName(resolution),
    below: adopted === null ? standing : printedDate(adopted),
  };
}

/** The words of a picture in one line, for those who do not see it. */
export function cardInWords({ above, name, heading, below }: Card): string {
  return [above, name, heading, below].filter((words) => words !== null).join(', ');
}
