import { placeLabel } from '../../model/places/place-label.ts';
import { shortName } from '../../model/text/names.ts';
import type { Resolution } from '../../model/text/resolution.ts';
import type { HistoryStep, ParagraphHistory } from './history.ts';

/** A paragraph's history in a few words, with a sign for the eye, and the step to look at first. */
export interface HistoryInWords {
  /** Says at a glance what the words say: whether the nearest text has it word for word. */
  readonly sign: '=' | '≈';
  /**
   * `OP2 of 76/159, identical`, `OP4 of 76/159, amended`, `identical since 75/1, amended since
   * 74/156`
   */
  readonly words: string;
  /** The latest that changed it; where nothing did, the nearest. */
  readonly step: HistoryStep;
}

/**
 * Says since when a paragraph of a text stands, word for word or amended. Where it stands in no
 * earlier text of its line, says where the text that follows has it.
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
  const sign = nearest.standing === 'identical' ? '=' : '≈';
  if (!earliest || before.length === 1)
    return { sign, words: placeIn(nearest, text), step: nearest };
  const same = before.findIndex(({ standing }) => standing === 'amended');
  const since = nameBeside(text, earliest.text);
  if (same === -1) return { sign, words: `identical since ${since}`, step: nearest };
  const [change, kept] = [before[same] ?? nearest, before[same - 1]];
  return kept
    ? {
        sign,
        words: `identical since ${nameBeside(text, kept.text)}, amended since ${since}`,
        step: change,
      }
    : { sign, words: `${placeIn(nearest, text)}, since ${since}`, step: nearest };
}

function placeIn({ text, anchor, standing }: HistoryStep, beside: Resolution): string {
  return `${placeLabel(anchor)} of ${nameBeside(beside, text)}, ${standing}`;
}

/** What a text is called beside another: without the organ, where both have the same. */
function nameBeside(one: Resolution, other: Resolution): string {
  return one.organ === other.organ ? other.designation : shortName(other);
}
