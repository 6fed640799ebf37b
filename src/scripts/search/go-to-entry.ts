import { destination, type KnownResolution } from '../../search/words/go-to.ts';
import { placeLabel } from '../../model/places/place-label.ts';
import { element } from '../element.ts';

/**
 * The entry that leads straight to the place a query names, or null where it names none.
 *
 * @param options the resolutions that the site holds, as the choice of resolutions lists them
 * @param home the site's base path
 */
export function goToEntry(
  query: string,
  options: Iterable<HTMLOptionElement>,
  home: string,
): HTMLElement | null {
  const known = [...options].filter(({ value }) => value !== '').map(readOption);
  const place = destination(query, known, currentResolution());
  const resolution = known.find(({ id }) => id === place?.id);
  if (!place || !resolution) return null;
  const name = resolution.symbol ?? resolution.designation;
  const target = place.anchor === null ? name : `${labelOf(place.anchor)} of ${name}`;
  const fragment = place.anchor === null ? '' : `#${place.anchor}`;
  const link = element('a', { href: `${home}${place.id}/${fragment}` }, `Go to ${target}`);
  return element('p', { class: 'go-to' }, link);
}

function labelOf(anchor: string): string {
  return anchor.split(':').map(placeLabel).join(' to ');
}

function readOption({ value, dataset }: HTMLOptionElement): KnownResolution {
  return {
    id: value,
    symbol: dataset['symbol'] ?? null,
    designation: dataset['designation'] ?? '',
    organ: (dataset['organ'] ?? '') as KnownResolution['organ'],
    status: dataset['status'] === 'draft' ? 'draft' : 'adopted',
  };
}

/** The resolution whose page this is. */
function currentResolution(): string | null {
  const reader = document.querySelector<HTMLElement>('resolution-reader');
  const resolution: unknown = JSON.parse(reader?.dataset['resolution'] ?? '{}');
  return (resolution as { id?: string }).id ?? null;
}
