/** Citations of the resolution that the page shows. */
import type { AnchorRange } from '../../model/places/anchor-range.ts';
import type { CitationForm, Cited, CitedResolution } from '../../cite-as/forms.ts';
import { citeInWords } from '../../cite-as/cite-in-words.ts';
import { addressOf } from '../reader/place.ts';

/**
 * The citation of a place, or of the whole where it is null. Records for reference
 * managers load their library first.
 */
export async function cite(
  form: CitationForm,
  resolution: CitedResolution,
  place: AnchorRange | null,
): Promise<string> {
  const cited: Cited = { resolution, place, url: addressOf(place) };
  if (form !== 'bibtex' && form !== 'ris') return citeInWords(form, cited);
  const { citeAsRecord } = await import('../../cite-as/reference-manager.ts');
  return citeAsRecord(form, cited);
}
