/** Whether a place that is cited is one that the text has not. */
import {
  isParagraph,
  makeAnchor,
  parseAnchor,
  type Anchor,
  type ParagraphAnchor,
  type PlaceAnchor,
} from '../model/places/anchor.ts';
import { spellings } from './place-in-text.ts';

/**
 * Whether a text, by its anchors, has others like the place that is cited, but not that: paragraph
 * 9 of seven. Where it has none like it, or has it elsewhere (in a section that the citation does
 * not name), the citation may be right: texts are cited by words that fit several places, and a
 * label may stand in the midst of a paragraph.
 *
 * @param anchor what the words of a pinpoint mean, one end of a range
 */
export function isMissing(known: ReadonlySet<string>, anchor: string): boolean {
  const cited = parseAnchor(anchor);
  if (!cited || known.has(anchor)) return false;
  const others = [...known].flatMap((one) => parseAnchor(one) ?? []);
  if (cited.type === 'note') {
    return others.some((one) => one.type === 'note' && one.series === cited.series);
  }
  if (cited.type === 'tableNote') return false;
  if (spellings(cited).some((one) => known.has(makeAnchor(one)))) return false;
  return isParagraph(cited)
    ? isParagraphMissing(cited, others.filter(isParagraph), known)
    : isHeadingMissing(cited, others);
}

function isParagraphMissing(
  cited: ParagraphAnchor,
  others: readonly ParagraphAnchor[],
  known: ReadonlySet<string>,
): boolean {
  const scopes = new Set(spellings(cited).map(scopeOf));
  const isScoped = makeAnchor({ ...cited, labels: [] }) !== stepOf(cited);
  const beside = others.filter((one) => !isScoped || scopes.has(scopeOf(one)));
  if (isScoped && beside.length === 0) {
    // Paragraph 3 of a section that the text has not, or of one without numbers.
    const heading = makeAnchor({ ...cited, type: 'heading', number: null });
    return parseAnchor(heading) !== null && isMissing(known, heading);
  }
  const holder = cited.labels.slice(0, -1).join('-');
  const like = beside.filter(
    (one) =>
      typeOf(one) === typeOf(cited) &&
      one.labels.length === cited.labels.length &&
      (cited.labels.length === 0 ||
        (one.number === cited.number && one.labels.slice(0, -1).join('-') === holder)),
  );
  const isThere = like.some((one) => stepOf(one) === stepOf(cited));
  if (like.length > 0) return !isThere;
  // A label below a paragraph that the text has not.
  return (
    cited.labels.length > 0 && cited.number !== null && isMissing(known, withoutLastLabel(cited))
  );
}

function withoutLastLabel(cited: ParagraphAnchor): string {
  return makeAnchor({ ...cited, labels: cited.labels.slice(0, -1) });
}

/** What a paragraph is called within its annex, section and unit. */
function stepOf({ number, labels, type }: ParagraphAnchor): string {
  const scope = { quotedIn: null, annex: null, sections: [], unit: null };
  const kind = type === 'annex' ? 'operative' : type;
  return makeAnchor({ type: kind, ...scope, number, labels });
}

function scopeOf(anchor: PlaceAnchor): string {
  const { quotedIn, annex, sections, unit } = anchor;
  return JSON.stringify({ quotedIn, annex, sections, unit });
}

/** Those of an annex are numbered as operative ones are, and cited as them. */
function typeOf({ type }: ParagraphAnchor): string {
  return type === 'annex' ? 'operative' : type;
}

/** A section, article or annex whose like the text has, but not that one, wherever it stands. */
function isHeadingMissing(cited: PlaceAnchor, others: readonly Anchor[]): boolean {
  const own = headingOf(cited);
  const like = others
    .flatMap((one) => ('sections' in one ? headingsOf(one) : []))
    .filter(({ kind }) => kind === own.kind);
  return like.length > 0 && like.every(({ number }) => number !== own.number);
}

interface Heading {
  readonly kind: string;
  readonly number: string | null;
}

/** What a place is in, from the outside in: an annex, sections, an article or rule, itself. */
function headingsOf(anchor: PlaceAnchor): Heading[] {
  const { annex, sections, unit } = anchor;
  const own = 'labels' in anchor ? [] : [{ kind: anchor.type, number: anchor.number }];
  return [
    ...(annex ? [{ kind: 'annex', number: annex.number?.toString() ?? null }] : []),
    ...sections.map((label) => ({ kind: 'section', number: label.replace('sect-', '') })),
    ...(unit ? [{ kind: unit.word, number: unit.number }] : []),
    ...own.filter(({ number }) => number !== null),
  ];
}

function headingOf(anchor: PlaceAnchor): Heading {
  return headingsOf(anchor).at(-1) ?? { kind: '', number: null };
}
