import { noteMarksIn } from '../../../model/text/inline.ts';
import { runsOf, textRows, withSubParagraphs } from '../../../model/text/paragraphs.ts';
import type { Inline, NoteMark, Resolution } from '../../../model/text/resolution.ts';

/** A place where a text refers to a note. */
export interface NoteReference {
  readonly mark: NoteMark;
  /** The anchor of the paragraph, sub-paragraph or heading; null above the first of them. */
  readonly place: string | null;
  /** The id of the mark, to which the note leads back. */
  readonly id: string;
}

/** All places where a text refers to its notes, in its order. */
export function noteReferences(resolution: Resolution): readonly NoteReference[] {
  const counts = new Map<string, number>();
  return runsWithPlaces(resolution).flatMap(([place, run]) =>
    noteMarksIn(run).map((mark) => {
      const count = (counts.get(mark.anchor) ?? 0) + 1;
      counts.set(mark.anchor, count);
      return { mark, place, id: referenceId(mark.anchor, count) };
    }),
  );
}

type PlacedRun = readonly [place: string | null, run: readonly Inline[]];

function runsWithPlaces(resolution: Resolution): readonly PlacedRun[] {
  const { masthead, printedTitle, enactingFormula } = resolution;
  const above = [masthead?.sponsors, masthead?.documentTitle, printedTitle, enactingFormula];
  return [
    ...above.map((run): PlacedRun => [null, run ?? []]),
    ...textRows(resolution).flatMap((row): PlacedRun[] => {
      if (row.type === 'paragraph') return runsOfParagraph(row.paragraph);
      const { anchor, title, enactingFormula: formula } = row.section;
      return [title, formula].map((run): PlacedRun => [anchor, run]);
    }),
  ];
}

function runsOfParagraph(paragraph: Resolution['paragraphs'][number]): PlacedRun[] {
  return withSubParagraphs([paragraph]).flatMap((each) => [
    ...runsOf(each).map((run): PlacedRun => [each.anchor, run]),
    ...each.quoted.flatMap(({ enactingFormula, sections }) =>
      [enactingFormula, ...sections.map(({ title }) => title)].map((run): PlacedRun => [
        each.anchor,
        run,
      ]),
    ),
  ]);
}

/** `fnref1`, `table1-noteref-a`; of a note’s second mark `fnref1-2`. */
function referenceId(anchor: string, count: number): string {
  const first = anchor.replace(/^fna?|-note(?=-[a-z]+$)/, '$&ref');
  return count === 1 ? first : `${first}-${count}`;
}
