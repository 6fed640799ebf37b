/** Instruments that a text cites by name. */

import type { Instrument, InstrumentIndex } from '../instrument.ts';

/** An instrument cited by one of its names. */
export interface NameMention {
  readonly start: number;
  readonly end: number;
  readonly instrument: Instrument;
}

/** The instruments that a text names, in order; a name within another is found as well. */
export function findNames(text: string, instruments: InstrumentIndex): NameMention[] {
  return Array.from(text.matchAll(instruments.namePattern)).flatMap(({ index, 1: name = '' }) => {
    const instrument = instruments.byName(name);
    return instrument ? [{ start: index, end: index + name.length, instrument }] : [];
  });
}
