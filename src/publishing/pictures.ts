/** The pictures that social networks show with a link to a page of the site. */
import { createHash } from 'node:crypto';
import { resolutionCard, siteCard, type Card, type Pictured } from '../pictures/card.ts';
import { drawCard } from '../pictures/draw.ts';
import type { KeptFiles } from './kept-files.ts';
import { makeFiles, type Publication } from './publication.ts';
import type { SiteFiles } from './site-files.ts';

/** A picture, and what it says. */
export interface Picture extends Publication {
  readonly card: Card;
}

/** The picture of the site, for all pages that have none of their own, and that of each text. */
export function pictures(texts: readonly (Pictured & { readonly id: string })[]): Picture[] {
  return [
    picture('social', siteCard),
    ...texts.map((text) => picture(text.id, resolutionCard(text))),
  ];
}

function picture(name: string, card: Card): Picture {
  return { path: `${name}.png`, mediaType: 'image/png', card, make: () => drawCard(card) };
}

/**
 * Writes pictures: those that say what they said in an earlier build as they were drawn then.
 *
 * @param version of whatever draws them
 */
export async function writePictures(
  drawn: readonly Picture[],
  { site, kept, version }: { site: SiteFiles; kept: KeptFiles; version: string },
): Promise<void> {
  for (const one of drawn) {
    const key = createHash('sha256')
      .update(JSON.stringify([version, one.path, one.card]))
      .digest('base64url');
    const before = kept.take(key);
    const files = before ?? (await makeFiles([one]));
    if (!before) kept.keep(key, files);
    site.write(files);
  }
  kept.removeOthers();
}
