import { pageName } from '../model/text/names.ts';
import { organNamed } from '../model/symbols/organ.ts';
import { unsymbolledId, type Instrument } from './instrument.ts';
import type { ResolutionDescription } from '../model/text/resolution.ts';

/** What is known of a text by which an entry of the list can mean it. */
type Held = Pick<ResolutionDescription, 'id' | 'symbol' | 'organ' | 'designation' | 'adopted'>;

/**
 * Finds the entry of the list of instruments that is a text held here: it has the text's id, its
 * symbol, or its organ and number.
 */
export function entryFinder(listed: readonly Instrument[]): (text: Held) => Instrument | undefined {
  // Ids are in lower case and symbols are not, so that neither is taken for the other.
  const entries = new Map(listed.flatMap((entry) => [...keysOf(entry)].map((key) => [key, entry])));
  return (text) => {
    const number = numberOf(text);
    const keys = [text.id, text.symbol, number ? unsymbolledId(number.organ, number.number) : null];
    return keys.flatMap((key) => (key === null ? [] : (entries.get(key) ?? []))).at(0);
  };
}

function keysOf({ id, symbols, resolution }: Instrument): string[] {
  return [
    ...(resolution ? [unsymbolledId(resolution.organ, resolution.number)] : []),
    ...symbols,
    id,
  ];
}

/**
 * The organ and number by which texts cite a resolution of an organ whose symbols are not
 * verified: `Commission on Human Rights resolution 2001/67`. Null for any other text.
 */
function numberOf({ organ, designation, adopted }: Held): Instrument['resolution'] | null {
  const isCitedByNumber = organNamed(organ)?.symbolPrefix === null && adopted !== null;
  return isCitedByNumber ? { organ, number: designation } : null;
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

function asInstrument(text: ResolutionDescription, listed: Instrument | undefined): Instrument {
  const { id, title, organ, adopted, symbol } = text;
  const resolution = numberOf(text);
  return {
    id,
    title: title ?? pageName(text),
    kind: listed?.kind ?? 'resolution',
    organ,
    ...(adopted !== null && { date: adopted }),
    symbols: [...new Set([...(symbol === null ? [] : [symbol]), ...(listed?.symbols ?? [])])],
    ...(resolution && { resolution }),
    names: listed?.names ?? [],
  };
}
