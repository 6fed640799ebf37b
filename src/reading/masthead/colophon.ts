import { organs } from '../../model/symbols/organ.ts';
import { parseSymbol } from '../../model/symbols/symbol.ts';
import { dayIn } from '../printed/dates.ts';
import type { Run } from '../printed/printed-document.ts';
import { dropWords, tidy, wordsOf } from '../printed/runs.ts';

/** What this site says below a text that it wrote: what the text is. */
export interface ReadColophon {
  /** Null for a draft with a symbol. */
  readonly organ: string | null;
  readonly status: 'adopted' | 'draft';
  readonly symbol: string | null;
  /** `56/149`, `2002/…`; null where only the symbol is told. */
  readonly designation: string | null;
  /** An ISO date; null for a draft. */
  readonly adopted: string | null;
}

const organ = `(?<organ>${organs.map(({ name }) => name).join('|')})`;
const forms = [
  new RegExp(
    `^${organ} resolution (?<name>.+) of (?<day>\\d{1,2} \\S+ \\d{4})(?:, (?<symbol>.+))?$`,
  ),
  new RegExp(`^Draft resolution (?<name>.+?)(?: of the ${organ})?$`),
];

/**
 * Reads `General Assembly resolution 56/149 of 19 December 2001, A/RES/56/149` or `Draft resolution
 * 2002/… of the Commission on Human Rights`; null where the words are no colophon.
 */
export function readColophon(words: string): ReadColophon | null {
  const found = forms.map((form) => form.exec(words)).find((match) => match !== null);
  const { name, day, symbol, organ } = found?.groups ?? {};
  if (name === undefined) return null;
  const named = parseSymbol(symbol ?? name);
  return {
    organ: organ ?? null,
    status: day === undefined ? 'draft' : 'adopted',
    symbol: named.ok ? named.value : null,
    designation: symbol === undefined && named.ok ? null : name,
    adopted: dayIn(day ?? ''),
  };
}

/** The title in a line that may begin with what the text is called, `56/149.` or `2002/…`. */
export function titleBehind(
  { designation }: Pick<ReadColophon, 'designation'>,
  line: readonly Run[],
): readonly Run[] {
  const words = wordsOf(line);
  if (designation === null || !words.startsWith(designation)) return line;
  const stop = words.charAt(designation.length) === '.' ? 1 : 0;
  return tidy(dropWords(line, designation.length + stop));
}
