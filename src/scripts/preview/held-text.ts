import { printedDate } from '../../model/symbols/date.ts';
import type { ParagraphJson, ResolutionJson } from '../../formats/json-schema.ts';
import { pageName } from '../../model/text/names.ts';
import { placeLabel } from '../../model/places/place-label.ts';
import { element } from '../element.ts';
import { fetchOnce } from './fetch-once.ts';

/** A paragraph with how deep it stands under another: 0 for a paragraph of the text itself. */
interface PlacedParagraph {
  readonly paragraph: ParagraphJson;
  readonly depth: number;
}

/**
 * What a link to a text of this site leads to: the paragraph, or the paragraphs from one to
 * another, that its fragment names; else the masthead.
 *
 * @throws {Error} where the text cannot be fetched
 */
export async function heldText({ origin, pathname, hash }: HTMLAnchorElement): Promise<Node[]> {
  const text = await fetchOnce<ResolutionJson>(`${origin}${pathname.replace(/\/$/, '')}.json`);
  const named = paragraphsNamed(hash.slice(1), text);
  const name = pageName(text);
  if (named.length === 0) return [masthead(text, name)];
  return [
    element('p', { class: 'source', 'data-apparatus': '' }, name),
    ...named.map(drawParagraph),
  ];
}

function masthead({ title, organ, adopted }: ResolutionJson, name: string): HTMLElement {
  const day = adopted === null ? 'draft' : printedDate(adopted);
  return element(
    'p',
    {},
    element('b', {}, name),
    ' ',
    element('cite', {}, title ?? ''),
    ' ',
    element('small', {}, `${organ}, ${day}`),
  );
}

/** The paragraphs that a fragment names, `op5` or `op3:op5`, with all under them. */
function paragraphsNamed(fragment: string, text: ResolutionJson): PlacedParagraph[] {
  const all = withDepth(text.paragraphs, 0);
  const [from, to = from] = fragment.split(':').map((end) => indexOf(end, all));
  const first = all[from ?? -1];
  const last = all[to ?? -1];
  if (!first || !last) return [];
  const under = withDepth(last.paragraph.paragraphs, 0).length;
  return all.slice(from, (to ?? 0) + 1 + under);
}

function indexOf(anchor: string, paragraphs: readonly PlacedParagraph[]): number {
  return paragraphs.findIndex(({ paragraph }) => paragraph.anchor === anchor);
}

function withDepth(paragraphs: readonly ParagraphJson[], depth: number): PlacedParagraph[] {
  return paragraphs.flatMap((paragraph) => [
    { paragraph, depth },
    ...withDepth(paragraph.paragraphs, depth + 1),
  ]);
}

function drawParagraph({ paragraph, depth }: PlacedParagraph): HTMLElement {
  const { anchor, number, lead, text } = paragraph;
  const drawn = element('p', { class: 'words' });
  if (number === null)
    drawn.append(element('small', { 'data-apparatus': '' }, placeLabel(anchor)), ' ');
  else drawn.append(depth === 0 ? `${number}. ` : `(${number}) `);
  if (lead !== null && text.startsWith(lead)) {
    drawn.append(element('em', {}, lead), text.slice(lead.length));
  } else {
    drawn.append(text);
  }
  return drawn;
}
