/** What a check has found, in words. */
import { placeLabel } from '../model/places/place-label.ts';
import { shortName } from '../model/text/names.ts';
import type { CheckedDraft, CheckedParagraph, CheckedQuotation } from './check.ts';
import { isAt } from './quotation.ts';
import type { SourcePlace } from './sources.ts';

/** How many paragraphs stand how, and how many citations are wrong. */
export interface DraftSummary {
  readonly identical: number;
  readonly amended: number;
  readonly new: number;
  readonly wrong: number;
}

/** Counts what was found. */
export function summarise({ paragraphs }: CheckedDraft): DraftSummary {
  const count = (standing: string): number =>
    paragraphs.filter(({ verdict }) => verdict?.standing === standing).length;
  return {
    identical: count('identical'),
    amended: count('amended'),
    new: count('new'),
    wrong: paragraphs.flatMap(({ citations }) => citations.filter(({ fault }) => fault !== null))
      .length,
  };
}

/** `22 paragraphs: 3 identical, 11 amended, 8 new. One citation is wrong.` */
export function summarySentence(checked: CheckedDraft): string {
  const { identical, amended, new: fresh, wrong } = summarise(checked);
  const total = identical + amended + fresh;
  const paragraphs = total === 1 ? '1 paragraph' : `${total} paragraphs`;
  const found = `${paragraphs}: ${identical} identical, ${amended} amended, ${fresh} new.`;
  if (wrong === 0) return found;
  return `${found} ${wrong === 1 ? 'One citation is' : `${wrong} citations are`} wrong.`;
}

/** `OP5 of GA 56/149` */
export function placeName({ resolution, anchor }: SourcePlace): string {
  return `${placeLabel(anchor)} of ${shortName(resolution)}`;
}

/** How a paragraph stands: `Amended from OP5 of GA 56/149`; empty for the frame. */
export function standingSentence({ verdict }: CheckedParagraph): string {
  if (verdict === null) return '';
  if (verdict.standing === 'new') return 'New: nothing like it is held here';
  const place = placeName(verdict.source);
  return verdict.standing === 'identical' ? `Identical with ${place}` : `Amended from ${place}`;
}

/** Whether a quotation is exact, and where its words really stand. */
export function quotationSentence({ cited, found }: CheckedQuotation): string {
  const [best] = found;
  if (!best) return 'Neither these words nor words like them are held here.';
  const place = placeName(best.place);
  const isThere = cited === null || isAt(best.place, cited);
  if (!best.isExact) {
    return `Not exact. The words most like these stand in ${place}${isThere ? '' : ', which is not the place cited'}.`;
  }
  const whole = best.isWhole ? ', the whole of it' : '';
  if (isThere) return `Exact: ${place}${whole}.`;
  return `The words are exact, but stand in ${place}${whole}, and not where the citation says.`;
}
