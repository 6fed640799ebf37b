import type { CreativeWork, Legislation } from 'schema-dts';
import type { Addresses } from '../site/create-addresses.ts';
import { describeInstrument, type Known } from '../citing/reference-description.ts';
import type { Citation } from '../model/text/resolution.ts';

/**
 * What a citation names, in the words of schema.org: by its title, else by what it is cited as; with
 * the address of its page here, by which that describes itself, or else that of the official document;
 * and as part of the report that printed it, where it has no document of its own. Null for what has
 * no more than a symbol, which is a link on the page.
 */
export function citedWork(
  citation: Citation,
  { absolute, resolution }: Addresses,
  known: Known,
): CreativeWork | Legislation | null {
  const { id, kind, name, title, isHeld, documents } = describeInstrument(citation, known);
  const own = documents.find(({ isReport }) => !isReport);
  const report = documents.find(({ isReport }) => isReport);
  if (!isHeld && title === null && own?.symbol === name) return null;
  const identifier = own?.symbol ?? (kind === 'resolution' && name !== title ? name : null);
  return {
    '@type': kind === 'resolution' ? 'Legislation' : 'CreativeWork',
    ...(isHeld && { '@id': absolute(resolution(id)) }),
    name: title ?? name,
    ...(identifier !== null && identifier !== (title ?? name) && { identifier }),
    ...(!isHeld && own && { url: own.address }),
    ...(report && {
      isPartOf: {
        '@type': 'CreativeWork',
        name: report.symbol ?? report.address,
        url: report.address,
      },
    }),
  };
}
