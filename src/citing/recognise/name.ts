/** Instruments that a text cites by name. */

import type { Instrument, InstrumentIndex } from '../instrument.ts';

/** An instrument cited by one of its names. */
export interface NameMention {
  readonly start: number;
  readonly end: number;
  readonly instrument: Instrument;
}

/** "the Charter": an article and a noun that many instruments share. */
const SHORT_NAME = /^[Tt]he\s(\w+)$/;

/**
 * The instruments that a text names, in order; a name within another is found as well. After
 * "the Charter of the Organization of American States", "the Charter" is that one.
 */
export function findNames(text: string, instruments: InstrumentIndex): NameMention[] {
  const found: NameMention[] = [];
  for (const { index, 1: name = '' } of text.matchAll(instruments.namePattern)) {
    const instrument = instruments.byName(name);
    const mention = instrument && { start: index, end: index + name.length, instrument };
    if (mention && !meansAnother(text, name, mention, found)) found.push(mention);
  }
  return found;
}

/** Whether the noun of a short name was last used in the name of another instrument. */
function meansAnother(
  text: string,
  name: string,
  { start, instrument }: NameMention,
  found: readonly NameMention[],
): boolean {
  const noun = SHORT_NAME.exec(name)?.[1];
  if (noun === undefined) return false;
  const full = new RegExp(
    String.raw`\b[A-Z][\w’-]*\s${noun}\b|\b${noun}\s(?:of|on|for|against)\s(?:the\s)?[A-Z]\w*`,
    'g',
  );
  const last = [...text.slice(0, start).matchAll(full)].findLast(
    ([words]) => !/^(?:The|Under|Of|In|To|By)\s/.test(words),
  );
  if (!last) return false;
  const end = last.index + last[0].length;
  return !found.some(
    (one) => last.index < one.end && one.start < end && one.instrument === instrument,
  );
}
