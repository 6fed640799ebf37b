/** Examples of what can be done with the texts that the site holds, for its first page. */
import { byAge } from '../../comparing/lines/chronology.ts';
import type { Comparison } from '../../comparing/comparison.ts';
import type { Library } from '../../library/create-library.ts';
import { plainText } from '../../model/text/inline.ts';
import { shortName } from '../../model/text/names.ts';
import type { Paragraph, Resolution } from '../../model/text/resolution.ts';

export interface Examples {
  /** What to search for: a place, words of a paragraph, a title. */
  readonly queries: readonly string[];
  readonly place: { readonly text: Resolution; readonly paragraph: Paragraph } | null;
  /** A text compared with the one that it follows. */
  readonly comparison: Comparison | null;
}

/** So many words after its opening verb say what a paragraph is of. */
const openingWords = 3;

/** Examples from the latest text that follows another, else from the latest text. */
export function examplesFrom({ resolutions, comparisons, references }: Library): Examples {
  const latest = resolutions.toSorted(byAge).reverse();
  const following = latest.find((text) => comparisons.lines.before(text) !== null);
  const before = following && comparisons.lines.before(following);
  const text = before ?? latest[0];
  if (!text) return { queries: [], place: null, comparison: null };
  const operative = text.paragraphs.filter(({ kind }) => kind === 'operative');
  // One that opens with a name, as in “Calls upon Member States”, says most in few words.
  const paragraph =
    operative.find((one) => /\s\p{Lu}/u.test(openingOf(one))) ?? operative[0] ?? null;
  const [named] = references()
    .all.filter(({ title, kind }) => title !== null && kind !== 'resolution')
    .sort((a, b) => b.citedBy.length - a.citedBy.length);
  return {
    queries: [
      ...(paragraph?.number ? [`${text.designation} para. ${paragraph.number}`] : []),
      ...(paragraph ? [openingOf(paragraph)] : []),
      ...(named?.title ? [named.title] : []),
    ],
    place: paragraph && { text, paragraph },
    comparison: following && before ? comparisons.between(following, before) : null,
  };
}

/** The opening verb and a few words after it: `Calls upon Member States, specialized`. */
function openingOf({ lead, content }: Paragraph): string {
  const words = plainText(content).split(/\s+/);
  const opening = words.slice(0, (lead ?? '').split(/\s+/).length + openingWords).join(' ');
  return opening.replace(/[,;:.].*$/, '');
}

/** The beginning of a paragraph, cut at the end of a word. */
export function excerptOf({ content }: Paragraph, most: number): string {
  const words = plainText(content);
  return words.length <= most ? words : `${words.slice(0, words.lastIndexOf(' ', most))} …`;
}

/** How two texts stand to each other: `CHR 2002/… follows GA 56/149: keeps 3, amends 12, adds 5.` */
export function standingInWords({ citing, cited, summary }: Comparison): string {
  const { identical, amended, onlyInCiting, onlyInCited } = summary;
  const facts = [
    `keeps ${identical}`,
    `amends ${amended}`,
    `adds ${onlyInCiting}`,
    onlyInCited > 0 && `leaves out ${onlyInCited}`,
  ].filter(Boolean);
  return `${shortName(citing)} follows ${shortName(cited)}: ${facts.join(', ')}.`;
}
