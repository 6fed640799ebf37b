import { placeLabel } from '../../model/places/place-label.ts';
import { shortName } from '../../model/text/names.ts';
import type { Resolution } from '../../model/text/resolution.ts';
import type { HistoryStep, ParagraphHistory } from './history.ts';

/** A paragraph's history in a few signs and words, and the step to look at first. */
export interface HistoryInWords {
  /** `= OP2 of 76/159`, `≈ OP4 of 76/159, amended`, `= since 75/1, ≈ since 74/156` */
  readonly words: string;
  /** The latest that changed it; where nothing did, the nearest. */
  readonly step: HistoryStep;
}

/**
 * Says since when a paragraph of a text stands: `=` word for word, `≈` amended. Where it
 * stands in no earlier text of its line, says where the text that follows has it.
 *
 * @returns null for a history that is empty
 */
export function historyInWords(
  text: Resolution,
  { before, after }: ParagraphHistory,
): HistoryInWords | null {
  const nearest = before[0] ?? after;
  const earliest = before.at(-1);
  if (!nearest) return null;
  if (!earliest || before.length === 1) return { words: placeIn(nearest, text), step: nearest };
  const same = before.findIndex(({ standing }) => standing === 'amended');
  const since = nameBeside(text, earliest.text);
  if (same === -1) return { words: `= since ${since}`, step: nearest };
  const [change, kept] = [before[same] ?? nearest, before[same - 1]];
  return kept
    ? { words: `= since ${nameBeside(text, kept.text)}, ≈ since ${since}`, step: change }
    : { words: `${placeIn(nearest, text)}, since ${since}`, step: nearest };
}

function placeIn({ text, anchor, standing }: HistoryStep, beside: Resolution): string {
  const place = `${placeLabel(anchor)} of ${nameBeside(beside, text)}`;
  return standing === 'identical' ? `= ${place}` : `≈ ${place}, amended`;
}

/** What a text is called beside another: without the organ, where both have the same. */
export function nameBeside(one: Resolution, other: Resolution): string {
  return one.organ === other.organ ? other.designation : shortName(other);
}
