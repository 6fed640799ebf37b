import { shortName } from '../model/text/names.ts';
import type { Concordance, ConcordancePair } from './concordance.ts';
import type { ComparedPair } from './compared-pairs.ts';
import { withSubParagraphs } from '../model/text/paragraphs.ts';
import type { Paragraph } from '../model/text/resolution.ts';
/**
 * One resolution against another that it cites: both texts as the rows of one table, in the
 * order of the citing text, with what only the cited text has where it would stand there.
 */

/** How the paragraphs of a row stand to each other. */
export type Standing = 'identical' | 'amended' | 'onlyInCiting' | 'onlyInCited';

/** A paragraph of the citing text, of the cited text, or of both. */
export type ComparisonRow =
  | {
      readonly standing: 'identical' | 'amended';
      readonly citing: Paragraph;
      readonly cited: Paragraph;
      /** Whether it stands elsewhere in the order of what the texts share. */
      readonly moved: boolean;
    }
  | { readonly standing: 'onlyInCiting'; readonly citing: Paragraph; readonly cited: null }
  | { readonly standing: 'onlyInCited'; readonly citing: null; readonly cited: Paragraph };

/** How many paragraphs stand how. */
export type ComparisonSummary = Readonly<Record<Standing | 'moved', number>>;

/** Two resolutions, of which one cites the other, paragraph by paragraph. */
export interface Comparison extends ComparedPair {
  readonly rows: readonly ComparisonRow[];
  readonly summary: ComparisonSummary;
}

/**
 * Lays out what a concordance says of two resolutions.
 *
 * @param concordance the citing text as its one, the cited text as its other
 */
export function createComparison(pair: ComparedPair, concordance: Concordance): Comparison {
  const rows = layRows(pair, concordance);
  const count = (standing: Standing): number =>
    rows.filter((row) => row.standing === standing).length;
  return {
    ...pair,
    rows,
    summary: {
      identical: count('identical'),
      amended: count('amended'),
      onlyInCiting: count('onlyInCiting'),
      onlyInCited: count('onlyInCited'),
      moved: concordance.pairs.filter(({ moved }) => moved).length,
    },
  };
}

/**
 * The fragment that addresses a row: the anchor of the citing text's paragraph, `op5`, or
 * `cited-op3` where only the cited text has one. The grammar of anchors holds no such part,
 * so neither can be taken for the other.
 */
export function rowAnchor(row: ComparisonRow): string {
  return row.citing ? row.citing.anchor : `cited-${row.cited.anchor}`;
}

function layRows(
  { citing, cited }: ComparedPair,
  { pairs, onlyInOther }: Concordance,
): ComparisonRow[] {
  const paired = new Map(pairs.map((pair) => [pair.one.anchor, pair]));
  const strays = placeStrays(cited.paragraphs, citing.paragraphs, pairs, onlyInOther);
  const rows = withSubParagraphs(citing.paragraphs).flatMap((paragraph) => [
    rowOf(paragraph, paired.get(paragraph.anchor)),
    ...(strays.get(paragraph.anchor) ?? []),
  ]);
  return (['preambular', 'operative'] as const).flatMap((kind) => [
    ...(strays.get(kind) ?? []),
    ...rows.filter((row) => (row.citing ?? row.cited).kind === kind),
  ]);
}

function rowOf(paragraph: Paragraph, pair: ConcordancePair | undefined): ComparisonRow {
  if (!pair) return { standing: 'onlyInCiting', citing: paragraph, cited: null };
  const { one, other, standing, moved } = pair;
  return { standing, citing: one, cited: other, moved };
}

/**
 * Where in the citing text's order the paragraphs stand that only the cited text has: under
 * the anchor of the paragraph after which they come, or the kind of paragraph with which
 * they begin. Each comes after the counterpart of what precedes it in the cited text,
 * passing over what moved and what changed from preamble to operative part. One that is no
 * sub-paragraph does not come between another and its sub-paragraphs.
 */
function placeStrays(
  cited: readonly Paragraph[],
  citing: readonly Paragraph[],
  pairs: readonly ConcordancePair[],
  only: readonly Paragraph[],
): Map<string, ComparisonRow[]> {
  const paired = new Map(pairs.map((pair) => [pair.other.anchor, pair]));
  const strays = new Set(only);
  const ends = endsOf(citing);
  const places = new Map<string, ComparisonRow[]>();
  const last: Record<Paragraph['kind'], string> = {
    preambular: 'preambular',
    operative: 'operative',
    annex: 'annex',
  };
  for (const paragraph of withSubParagraphs(cited)) {
    const { anchor, kind } = paragraph;
    const pair = paired.get(anchor);
    if (pair && !pair.moved && pair.one.kind === kind) last[kind] = pair.one.anchor;
    if (!strays.has(paragraph)) continue;
    if (cited.includes(paragraph)) last[kind] = ends.get(last[kind]) ?? last[kind];
    const row = { standing: 'onlyInCited', citing: null, cited: paragraph } as const;
    places.set(last[kind], [...(places.get(last[kind]) ?? []), row]);
  }
  return places;
}

/** For each anchor, that of the last sub-paragraph of the whole paragraph it belongs to. */
function endsOf(paragraphs: readonly Paragraph[]): Map<string, string> {
  return new Map(
    paragraphs.flatMap((paragraph) => {
      const all = withSubParagraphs([paragraph]);
      const end = all.at(-1)?.anchor ?? paragraph.anchor;
      return all.map(({ anchor }) => [anchor, end] as const);
    }),
  );
}

/** What became of the cited text in the citing one, in a sentence or two. */
export function comparisonSentence({ citing, cited, summary }: Comparison): string {
  const { identical, amended, onlyInCiting, onlyInCited, moved } = summary;
  const kept = identical === 1 ? '1 paragraph' : `${identical || 'no'} paragraphs`;
  const became =
    `${shortName(citing)} keeps ${kept} of ${shortName(cited)} word for word, ` +
    `amends ${none(amended)}, adds ${none(onlyInCiting)} and leaves out ${none(onlyInCited)}.`;
  return moved === 0 ? became : `${became} Of those kept or amended, ${moved} moved.`;
}

function none(count: number): string {
  return count === 0 ? 'none' : String(count);
}
