/** The words of a checked paragraph as runs: what changed, and what cites. */
import type { DifferenceSegment } from '../comparing/difference.ts';
import type { CheckedParagraph } from './check.ts';
import type { DraftCitation } from './cited.ts';

/** Words that changed alike and cite alike. */
export interface DraftRun {
  readonly kind: DifferenceSegment['kind'];
  readonly text: string;
  readonly citation: DraftCitation | null;
}

/** The runs: those kept and added are the paragraph's own words, in order. */
export function draftRuns({ words, verdict, citations }: CheckedParagraph): DraftRun[] {
  const segments: readonly DifferenceSegment[] =
    verdict?.standing === 'amended' ? verdict.segments : [{ kind: 'kept', text: words }];
  const edges = citations.flatMap(({ start, end }) => [start, end]);
  let place = 0;
  return segments.flatMap(({ kind, text }): DraftRun[] => {
    if (kind === 'removed') return [{ kind, text, citation: null }];
    const from = place;
    place += text.length;
    const cuts = [from, ...edges.filter((edge) => edge > from && edge < place), place];
    return cuts.slice(1).map((end, index) => {
      const start = cuts[index] ?? from;
      const citation = citations.find((each) => each.start <= start && end <= each.end) ?? null;
      return { kind, text: text.slice(start - from, end - from), citation };
    });
  });
}
