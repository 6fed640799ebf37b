/** What resolutions cite: other resolutions, treaties, declarations, reports. */

import type { OrganName } from '../model/symbols/organ.ts';
import { comparableName, namePattern } from './recognise/name-pattern.ts';
import { documentAddress } from '../model/symbols/document-address.ts';
import { parseSymbol, resolutionId } from '../model/symbols/symbol.ts';

/** One thing that is cited, however many symbols and names it has. */
export interface Instrument {
  /** Its key on this site, in lower case: `charter`, `a/res/55/109`. */
  readonly id: string;
  readonly title: string;
  readonly kind: 'treaty' | 'resolution' | 'declaration' | 'report';
  /** Who adopted or issued it, as printed: `World Conference on Human Rights`. */
  readonly organ?: string;
  /** When, as an ISO date: `1993-06-25`. */
  readonly date?: string;
  /** Canonical symbols of the same text, the main one first: `['A/CONF.157/23', …]`. */
  readonly symbols: readonly string[];
  /** For a resolution whose symbol is not verified: by what texts cite it, `2001/67`. */
  readonly resolution?: { readonly organ: OrganName; readonly number: string };
  /** Names by which texts cite it: `Charter of the United Nations`, `the Charter`. */
  readonly names: readonly string[];
  /** Its official address, where that does not follow from its symbol. */
  readonly address?: string;
  /** The report that printed it: `{ symbol: 'E/2001/23', pinpoint: 'chap. II, sect. A' }`. */
  readonly printedIn?: { readonly symbol: string; readonly pinpoint?: string };
}

/** Raised where an entry of the list of instruments cannot stand beside the others. */
export class InstrumentError extends Error {
  readonly instrument: Instrument;
  constructor(instrument: Instrument, message: string) {
    super(`Instrument "${instrument.id}": ${message}`);
    this.name = 'InstrumentError';
    this.instrument = instrument;
  }
}

/** Looks up instruments by whatever a text cites them with. */
export interface InstrumentIndex {
  readonly all: readonly Instrument[];
  readonly byId: (id: string) => Instrument | undefined;
  /** By any of its symbols, in canonical form. */
  readonly bySymbol: (symbol: string) => Instrument | undefined;
  /** By organ and number, for resolutions without a verified symbol. */
  readonly byResolution: (organ: OrganName, number: string) => Instrument | undefined;
  /** By a name, in whatever letter case, with or without "the". */
  readonly byName: (name: string) => Instrument | undefined;
  /** Finds all names in a text: see the function of this name. Compiled once for all texts. */
  readonly namePattern: RegExp;
}

/**
 * Indexes instruments by id, symbol, organ and number, and name.
 *
 * @throws {InstrumentError} that says what to change in the list, where two instruments
 * share one of these or a symbol is not in canonical form
 */
export function createInstrumentIndex(instruments: Iterable<Instrument>): InstrumentIndex {
  const ids = new Map<string, Instrument>();
  const symbols = new Map<string, Instrument>();
  const resolutions = new Map<string, Instrument>();
  const names = new Map<string, Instrument>();

  for (const instrument of instruments) {
    const claim = <Value>(map: Map<string, Value>, what: string, key: string, value: Value) => {
      if (map.has(key)) {
        throw new InstrumentError(
          instrument,
          `${what} "${key}" is listed already. Keep it in one entry only.`,
        );
      }
      map.set(key, value);
    };
    claim(ids, 'the id', instrument.id, instrument);
    for (const symbol of instrument.symbols) {
      requireCanonical(instrument, symbol);
      claim(symbols, 'the symbol', symbol, instrument);
    }
    if (instrument.resolution) {
      const { organ, number } = instrument.resolution;
      claim(resolutions, 'the resolution', unsymbolledId(organ, number), instrument);
    }
    for (const name of instrument.names) {
      claim(names, 'the name', comparableName(name), instrument);
    }
  }

  return {
    all: [...ids.values()],
    byId: (id) => ids.get(id),
    bySymbol: (symbol) => symbols.get(symbol),
    byResolution: (organ, number) => resolutions.get(unsymbolledId(organ, number)),
    byName: (name) => names.get(comparableName(name)),
    namePattern: namePattern([...ids.values()].flatMap((instrument) => instrument.names)),
  };
}

/**
 * The id of a resolution or decision that has no verified symbol and no entry:
 * `commission-on-human-rights/2005/80`.
 */
export function unsymbolledId(organ: OrganName, number: string): string {
  return `${organ.toLowerCase().replaceAll(' ', '-')}/${resolutionId(number)}`;
}

/**
 * The official address of what a citation leads to, or null if none is known.
 *
 * `instrument` is its entry, `symbol` the canonical symbol it was cited by; either may
 * be missing. An address in the entry comes first, then the symbol's, then that of the
 * report that printed it.
 */
export function officialAddress(
  instrument: Instrument | undefined,
  symbol: string | null,
): string | null {
  const document = symbol ?? instrument?.symbols[0] ?? instrument?.printedIn?.symbol;
  return instrument?.address ?? (document === undefined ? null : documentAddress(document));
}

/**
 * The report that printed a resolution of the Commission on Human Rights, from the
 * resolution's id: `commission-on-human-rights/2005/80` gives `E/2005/23`. Null for other
 * ids, and for years in which the report's number is not verified.
 */
export function commissionReport(id: string): string | null {
  const year = /^commission-on-human-rights\/(200[1-5])\/\d+$/.exec(id)?.[1];
  return year === undefined ? null : `E/${year}/23`;
}

function requireCanonical(instrument: Instrument, symbol: string): void {
  const result = parseSymbol(symbol);
  if (!result.ok) throw new InstrumentError(instrument, result.error);
  if (result.value !== symbol) {
    throw new InstrumentError(instrument, `write the symbol "${symbol}" as "${result.value}".`);
  }
}
