/**
 * The history of each paragraph along the line of its text: since when it stands, word for
 * word or amended. Paragraphs are taken whole here, their sub-paragraphs with them.
 */
import { withSubParagraphs } from '../../model/text/paragraphs.ts';
import type { Paragraph, Resolution } from '../../model/text/resolution.ts';
import { rowAnchor, type Comparison } from '../comparison.ts';
import type { Lines } from './lines.ts';

/** Where a paragraph stands in a neighbouring text of its line. */
export interface HistoryStep {
  readonly text: Resolution;
  /** Its anchor there. */
  readonly anchor: string;
  /** Whether it stands there word for word, with all of its sub-paragraphs. */
  readonly standing: 'identical' | 'amended';
  /** The comparison that shows both, and its row. */
  readonly comparison: Comparison;
  readonly row: string;
}

/** What is known of a paragraph along its line. */
export interface ParagraphHistory {
  /** The text before, then the one before that, as far back as the paragraph stands. */
  readonly before: readonly HistoryStep[];
  /** The text that follows; null where the paragraph has not been taken up. */
  readonly after: HistoryStep | null;
}

/** The histories of a text's whole paragraphs, by their anchors, of those that have one. */
export type Histories = ReadonlyMap<string, ParagraphHistory>;

/** @param between the comparison of two texts of a line */
export function createHistories(
  lines: Lines,
  between: (one: Resolution, other: Resolution) => Comparison | null,
): (text: Resolution) => Histories {
  const known = new Map<string, ReadonlyMap<string, readonly HistoryStep[]>>();

  /** The way back of each whole paragraph, worked out once for each text of the line. */
  function wayBack(text: Resolution): ReadonlyMap<string, readonly HistoryStep[]> {
    const found = known.get(text.id) ?? workOutWayBack(text);
    known.set(text.id, found);
    return found;
  }

  function workOutWayBack(text: Resolution): ReadonlyMap<string, readonly HistoryStep[]> {
    const earlier = lines.before(text);
    if (!earlier) return new Map();
    const further = wayBack(earlier);
    const wholes = wholesOf(earlier);
    return new Map(
      [...stepsTo(earlier, text, between(text, earlier))].map(([anchor, step]) => {
        const whole = wholes.get(step.anchor)?.anchor ?? step.anchor;
        return [anchor, [step, ...(further.get(whole) ?? [])]];
      }),
    );
  }

  const made = new Map<string, Histories>();
  return (text) => {
    const histories = made.get(text.id) ?? historiesOf(text);
    made.set(text.id, histories);
    return histories;
  };

  function historiesOf(text: Resolution): Histories {
    const back = wayBack(text);
    const [later] = lines.after(text);
    const ahead = later
      ? stepsTo(later, text, between(later, text))
      : new Map<string, HistoryStep>();
    return new Map(
      text.paragraphs.flatMap(({ anchor }) => {
        const [before, after] = [back.get(anchor) ?? [], ahead.get(anchor) ?? null];
        return before.length > 0 || after ? [[anchor, { before, after }]] : [];
      }),
    );
  }
}

/** Where the whole paragraphs of a text stand in its neighbour, by their anchors. */
function stepsTo(
  neighbour: Resolution,
  text: Resolution,
  comparison: Comparison | null,
): Map<string, HistoryStep> {
  if (!comparison) return new Map();
  const isCiting = comparison.citing.id === text.id;
  const found = new Map(
    comparison.rows.flatMap((row) => {
      if (!row.citing || !row.cited) return [];
      const [own, other] = isCiting ? [row.citing, row.cited] : [row.cited, row.citing];
      return [[own.anchor, { row, other }]];
    }),
  );
  const wholes = wholesOf(neighbour);
  return new Map(
    text.paragraphs.flatMap((paragraph) => {
      const parts = withSubParagraphs([paragraph]);
      const matches = parts.map(({ anchor }) => found.get(anchor));
      const first = matches.find((match) => match !== undefined);
      if (!first) return [];
      const { row, other } = first;
      const whole = wholes.get(other.anchor) ?? other;
      const isSame =
        matches.every((match) => match?.row.standing === 'identical') &&
        withSubParagraphs([whole]).length === parts.length;
      const step: HistoryStep = {
        text: neighbour,
        anchor: other.anchor,
        standing: isSame ? 'identical' : 'amended',
        comparison,
        row: rowAnchor(row),
      };
      return [[paragraph.anchor, step]];
    }),
  );
}

/** The whole paragraph that each paragraph and sub-paragraph belongs to, by anchor. */
function wholesOf({ paragraphs }: Resolution): Map<string, Paragraph> {
  return new Map(
    paragraphs.flatMap((whole) =>
      withSubParagraphs([whole]).map(({ anchor }) => [anchor, whole] as const),
    ),
  );
}
