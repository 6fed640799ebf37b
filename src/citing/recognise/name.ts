/** Instruments that a text cites by name. */

import type { Instrument, InstrumentIndex } from '../instrument.ts';

/** An instrument cited by one of its names. */
export interface NameMention {
  readonly start: number;
  readonly end: number;
  readonly instrument: Instrument;
}

/** "the Charter", "Covenant": one word, which is also part of other instruments' names. */
const ONE_WORD = /^(?:[Tt]he\s)?\S+$/;

/** What makes one word part of a longer name: "the Charter of Paris", "the Charter Committee". */
const CONTINUED = /^(?:\sof\s|\s(?:for|on|against)\s[A-Z]|\s[A-Z]|[-\u2010\u2011])/;

/** A name's own words are not part of another word before them. */
const WORD_BEFORE = /[\w\u2010\u2011-]$/;

/** Characters with a meaning in patterns. */
const SPECIAL = /[.*+?^${}()|[\]\\]/g;

/**
 * The instruments that a text names, in order; where names overlap, the longer one.
 * "the Charter" is found in "the Charter," but not in "the Charter of Paris".
 */
export function findNames(text: string, instruments: InstrumentIndex): NameMention[] {
  const found: NameMention[] = [];
  for (const { name, instrument } of instruments.names) {
    for (const match of text.matchAll(namePattern(name))) {
      const start = match.index;
      const end = start + match[0].length;
      const taken = found.some((other) => start < other.end && other.start < end);
      if (!taken && standsAlone(text, name, start, end)) found.push({ start, end, instrument });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Matches the name with any spacing, "the" also at the beginning of a sentence. */
function namePattern(name: string): RegExp {
  const source = name
    .replace(SPECIAL, String.raw`\$&`)
    .replace(/\s+/g, String.raw`\s+`)
    .replace(/^the\b/i, '[Tt]he');
  return new RegExp(source, 'g');
}

function standsAlone(text: string, name: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 20);
  if (WORD_BEFORE.test(text.slice(0, start)) || /^\w/.test(after)) return false;
  if (!ONE_WORD.test(name)) return true;
  const qualified = !/^the\s/i.test(name) && /[A-Z][\w-]*\s$/.test(text.slice(0, start));
  return !CONTINUED.test(after) && !qualified;
}
