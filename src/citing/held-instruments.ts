import type { Instrument } from './instrument.ts';
import type { ResolutionDescription } from '../model/text/resolution.ts';

/** Whether an instrument of the list is a text that the site holds. */
export function isListedFor(
  { id, symbol }: ResolutionDescription,
  instrument: Instrument,
): boolean {
  return instrument.id === id || (symbol !== null && instrument.symbols.includes(symbol));
}

/**
 * All instruments, the texts held here among them: they can be cited like any other. What a
 * text says of itself counts; where it is listed as well, the list adds the names and
 * further symbols it is cited by.
 *
 * @param listed what the list of instruments has
 */
export function withHeld(
  listed: readonly Instrument[],
  held: readonly ResolutionDescription[],
): readonly Instrument[] {
  return [
    ...listed.filter((instrument) => !held.some((text) => isListedFor(text, instrument))),
    ...held.map((text) =>
      asInstrument(
        text,
        listed.find((one) => isListedFor(text, one)),
      ),
    ),
  ];
}

function asInstrument(
  { id, title, organ, adopted, symbol }: ResolutionDescription,
  listed: Instrument | undefined,
): Instrument {
  return {
    id,
    title,
    kind: listed?.kind ?? 'resolution',
    organ,
    ...(adopted !== null && { date: adopted }),
    symbols: [...new Set([...(symbol === null ? [] : [symbol]), ...(listed?.symbols ?? [])])],
    names: listed?.names ?? [],
  };
}
