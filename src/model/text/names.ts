import { printedDate } from '../symbols/date.ts';
import type { ResolutionDescription } from './resolution.ts';
import { organNamed } from '../symbols/organ.ts';

/** What a resolution is called by; its published data have it, too. */
type Named = Pick<ResolutionDescription, 'designation' | 'symbol'> & { readonly organ: string };

/** How a resolution is called in a margin or a list: `GA 56/149`, `CHR 2002/…`. */
export function shortName({ organ, designation, symbol }: Named): string {
  if (designation === symbol) return symbol;
  return `${organNamed(organ)?.abbreviation ?? organ} ${designation}`;
}

/**
 * The designation as printed before the title: `56/149.`, with a full stop, but `2002/…`
 * without one while the number is open.
 */
export function printedDesignation({ designation }: ResolutionDescription): string {
  return designation.endsWith('…') ? designation : `${designation}.`;
}

/** What a page of the resolution is titled: its symbol, or its short name while it has none. */
export function pageName(resolution: Named): string {
  return resolution.symbol ?? shortName(resolution);
}

/** Its name and title in one line: `A/RES/56/149 · Enhancement of …`, or its name alone. */
export function fullName(resolution: ResolutionDescription): string {
  return [pageName(resolution), resolution.title].filter((part) => part !== null).join(' · ');
}

/**
 * What a resolution is, in one sentence: `Resolution of the General Assembly, adopted on
 * 19 December 2001.`, `Draft resolution of the Commission on Human Rights.`
 */
export function resolutionSentence({ organ, adopted }: ResolutionDescription): string {
  if (adopted === null) return `Draft resolution of the ${organ}.`;
  return `Resolution of the ${organ}, adopted on ${printedDate(adopted)}.`;
}
