/** Which paragraph of a draft is agreed language, and where it comes from. */
import { assignment } from '../comparing/align/assignment.ts';
import type { ComparedWords } from '../comparing/align/compared-words.ts';
import { sameness } from '../comparing/align/tokens.ts';
import { difference, type DifferenceSegment } from '../comparing/difference.ts';
import type { SourcePlace, SourceText } from './sources.ts';

/** How a paragraph of a draft stands to the texts that are held here. */
export type Verdict =
  | { readonly standing: 'new' }
  | {
      readonly standing: 'identical' | 'amended';
      readonly source: SourcePlace;
      /** From the source to the draft. */
      readonly segments: readonly DifferenceSegment[];
    };

/** An answer that one text has for a paragraph. */
interface Answer {
  readonly source: SourcePlace;
  readonly isSame: boolean;
  /** How much of both paragraphs was kept, from 0 to 1. */
  readonly kept: number;
  readonly segments: readonly DifferenceSegment[];
  /** How much of the draft its text answers. */
  readonly answered: number;
}

/**
 * The verdict on each paragraph of a draft. In each text it may be one paragraph, as when two
 * texts are compared; of several texts that have it, the one counts that has it word for word,
 * else that which kept most, else that which answers more of the draft, else the latest.
 */
export function verdicts(draft: readonly string[], sources: readonly SourceText[]): Verdict[] {
  const answers = draft.map((): Answer[] => []);
  const words = draft.map(compared);
  for (const { resolution, paragraphs } of sources) {
    const matches = assignment(
      words,
      paragraphs.map((paragraph) => compared(paragraph.words)),
    );
    for (const { one, other } of matches) {
      const paragraph = paragraphs[other];
      const own = draft[one];
      if (!paragraph || own === undefined) continue;
      const segments = difference(paragraph.words, own);
      answers[one]?.push({
        source: { resolution, ...paragraph },
        isSame: sameness(paragraph.words) === sameness(own),
        kept: keptShare(segments),
        segments,
        answered: matches.length,
      });
    }
  }
  return answers.map((all) => verdict(all));
}

function compared(text: string): ComparedWords {
  return { text, sameness: sameness(text) };
}

function verdict(answers: readonly Answer[]): Verdict {
  const [best] = [...answers].sort(
    (a, b) =>
      Number(b.isSame) - Number(a.isSame) ||
      b.kept - a.kept ||
      b.answered - a.answered ||
      age(b).localeCompare(age(a)),
  );
  if (!best) return { standing: 'new' };
  const { source, segments, isSame } = best;
  return { standing: isSame ? 'identical' : 'amended', source, segments };
}

/** The share of words that both paragraphs have, to hundredths: less is no reason to prefer one. */
function keptShare(segments: readonly DifferenceSegment[]): number {
  const length = (kind: DifferenceSegment['kind']): number =>
    segments.reduce((sum, segment) => sum + (segment.kind === kind ? segment.text.length : 0), 0);
  const kept = 2 * length('kept');
  return Math.round((100 * kept) / Math.max(1, kept + length('added') + length('removed'))) / 100;
}

/** A draft is later than everything adopted. */
function age({ source }: Answer): string {
  return `${source.resolution.adopted ?? '9999'} ${source.resolution.id}`;
}
