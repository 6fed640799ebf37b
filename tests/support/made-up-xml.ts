import { createAddresses } from '../../src/site/create-addresses.ts';
import { writeResolution } from '../../src/formats/write-resolution.ts';
import type { UncitedResolution } from '../../src/model/text/resolution.ts';
import { createLibrary } from '../../src/library/create-library.ts';
import { madeUpResolution } from './made-up-resolution.ts';

const addresses = createAddresses('https://resolutions.example', '/docs/');

/**
 * A made-up text of the General Assembly as Akoma Ntoso, from the Markdown after its enacting
 * formula. The library that holds it holds A/RES/55/109, too, with two paragraphs.
 */
export function madeUpXml(markdown: string, described: Partial<UncitedResolution> = {}): string {
  const made = { ...madeUpResolution('A/RES/56/149', markdown), ...described };
  const cited = madeUpResolution('A/RES/55/109', '1. *Decides* to act;\n\n2. *Decides* to wait.\n');
  const library = createLibrary([made, cited], []);
  return writeResolution('xml', library.resolution(made.id), { ...library, addresses });
}

/** A draft without number, date and masthead, as a site may hold it. */
export const undatedDraft = {
  id: 'e/cn.4/2002/draft',
  symbol: null,
  designation: '2002/…',
  organ: 'Commission on Human Rights',
  status: 'draft',
  adopted: null,
} as const satisfies Partial<UncitedResolution>;

/** The same once it is a document: it has a symbol, and says when it was distributed. */
export const distributedDraft = {
  ...undatedDraft,
  id: 'e/cn.4/2002/l.104',
  symbol: 'E/CN.4/2002/L.104',
  designation: 'E/CN.4/2002/L.104',
  masthead: {
    distribution: 'Distr.: Limited',
    distributed: '2002-04-19',
    session: null,
    agendaItem: null,
    agendaTitle: null,
    committee: null,
    sponsors: null,
    documentTitle: null,
    proceeding: null,
    report: null,
  },
} as const satisfies Partial<UncitedResolution>;

/** A text with all that a text can have. */
export const everything = `*Recalling* the following:

(a) Resolution 69/237;[^1]

(b) Two more:

   (i) *Its* resolution 70/299;

   (ii) Resolution 70/1,

Without a lead, and with [a page](https://example.org/?a=1&b=2),[^1]

1. *Decides* **boldly** & at once, as paragraph 2 of its resolution 55/109 has it:

   (a) To return the cash:

      (i) By \\<March>;

      a. Or by April;

      (ii) In full;

   (b) To wait;

2. (a) *Requests* a report;

   (b) To close, see Commission on Human Rights resolution 1998/5.

[^1]: See *Official Records*, 55/109, para. 1.
`;
