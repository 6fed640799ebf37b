/**
 * The proportions of a drawing, in its own units, which are pixels where it is shown at its
 * full width. From left to right: rows of texts, lines, the years and the columns of organs, names, lines, rows.
 */
export interface TimelineMeasures {
  readonly width: number;
  /** How far the rows' marks are from the sides; their labels stand outside of them. */
  readonly marks: number;
  /** Where the columns of organs begin, and the room for all of them. */
  readonly organColumns: { readonly from: number; readonly room: number; readonly most: number };
  /** Where names begin, and how many letters a line of them holds; none are shown for null. */
  readonly names: { readonly from: number; readonly letters: number } | null;
  /** The width of a letter and the height of a line, to reckon with. */
  readonly letter: number;
  readonly line: number;
  /** How much height a row of a text, an instrument and a year have at least. */
  readonly row: number;
  readonly gap: number;
  readonly year: number;
  /** Whether the rows say how their paragraphs open. */
  readonly hasLeads: boolean;
  /** Whether the columns of organs have heads; otherwise names say the organ. */
  readonly hasHeads: boolean;
}

/** For a wide screen. */
export const wide: TimelineMeasures = {
  width: 1120,
  marks: 150,
  organColumns: { from: 285, room: 320, most: 5 },
  names: { from: 632, letters: 30 },
  letter: 7.7,
  line: 16,
  row: 25,
  gap: 8,
  year: 44,
  hasLeads: true,
  hasHeads: true,
};

/** For a narrow screen and for paper. */
export const narrow: TimelineMeasures = {
  width: 300,
  marks: 40,
  organColumns: { from: 98, room: 0, most: 1 },
  names: { from: 112, letters: 17 },
  letter: 6.4,
  line: 13,
  row: 26,
  gap: 7,
  year: 34,
  hasLeads: false,
  hasHeads: false,
};

/** A thumbnail that only shows the shape of the whole. */
export const small: TimelineMeasures = {
  width: 320,
  marks: 8,
  organColumns: { from: 128, room: 72, most: 5 },
  names: null,
  letter: 6.2,
  line: 14,
  row: 10,
  gap: 8,
  year: 14,
  hasLeads: false,
  hasHeads: false,
};
