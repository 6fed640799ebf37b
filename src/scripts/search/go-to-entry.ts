import { placeLabel } from '../../model/places/place-label.ts';
import { pageName } from '../../model/text/names.ts';
import type { KnownResolution } from '../../search/words/cited-place.ts';
import { destination } from '../../search/words/go-to.ts';
import { element } from '../element.ts';

/** The place that a query names. */
export interface NamedPlace {
  /** `OP5 of A/RES/56/149` */
  readonly name: string;
  readonly url: string;
}

/**
 * The place that a query names, or null where it names none.
 *
 * @param known the resolutions that the site holds
 * @param home the site's base path
 */
export function namedPlace(
  query: string,
  known: readonly KnownResolution[],
  home: string,
): NamedPlace | null {
  const place = destination(query, known, currentResolution());
  const resolution = known.find(({ id }) => id === place?.id);
  if (!place || !resolution) return null;
  const name = pageName(resolution);
  if (place.anchor === null) return { name, url: `${home}${place.id}/` };
  const label = place.anchor.split(':').map(placeLabel).join(' to ');
  return { name: `${label} of ${name}`, url: `${home}${place.id}/#${place.anchor}` };
}

/** The entry that leads straight to a place. */
export function drawPlace({ name, url }: NamedPlace): HTMLElement {
  return element('p', { class: 'go-to' }, element('a', { href: url }, `Go to ${name}`));
}

/** The resolution whose page this is. */
function currentResolution(): string | null {
  const reader = document.querySelector<HTMLElement>('resolution-reader');
  const resolution: unknown = JSON.parse(reader?.dataset['resolution'] ?? '{}');
  return (resolution as { id?: string }).id ?? null;
}
