import { parseAnchor } from '../../../src/model/places/anchor.ts';
import { parseAnchorRange } from '../../../src/model/places/anchor-range.ts';
import type { Cited, CitedResolution } from '../../../src/cite-as/forms.ts';

/** The two texts of the site, and resolutions of other organs to try the forms on. */
export const assembly: CitedResolution = {
  id: 'a/res/56/149',
  symbol: 'A/RES/56/149',
  designation: '56/149',
  title: 'Enhancement of international cooperation in the field of human rights',
  organ: 'General Assembly',
  status: 'adopted',
  adopted: '2001-12-19',
};

export const draft: CitedResolution = {
  id: 'e/cn.4/2002/draft',
  symbol: null,
  designation: '2002/…',
  title: 'Enhancement of international cooperation in the field of human rights',
  organ: 'Commission on Human Rights',
  status: 'draft',
  adopted: null,
};

export const draftWithSymbol: CitedResolution = {
  ...draft,
  id: 'e/cn.4/2002/l.104',
  symbol: 'E/CN.4/2002/L.104',
};

export const council: CitedResolution = {
  id: 's/res/1325(2000)',
  symbol: 'S/RES/1325 (2000)',
  designation: '1325 (2000)',
  title: 'Women and peace and security',
  organ: 'Security Council',
  status: 'adopted',
  adopted: '2000-10-31',
};

/**
 * A place in a resolution, or the whole where there is no anchor: `op3:op5`. The last paragraph of
 * the preamble is given where the place reaches beyond it: `pp8`.
 */
export function cited(
  resolution: CitedResolution,
  anchor: string | null,
  lastPreambular?: string,
): Cited {
  const place = anchor === null ? null : parseAnchorRange(anchor);
  if (anchor !== null && place === null) throw new Error(`${anchor} is not a range of anchors.`);
  const fragment = anchor === null ? '' : `#${anchor}`;
  const last = lastPreambular === undefined ? null : parseAnchor(lastPreambular);
  return {
    resolution,
    place: place && { ...place, lastPreambular: last ?? undefined },
    url: `https://resolutions.example/${resolution.id}/${fragment}`,
  };
}
