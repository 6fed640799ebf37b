/** What a list says of an instrument, whether the content describes it or not. */

import {
  commissionReport,
  unsymbolledId,
  type Instrument,
  type InstrumentIndex,
} from './instrument.ts';
import { pageName, shortName } from '../model/text/names.ts';
import { organs, type Organ } from '../model/symbols/organ.ts';
import type { Citation, Resolution } from '../model/text/resolution.ts';
import { documentAddress } from '../model/symbols/document-address.ts';
import { designationOf } from '../model/symbols/symbol.ts';

/** What an instrument is; `other` where neither the content nor its symbol says. */
export type ReferenceKind = Instrument['kind'] | 'other';

/** An official document that holds the instrument's text. */
export interface ReferenceDocument {
  /** What it is called: its symbol; null for an address that has none. */
  readonly symbol: string | null;
  readonly address: string;
  /** Whether it is a report that prints the instrument among other things. */
  readonly isReport: boolean;
  /** Where in the report: `chap. II, sect. A`. */
  readonly pinpoint: string | null;
}

/** An instrument, as far as it is known. */
export interface InstrumentDescription {
  /** Its key on this site: `a/res/55/109`. */
  readonly id: string;
  readonly kind: ReferenceKind;
  /** Its symbol, else its organ and number, else its title, else the words that cite it. */
  readonly name: string;
  /** What it is called where there is little room: `GA 55/109`. */
  readonly label: string;
  readonly title: string | null;
  readonly organ: string | null;
  /** ISO date. Null where the content gives none. */
  readonly date: string | null;
  /** Whether the site holds its text, at the address of its id. */
  readonly isHeld: boolean;
  readonly documents: readonly ReferenceDocument[];
}

/** What is known of the texts and of what they cite. */
export interface Known {
  readonly resolutions: readonly Resolution[];
  /** The text of an id; undefined where the site does not hold it. */
  readonly held: (id: string) => Resolution | undefined;
  readonly instruments: InstrumentIndex;
}

/** Describes what a citation names. */
export function describeInstrument(citation: Citation, known: Known): InstrumentDescription {
  const id = citation.instrument;
  const instrument = known.instruments.byId(id);
  const held = known.held(id);
  const symbol = instrument?.symbols[0] ?? citation.symbol;
  const organ = organOf(id, symbol);
  const title = instrument?.title ?? null;
  const number = symbol === null ? numberOf(id, organ) : designationOf(symbol);
  const called = organ && number !== null ? `${organ.abbreviation} ${number}` : null;
  const short = held ? shortName(held) : called;
  const name = held ? pageName(held) : (symbol ?? short ?? title ?? citation.text);
  const kind = instrument?.kind ?? (organ ? 'resolution' : 'other');
  const labels = {
    resolution: short,
    treaty: title,
    declaration: title,
    report: symbol,
    other: name,
  };
  return {
    id,
    kind,
    name,
    label: labels[kind] ?? name,
    title,
    organ: instrument?.organ ?? organ?.name ?? null,
    date: instrument?.date ?? null,
    isHeld: held !== undefined,
    documents: documentsOf(id, instrument, symbol),
  };
}

/** The organ that an id or symbol names: that of `A/RES/55/109` or `commission-on-human-rights/…`. */
function organOf(id: string, symbol: string | null): Organ | undefined {
  return organs.find(({ name, symbolPrefix }) =>
    symbol === null
      ? id.startsWith(unsymbolledId(name, ''))
      : symbolPrefix !== null && symbol.startsWith(symbolPrefix),
  );
}

/**
 * `2001/67` or `decision 55/437`, from an id that has the organ's name before it:
 * `general-assembly/decision/55/437`.
 */
function numberOf(id: string, organ: Organ | undefined): string | null {
  if (!organ) return null;
  const number = id.slice(unsymbolledId(organ.name, '').length).toUpperCase();
  return number.replace(/^DECISION\//, 'decision ');
}

function documentsOf(
  id: string,
  instrument: Instrument | undefined,
  cited: string | null,
): ReferenceDocument[] {
  const own = { isReport: false, pinpoint: null };
  if (instrument?.address !== undefined) {
    return [{ ...own, symbol: instrument.symbols[0] ?? null, address: instrument.address }];
  }
  const symbols = instrument?.symbols.length ? instrument.symbols : cited === null ? [] : [cited];
  if (symbols.length > 0) {
    return symbols.map((symbol) => ({ ...own, symbol, address: documentAddress(symbol) }));
  }
  const report = instrument?.printedIn?.symbol ?? commissionReport(id);
  if (report === null) return [];
  const pinpoint = instrument?.printedIn?.pinpoint ?? null;
  return [{ symbol: report, address: documentAddress(report), isReport: true, pinpoint }];
}
