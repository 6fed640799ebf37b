import type { z } from 'astro/zod';
import {
  createInstrumentIndex,
  InstrumentError,
  unsymbolledId,
  type Instrument,
} from '../domain/instrument.ts';
import { resolutionId } from '../domain/symbol.ts';
import { instrumentsSchema, type instrumentSchema } from './instrument-schema.ts';
import { checkYaml, readYaml, type YamlFault } from './located-yaml.ts';

/** What the list of instruments says, or everything that is wrong with it. */
export type InstrumentsFile =
  | { readonly ok: true; readonly instruments: readonly Instrument[] }
  | { readonly ok: false; readonly faults: readonly YamlFault[] };

/** Reads and checks the text of `content/instruments.yaml`. */
export function readInstruments(source: string): InstrumentsFile {
  const yaml = readYaml(source);
  if (yaml.faults.length > 0) return { ok: false, faults: yaml.faults };
  const faults = checkYaml(yaml, yaml.value, instrumentsSchema);
  if (faults.length > 0) return { ok: false, faults };
  const instruments = instrumentsSchema.parse(yaml.value).map(identify);
  try {
    createInstrumentIndex(instruments);
    return { ok: true, instruments };
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
