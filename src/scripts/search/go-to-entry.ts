import { parseAnchor } from '../../model/places/anchor.ts';
import { arrivalAt } from '../../model/places/arrival.ts';
import { placeLabel } from '../../model/places/place-label.ts';
import { pageName } from '../../model/text/names.ts';
import type { KnownResolution } from '../../search/places/cited-place.ts';
import { destination, lettersNamed } from '../../search/places/go-to.ts';
import { element } from '../element.ts';

/** The place that a query names. */
export interface NamedPlace {
  /** `OP5 of A/RES/56/149`; `A/RES/56/149, which has no OP99` */
  readonly name: string;
  readonly url: string;
}

/** What is known of the site. */
interface Site {
  /** The resolutions that it holds. */
  readonly known: readonly KnownResolution[];
  /** Its base path. */
  readonly home: string;
  /** The anchors of the places that a resolution has. */
  readonly anchorsOf: (id: string) => Promise<ReadonlySet<string>>;
}

/**
 * The place that a query names, or null where it names none. Where the text has no such place,
 * it is what would hold it, or the text, as for an address.
 *
 * @throws {Error} as `anchorsOf` does
 */
export async function namedPlace(
  query: string,
  { known, home, anchorsOf }: Site,
): Promise<NamedPlace | null> {
  const place = destination(query, known, currentResolution());
  const resolution = known.find(({ id }) => id === place?.id);
  if (!place || !resolution) return letters(query, known, home);
  const name = pageName(resolution);
  const { id, anchor } = place;
  const url = `${home}${id}/`;
  if (anchor === null) return { name, url };
  const arrival = await arrivalIn(anchor, () => anchorsOf(id));
  const reached = arrival === null ? name : `${labelOf(arrival)} of ${name}`;
  return {
    name: arrival === anchor ? reached : `${reached}, which has no ${labelOf(anchor)}`,
    url: arrival === null ? url : `${url}#${arrival}`,
  };
}

/** The page that lists the letters of a number. */
function letters(query: string, known: Site['known'], home: string): NamedPlace | null {
  const folder = lettersNamed(query, known);
  const of = known.filter(({ id }) => folder !== null && id.slice(0, -1) === folder).map(pageName);
  if (folder === null || of.length === 0) return null;
  return { name: new Intl.ListFormat('en-GB').format(of), url: `${home}${folder}/` };
}

/** Where an anchor arrives; notes, which the index holds with their paragraphs, are taken as read. */
async function arrivalIn(
  anchor: string,
  anchorsOf: () => Promise<ReadonlySet<string>>,
): Promise<string | null> {
  if (parseAnchor(anchor)?.type === 'note') return anchor;
  const anchors = await anchorsOf();
  return arrivalAt(anchor, (one) => anchors.has(one));
}

function labelOf(anchor: string): string {
  return anchor.split(':').map(placeLabel).join(' to ');
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
