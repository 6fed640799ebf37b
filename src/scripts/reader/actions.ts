/** What a reader can do with a place in the text, or with the whole where it is null. */
import type { AnchorRange } from '../../model/places/anchor-range.ts';
import type { CitedResolution } from '../../cite-as/forms.ts';
import { copy } from '../copying/clipboard.ts';
import { ownWordsBetween } from '../copying/own-words.ts';
import { announce } from './announce.ts';
import { addressOf, paragraphsAt } from './place.ts';

/** Copies the absolute address. */
export async function copyLink(place: AnchorRange | null): Promise<void> {
  await copy({ plain: addressOf(place), html: null }, 'Link');
}

/** Copies the words as printed, with all that stands between the first and the last of a range. */
export async function copyText(place: AnchorRange): Promise<void> {
  const paragraphs = paragraphsAt(place);
  const [first] = paragraphs;
  const last = paragraphs.at(-1);
  if (first && last) await copy(ownWordsBetween(first, last), 'Text');
}

/** Copies a citation in the form that the reader has chosen. */
export async function copyCitation(
  resolution: CitedResolution,
  place: AnchorRange | null,
): Promise<void> {
  const [{ cite }, { givesAddress, rememberedForm }] = await Promise.all([
    import('../citing/cite.ts'),
    import('../citing/remembered-form.ts'),
  ]);
  const form = rememberedForm();
  const { text, html } = await cite(form, resolution, place, givesAddress(form));
  await copy({ plain: text, html }, 'Citation');
}

/** Opens the choice of forms. */
export async function openCiteDialog(
  resolution: CitedResolution,
  place: AnchorRange | null,
): Promise<void> {
  const dialog = await import('../citing/cite-dialog.ts');
  dialog.openCiteDialog(resolution, place);
}

/**
 * Puts paragraphs into the reader's own list; what stands under one is kept with it.
 *
 * @param note what is noted on them
 */
export async function keepPlace(id: string, place: AnchorRange, note = ''): Promise<void> {
  const paragraphs = paragraphsAt(place).filter(
    (paragraph, _, all) => !all.some((other) => other !== paragraph && other.contains(paragraph)),
  );
  const { keep } = await import('../keeping/kept.ts');
  const isNew = keep(paragraphs.map(({ id: anchor }) => ({ id, anchor, note })));
  announce(isNew ? 'Kept: the list is linked below the page' : 'Kept already');
}
