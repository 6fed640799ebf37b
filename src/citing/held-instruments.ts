import type { Instrument } from './instrument.ts';
import { pageName } from '../model/text/names.ts';
import type { ResolutionDescription } from '../model/text/resolution.ts';

/** What is known of a text by which an entry of the list can mean it. */
type Held = Pick<ResolutionDescription, 'id' | 'symbol'>;

/**
 * Finds the entry of the list of instruments that is a text held here: it has the text's id or
 * its symbol.
 */
export function entryFinder(listed: readonly Instrument[]): (text: Held) => Instrument | undefined {
  // Ids are in lower case and symbols are not, so that neither is taken for the other.
  const entries = new Map(
    listed.flatMap((entry) => [entry.id, ...entry.symbols].map((key) => [key, entry])),
  );
  return ({ id, symbol }) => entries.get(id) ?? (symbol === null ? undefined : entries.get(symbol));
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
  const entryOf = entryFinder(listed);
  const entries = new Set(held.map(entryOf));
  return [
    ...listed.filter((instrument) => !entries.has(instrument)),
    ...held.map((text) => asInstrument(text, entryOf(text))),
  ];
}

function asInstrument(
  description: ResolutionDescription,
  listed: Instrument | undefined,
): Instrument {
  const { id, title, organ, adopted, symbol } = description;
  return {
    id,
    title: title ?? pageName(description),
    kind: listed?.kind ?? 'resolution',
    organ,
    ...(adopted !== null && { date: adopted }),
    symbols: [...new Set([...(symbol === null ? [] : [symbol]), ...(listed?.symbols ?? [])])],
    names: listed?.names ?? [],
  };
}
