import { noteMarksIn } from '../../model/text/inline.ts';
import { runsOf, withSubParagraphs } from '../../model/text/paragraphs.ts';
import type { NoteMark, Paragraph } from '../../model/text/resolution.ts';

/** A place where a text refers to a note. */
export interface NoteReference {
  readonly mark: NoteMark;
  /** The anchor of the paragraph or sub-paragraph. */
  readonly place: string;
  /** The id of the mark, to which the note leads back. */
  readonly id: string;
}

/** All places where a text refers to its notes, in its order. */
export function noteReferences(paragraphs: readonly Paragraph[]): readonly NoteReference[] {
  const counts = new Map<string, number>();
  return withSubParagraphs(paragraphs).flatMap((paragraph) =>
    runsOf(paragraph)
      .flatMap(noteMarksIn)
      .map((mark) => {
        const count = (counts.get(mark.anchor) ?? 0) + 1;
        counts.set(mark.anchor, count);
        return { mark, place: paragraph.anchor, id: referenceId(mark.anchor, count) };
      }),
  );
}

/** `fnref1`, `table1-noteref-a`; of a note’s second mark `fnref1-2`. */
function referenceId(anchor: string, count: number): string {
  const first = anchor.replace(/^fna?|-note(?=-[a-z]+$)/, '$&ref');
  return count === 1 ? first : `${first}-${count}`;
}
