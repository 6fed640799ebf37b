/** The words of two paragraphs, with what changed from the earlier to the later. */
import { differenceOfBoth, type DifferenceSegment } from './difference.ts';
import { paragraphText, plainText } from '../model/text/inline.ts';
import type { Paragraph } from '../model/text/resolution.ts';

/** A run of words that changed alike and is printed alike. */
export interface WordRun {
  readonly kind: DifferenceSegment['kind'];
  readonly text: string;
  /** Whether it belongs to the opening words, which are printed in italics. */
  readonly isLead: boolean;
}

/** An amended paragraph, for each of its texts and for both in one. */
export interface Amendment {
  /** The earlier text, word for word: what was kept and what was removed. */
  readonly earlier: readonly WordRun[];
  /** The later text, word for word, and between its words those that were removed. */
  readonly later: readonly WordRun[];
  /** What changed, in plain words. */
  readonly segments: readonly DifferenceSegment[];
}

type Side = 'from' | 'to';

/** The text that words which did not stay are of. */
const sideOf = { removed: 'from', added: 'to' } as const;

/** What was worked out, by the later paragraph and the earlier: pages and formats ask alike. */
const known = new WeakMap<Paragraph, WeakMap<Paragraph, Amendment>>();

/** What became of a paragraph's words; worked out once for every two paragraphs. */
export function amendment(earlier: Paragraph, later: Paragraph): Amendment {
  const ofLater = known.get(later) ?? new WeakMap<Paragraph, Amendment>();
  known.set(later, ofLater);
  const made = ofLater.get(earlier) ?? workOut(earlier, later);
  ofLater.set(earlier, made);
  return made;
}

function workOut(earlier: Paragraph, later: Paragraph): Amendment {
  const both = differenceOfBoth(paragraphText(earlier), paragraphText(later));
  const segments = both.map(({ kind, text }) => ({ kind, text }));
  const ofEarlier = both
    .filter(({ kind }) => kind !== 'added')
    .map((segment) => ({ kind: segment.kind, text: segment.earlier }));
  const leads = { from: leadLength(earlier), to: leadLength(later) };
  return {
    earlier: wordRuns(ofEarlier, leads, 'from'),
    later: wordRuns(segments, leads, 'to'),
    segments,
  };
}

/** A paragraph's own words, all of which were kept, added or removed. */
export function wholly(kind: DifferenceSegment['kind'], paragraph: Paragraph): readonly WordRun[] {
  const lead = leadLength(paragraph);
  const text = paragraphText(paragraph);
  return wordRuns([{ kind, text }], { from: lead, to: lead }, 'to');
}

function leadLength({ lead, content }: Paragraph): number {
  return lead !== null && plainText(content).startsWith(lead) ? lead.length : 0;
}

/**
 * Segments as they are printed: divided where the opening words of their text end, and with
 * the space before changed words outside of what is marked, where the words always show.
 *
 * @param leads how long the opening words of either text are
 * @param shown the text that is shown, of which the kept words are
 */
function wordRuns(
  segments: readonly DifferenceSegment[],
  leads: Readonly<Record<Side, number>>,
  shown: Side,
): WordRun[] {
  const left = { ...leads };
  return segments.flatMap(({ kind, text }) => {
    const side = kind === 'kept' ? shown : sideOf[kind];
    const length = Math.max(0, left[side]);
    if (kind !== 'added') left.from -= text.length;
    if (kind !== 'removed') left.to -= text.length;
    const space = side === shown && kind !== 'kept' ? text.length - text.trimStart().length : 0;
    const runs: WordRun[] = [
      { kind: 'kept', text: text.slice(0, space), isLead: false },
      { kind, text: text.slice(space, length), isLead: true },
      { kind, text: text.slice(Math.max(space, length)), isLead: false },
    ];
    return runs.filter((run) => run.text !== '');
  });
}
