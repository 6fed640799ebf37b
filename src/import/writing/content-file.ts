import type {
  Place,
  PrintedMasthead,
  PrintedText,
} from '../../reading/printed/printed-document.ts';
import { writeBody } from './body.ts';
import { writeFrontMatter } from './front-matter.ts';
import type { Identity } from './identity.ts';
import { markdownWords } from './markdown-words.ts';

/** A content file, and from where in the document each of its lines comes. */
export interface ContentFile {
  readonly source: string;
  /** By line of the file, counted from 1; undefined for what comes from no single place. */
  readonly places: ReadonlyMap<number, Place>;
}

/**
 * Writes the content file of one resolution, as one would type it.
 *
 * @param asPrinted what the document prints wrongly and is kept
 */
export function writeContentFile(
  identity: Identity,
  masthead: PrintedMasthead,
  text: PrintedText,
  asPrinted: readonly string[],
): ContentFile {
  const { distribution, distributed, session, agendaItem, agendaTitle, proceeding, report } =
    masthead;
  const frontMatter = writeFrontMatter({
    symbol: identity.symbol,
    designation: identity.designation,
    title: markdownWords(identity.title),
    organ: identity.organ,
    status: identity.status,
    adopted: identity.adopted,
    meeting: identity.status === 'adopted' ? text.meeting : null,
    masthead: {
      distribution,
      distributed,
      session,
      agendaItem,
      agendaTitle,
      committee: masthead.committee,
      sponsors: markdownWords(masthead.sponsors),
      proceeding,
      report,
      documentTitle: markdownWords(text.documentTitle),
    },
    asPrinted,
  });
  return withPlaces(frontMatter, writeBody(text));
}

function withPlaces(
  frontMatter: string,
  blocks: readonly { readonly words: string; readonly place: Place | null }[],
): ContentFile {
  const places = new Map<number, Place>();
  let line = frontMatter.split('\n').length + 1;
  for (const { words, place } of blocks) {
    const height = words.split('\n').length;
    if (place) for (let at = 0; at < height; at += 1) places.set(line + at, place);
    line += height + 1;
  }
  const body = blocks.map(({ words }) => words).join('\n\n');
  return { source: `${frontMatter}\n${body}\n`, places };
}
