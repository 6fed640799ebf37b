/** What a reader can do with a place in the text, or with the whole where it is null. */
import type { AnchorRange } from '../../model/places/anchor-range.ts';
import type { CitedResolution } from '../../cite-as/forms.ts';
import { copy } from './copy.ts';
import { ownWords } from './own-words.ts';
import { addressOf, allParagraphs, paragraphsAt } from './place.ts';

/** Copies the absolute address. */
export async function copyLink(place: AnchorRange | null): Promise<void> {
  await copy(addressOf(place), 'Link');
}

/** Copies the words as printed. */
export async function copyText(place: AnchorRange | null): Promise<void> {
  await copy(ownWords(place ? paragraphsAt(place) : allParagraphs()), 'Text');
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
  const { text } = await cite(form, resolution, place, givesAddress(form));
  await copy(text, 'Citation');
}

/** Opens the choice of forms. */
export async function openCiteDialog(
  resolution: CitedResolution,
  place: AnchorRange | null,
): Promise<void> {
  const dialog = await import('../citing/cite-dialog.ts');
  dialog.openCiteDialog(resolution, place);
}
