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
  // Ids are in lower case and symbols are not, so that neither is taken for the other.
  const byKey = Map.groupBy(
    listed.flatMap((one) => [one.id, ...one.symbols].map((key) => ({ key, one }))),
    ({ key }) => key,
  );
  const entries = held.map((text) => ({
    text,
    own: [text.id, text.symbol ?? ''].flatMap((key) =>
      (byKey.get(key) ?? []).map(({ one }) => one),
    ),
  }));
  const ofHeld = new Set(entries.flatMap(({ own }) => own));
  return [
    ...listed.filter((instrument) => !ofHeld.has(instrument)),
    ...entries.map(({ text, own }) => asInstrument(text, own[0])),
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
