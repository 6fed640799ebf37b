/** The words of a checked paragraph as runs: what changed, and what cites. */
import type { DifferenceSegment } from '../comparing/difference.ts';
import type { CheckedParagraph } from './check.ts';
import type { DraftCitation } from './cited.ts';

/** Words that changed alike and cite alike. */
export interface DraftRun {
  readonly kind: DifferenceSegment['kind'];
  readonly text: string;
  readonly citation: DraftCitation | null;
  /** Whether this is the mark of a note, and none of the words. */
  readonly isMark: boolean;
}

/** The runs: those kept and added, without the marks, are the paragraph's own words, in order. */
export function draftRuns({ words, marks, verdict, citations }: CheckedParagraph): DraftRun[] {
  const segments: readonly DifferenceSegment[] =
    verdict?.standing === 'amended' ? verdict.segments : [{ kind: 'kept', text: words }];
  const edges = [
    ...citations.flatMap(({ start, end }) => [start, end]),
    ...marks.map(({ at }) => at),
  ];
  const markRuns = (place: number): DraftRun[] =>
    marks
      .filter(({ at }) => at === place)
      .map(({ mark }) => ({ kind: 'kept', text: mark, citation: null, isMark: true }));
  let place = 0;
  const runs = segments.flatMap(({ kind, text }): DraftRun[] => {
    if (kind === 'removed') return [{ kind, text, citation: null, isMark: false }];
    const from = place;
    place += text.length;
    const within = [...new Set(edges)].filter((edge) => edge > from && edge < place);
    const cuts = [from, ...within.sort((a, b) => a - b), place];
    return cuts.slice(1).flatMap((end, index) => {
      const start = cuts[index] ?? from;
      const citation = citations.find((each) => each.start <= start && end <= each.end) ?? null;
      const run = { kind, text: text.slice(start - from, end - from), citation, isMark: false };
      return [run, ...markRuns(end)];
    });
  });
  return [...markRuns(0), ...runs];
}
