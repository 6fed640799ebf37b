import type { z } from 'astro/zod';
import {
  createInstrumentIndex,
  InstrumentError,
  unsymbolledId,
  type Instrument,
} from '../../citing/instrument.ts';
import { resolutionId } from '../../model/symbols/symbol.ts';
import { instrumentsSchema, type instrumentSchema } from '../schemas/instrument-schema.ts';
import type { Fault } from './fault.ts';
import { checkYaml, readYaml } from './located-yaml.ts';
import { checkCharacters } from '../check-resolution.ts';

/** An entry of the list. */
export interface ListedInstrument {
  readonly instrument: Instrument;
  readonly line: number;
}

/** What the list of instruments says, or everything that is wrong with it. */
export type InstrumentsFile =
  | { readonly ok: true; readonly listed: readonly ListedInstrument[] }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Reads and checks the text of `content/instruments.yaml`. */
export function readInstruments(source: string): InstrumentsFile {
  const characters = checkCharacters(source);
  if (characters.length > 0) return { ok: false, faults: characters };
  const yaml = readYaml(source);
  if (yaml.faults.length > 0) return { ok: false, faults: yaml.faults };
  const faults = checkYaml(yaml, instrumentsSchema);
  if (faults.length > 0) return { ok: false, faults };
  const instruments = instrumentsSchema.parse(yaml.value).map(identify);
  try {
    createInstrumentIndex(instruments);
    const lines = instruments.map((_, index) => yaml.lineOf([index]));
    return {
      ok: true,
      listed: instruments.map((instrument, index) => ({ instrument, line: lines[index] ?? 1 })),
    };
  } catch (error) {
    if (!(error instanceof InstrumentError)) throw error;
    const line = yaml.lineOf([instruments.indexOf(error.instrument)]);
    return { ok: false, faults: [{ line, message: error.message }] };
  }
}

/** Its id follows from its first symbol, else from the number it is cited by. */
function identify(entry: z.infer<typeof instrumentSchema>): Instrument {
  const [symbol] = entry.symbols;
  const { id, resolution } = entry;
  if (symbol !== undefined) return { ...entry, id: resolutionId(symbol) };
  if (resolution) return { ...entry, id: unsymbolledId(resolution.organ, resolution.number) };
  return { ...entry, id: id ?? '' };
}
