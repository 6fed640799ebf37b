/** What a reader can do with words that are selected. */
import { citationForms, type CitationForm, type CitedResolution } from '../../cite-as/forms.ts';
import { makeTextDirective } from '../../model/places/text-directive.ts';
import { cite } from '../citing/cite.ts';
import { rememberedForm } from '../citing/remembered-form.ts';
import { copy } from '../copying/clipboard.ts';
import { ownWords, ownWordsBetween } from '../copying/own-words.ts';
import { keepPlace } from '../reader/actions.ts';
import { addressOf, paragraphsAt } from '../reader/place.ts';
import { pageWords } from './page-words.ts';
import type { Stretch } from './selected-stretch.ts';

/** Copies the address that leads to the paragraph and, in it, to just these words. */
export async function copyLink(_: CitedResolution, stretch: Stretch): Promise<void> {
  await copy({ plain: addressOfWords(stretch), html: null }, 'Link to these words');
}

/** Copies the words in quotation marks, with their citation and its address. */
export async function quote(resolution: CitedResolution, stretch: Stretch): Promise<void> {
  const words = ownWords(stretch.ranges);
  if (!words) return;
  const url = addressOfWords(stretch);
  const { text, html } = await cite(quotationForm(), resolution, stretch.place, true, url);
  const plain = `“${words.plain}”, ${text}`;
  await copy({ plain, html: quotedHtml(words.html, html ?? text) }, 'Quotation');
}

/** Lists the places of all texts that say the same. */
export async function listPlaces({ id }: CitedResolution, stretch: Stretch): Promise<void> {
  const { openSaidDialog } = await import('./said-dialog.ts');
  openSaidDialog(ownWords(stretch.ranges)?.plain ?? '', id, stretch.place);
}

/** Keeps the paragraphs of the words; a part of one paragraph is noted on it. */
export async function keep({ id }: CitedResolution, stretch: Stretch): Promise<void> {
  const { place, ranges } = stretch;
  if (!place) return;
  const words = ownWords(ranges)?.plain ?? '';
  const [paragraph, ...others] = paragraphsAt(place);
  const isPart =
    paragraph && others.length === 0 && ownWordsBetween(paragraph, paragraph).plain !== words;
  await keepPlace(id, place, isPart ? `“${words}”` : '');
}

function addressOfWords({ from, to, place }: Stretch): string {
  const address = addressOf(place);
  const words = pageWords(from, to);
  if (!words) return address;
  return `${address}${place ? '' : '#'}${makeTextDirective(words.blocks, words.range)}`;
}

/** The form that the reader has chosen, unless it is a record, which no quotation can have. */
function quotationForm(): CitationForm {
  const chosen = rememberedForm();
  const isRecord = citationForms.some(({ id, made }) => id === chosen && made === 'record');
  return isRecord ? 'un-note' : chosen;
}

/** Within the first and last of the paragraphs; behind a table. */
function quotedHtml(words: string, citation: string): string {
  if (words.endsWith('</table>')) return `${words}<p>${citation}</p>`;
  return words
    .replace(/^<\w+>/, '$&“')
    .replace(/<\/\w+>$/, `”, ${citation.replaceAll('$', '$$$$')}$&`);
}
