/** Citations of the resolution that the page shows. */
import { parseAnchor } from '../../model/places/anchor.ts';
import type { AnchorRange } from '../../model/places/anchor-range.ts';
import { cite as write } from '../../cite-as/cite.ts';
import type {
  CitationForm,
  CitedPlace,
  CitedResolution,
  WrittenCitation,
} from '../../cite-as/forms.ts';
import { addressOf, paragraphsAt } from '../reader/place.ts';

/**
 * The citation of a place, or of the whole where it is null. What a form needs of libraries
 * loads first.
 *
 * @param url the address that it gives: that of the place, unless words in it have their own
 */
export function cite(
  form: CitationForm,
  resolution: CitedResolution,
  place: AnchorRange | null,
  withAddress: boolean,
  url = addressOf(place),
): Promise<WrittenCitation> {
  const cited = { resolution, place: place && citedPlace(place), url };
  return write(form, cited, withAddress);
}

/** A place with the paragraph at which its preamble ends, where it reaches further. */
function citedPlace(place: AnchorRange): CitedPlace {
  if (place.from.type !== 'preambular' || place.to.type === 'preambular') return place;
  const last = paragraphsAt(place)
    .filter(({ dataset }) => dataset['kind'] === 'preambular')
    .map(({ id }) => parseAnchor(id))
    .findLast((anchor) => anchor?.type === 'preambular' && anchor.labels.length === 0);
  return { ...place, lastPreambular: last ?? undefined };
}
