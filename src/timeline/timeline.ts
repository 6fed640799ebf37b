/** What the picture of the references shows, before anything has its place in it. */

import { noteMarksIn } from '../model/text/inline.ts';
import { shortName } from '../model/text/names.ts';
import { withSubParagraphs } from '../model/text/paragraphs.ts';
import { placeLabel } from '../model/places/place-label.ts';
import type { Citing, Reference } from '../citing/references.ts';
import type { Paragraph, Resolution } from '../model/text/resolution.ts';

/** A paragraph of a citing text, or its masthead. */
export interface TimelineRow {
  /** Null is the masthead. */
  readonly anchor: string | null;
  /** `PP2` */
  readonly label: string;
  /** The opening words of a paragraph: `Recalling`. */
  readonly lead: string | null;
  readonly isCiting: boolean;
}

/** A text that cites: one column of the picture. */
export interface TimelineText {
  readonly id: string;
  readonly name: string;
  readonly rows: readonly TimelineRow[];
}

/** An instrument and the rows that cite it, each as the number of its text and its own. */
export interface TimelineInstrument {
  readonly reference: Reference;
  readonly citedBy: readonly { readonly text: number; readonly row: number }[];
}

export interface Timeline {
  readonly texts: readonly TimelineText[];
  /** In the order of the references. */
  readonly instruments: readonly TimelineInstrument[];
}

/** A row and all the places that count as it. */
type Row = TimelineRow & { readonly places: readonly (string | null)[] };

/**
 * Joins references to the paragraphs that cite them. A note counts as the paragraph that
 * refers to it, a sub-paragraph as the paragraph it is part of.
 */
export function createTimeline(references: readonly Reference[]): Timeline {
  const citing = Map.groupBy(
    references.flatMap(({ citedBy }) => citedBy),
    ({ text }) => text,
  );
  const columns = new Map(
    [...citing].map(([text, entries], number) => [text, { number, rows: rowsOf(text, entries) }]),
  );
  return {
    texts: [...columns].map(([text, { rows }]) => ({ id: text.id, name: shortName(text), rows })),
    instruments: references.map((reference) => ({
      reference,
      citedBy: reference.citedBy.flatMap(({ text, anchors }) => {
        const column = columns.get(text);
        if (!column) return [];
        return column.rows.flatMap(({ places }, row) =>
          anchors.some((anchor) => places.includes(anchor)) ? [{ text: column.number, row }] : [],
        );
      }),
    })),
  };
}

function rowsOf(text: Resolution, entries: readonly Citing[]): Row[] {
  const citing = new Set(entries.flatMap(({ anchors }) => anchors));
  const masthead = { anchor: null, label: 'Masthead', lead: null, isCiting: true, places: [null] };
  const paragraphs = text.paragraphs.map((paragraph) => {
    const places = placesWithin(paragraph, text);
    return {
      anchor: paragraph.anchor,
      label: placeLabel(paragraph.anchor),
      lead: paragraph.lead,
      isCiting: places.some((place) => citing.has(place)),
      places,
    };
  });
  return citing.has(null) ? [masthead, ...paragraphs] : paragraphs;
}

function placesWithin(paragraph: Paragraph, { notes }: Resolution): string[] {
  return withSubParagraphs([paragraph]).flatMap(({ anchor, content }) => {
    const referred = noteMarksIn(content).map((mark) => mark.anchor);
    return [
      anchor,
      ...notes.filter((note) => referred.includes(note.anchor)).map((note) => note.anchor),
    ];
  });
}
