/** Draws what a check has found. Words are text, never markup. */
import type { CheckedDraft, CheckedParagraph, CheckedQuotation } from '../../drafting/check.ts';
import { draftRuns, type DraftRun } from '../../drafting/runs.ts';
import type { SourcePlace } from '../../drafting/sources.ts';
import { placeName, quotationSentence, standingSentence } from '../../drafting/summary.ts';
import { addresses } from '../../site/addresses.ts';
import { element } from '../element.ts';

/** The paragraphs of a draft, each with its verdict and its source. */
export function drawDraft({ paragraphs }: CheckedDraft): HTMLElement[] {
  return paragraphs.map((paragraph) => {
    const { verdict, citations } = paragraph;
    const faults = citations.flatMap(({ fault }) => fault ?? []);
    const item = element('li', { 'data-standing': verdict?.standing ?? 'frame' });
    if (faults.length > 0) item.dataset['wrong'] = '';
    if (verdict !== null) item.append(standing(paragraph));
    item.append(draftWords(paragraph));
    if (verdict?.standing === 'amended') item.append(sourceWords(verdict.source));
    item.append(
      ...faults.map((fault) => element('p', { class: 'fault', 'data-apparatus': '' }, fault)),
    );
    return item;
  });
}

/** The verdict on a quotation, with what differs and the other places that have its words. */
export function drawQuotation(quotation: CheckedQuotation): HTMLElement[] {
  const [best, ...others] = quotation.found;
  const verdict = element('p', { class: 'verdict' }, quotationSentence(quotation));
  if (!best) return [verdict];
  const exact = others.filter(({ isExact }) => isExact).map(({ place }) => place);
  const parts: HTMLElement[] = [verdict];
  if (!best.isExact) {
    const runs = best.segments.map((segment) =>
      drawRun({ ...segment, citation: null, isMark: false }),
    );
    parts.push(element('p', { class: 'draft' }, ...runs));
  }
  parts.push(sourceWords(best.place));
  if (exact.length > 0) {
    const links = exact.flatMap((place, index) => [index === 0 ? '' : ', ', placeLink(place)]);
    parts.push(element('p', { class: 'also' }, 'Also, word for word: ', ...links, '.'));
  }
  return parts;
}

const signs = { identical: '=', amended: '≈', new: '+' };

function standing(paragraph: CheckedParagraph): HTMLElement {
  const { verdict } = paragraph;
  const line = element('p', { class: 'standing', 'data-apparatus': '' });
  if (verdict === null) return line;
  line.append(element('span', { 'aria-hidden': 'true' }, signs[verdict.standing]), ' ');
  if (verdict.standing === 'new') line.append(standingSentence(paragraph));
  else {
    const said = verdict.standing === 'identical' ? 'Identical with ' : 'Amended from ';
    line.append(said, placeLink(verdict.source));
  }
  return line;
}

function draftWords(paragraph: CheckedParagraph): HTMLElement {
  const { marker } = paragraph;
  const number = marker === '' ? [] : [`${marker} `];
  return element('p', { class: 'draft' }, ...number, ...draftRuns(paragraph).map(drawRun));
}

function drawRun({ kind, text, citation, isMark }: DraftRun): Node | string {
  if (isMark) return element('sup', {}, text);
  const words =
    citation?.address != null
      ? element(
          'a',
          { href: citation.address, ...(citation.fault !== null && { class: 'wrong' }) },
          text,
        )
      : text;
  if (kind === 'kept') return words;
  return element(kind === 'added' ? 'ins' : 'del', {}, words);
}

function sourceWords(source: SourcePlace): HTMLElement {
  return element(
    'blockquote',
    { 'data-apparatus': '' },
    element('p', {}, placeLink(source)),
    element('p', {}, source.words),
  );
}

function placeLink(place: SourcePlace): HTMLElement {
  const href = addresses.resolution(place.resolution.id, place.anchor);
  return element('a', { href }, placeName(place));
}
