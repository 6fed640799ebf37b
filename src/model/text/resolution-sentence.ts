import { printedDate } from '../symbols/date.ts';
import type { ResolutionDescription } from './resolution.ts';

/**
 * What a resolution is, in one sentence: `Resolution of the General Assembly, adopted on
 * 19 December 2001.`, `Draft resolution of the Commission on Human Rights.`
 */
export function resolutionSentence({ organ, adopted }: ResolutionDescription): string {
  if (adopted === null) return `Draft resolution of the ${organ}.`;
  return `Resolution of the ${organ}, adopted on ${printedDate(adopted)}.`;
}
