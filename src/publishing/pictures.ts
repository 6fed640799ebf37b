/** The pictures that social networks show with a link to a page of the site. */
import { createHash } from 'node:crypto';
import { resolutionCard, siteCard, type Card, type Described } from '../pictures/card.ts';
import { drawCard } from '../pictures/draw.ts';
import type { KeptFiles } from './kept-files.ts';
import { makeFiles, type Publication } from './publication.ts';
import type { Files } from './site-files.ts';

/** A text as far as its picture is made of it. */
export interface Pictured extends Described {
  readonly id: string;
}

/** A picture, and what it says. */
interface Picture extends Publication {
  readonly card: Card;
}

/** The picture of the site, for all pages that have none of their own, and that of each text. */
export function pictures(texts: readonly Pictured[]): Picture[] {
  return [
    picture('social', siteCard),
    ...texts.map((text) => picture(text.id, resolutionCard(text))),
  ];
}

function picture(name: string, card: Card): Picture {
  return { path: `${name}.png`, mediaType: 'image/png', card, make: () => drawCard(card) };
}

/**
 * Draws pictures, or takes those that an earlier build has drawn with the same words.
 *
 * @param version of whatever draws them
 */
export async function drawPictures(
  drawn: readonly Picture[],
  kept: KeptFiles,
  version: string,
): Promise<Files> {
  const files: Files[number][] = [];
  for (const one of drawn) {
    const key = createHash('sha256')
      .update(JSON.stringify([version, one.path, one.card]))
      .digest('base64url');
    files.push(...(await kept.filesOf(key, () => makeFiles([one]))));
  }
  kept.removeOthers();
  return files;
}
