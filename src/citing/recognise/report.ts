/** Reports in the Official Records that print resolutions of the organ that reports. */

import { organNamed, type Organ } from '../../model/symbols/organ.ts';
import type { DocumentMention } from './document.ts';

/**
 * The supplements in which organs print their own resolutions: the Human Rights
 * Council's since the Assembly's sixty-first session, and the Commission's before.
 */
const REPORTS = [
  { symbol: /^A\/(?:6[1-9]|[7-9]\d|1\d\d)\/53(?:\/|$)/, organ: 'Human Rights Council' },
  { symbol: /^E\/(?:19\d\d|200[0-5])\/23(?:\/|$)/, organ: 'Commission on Human Rights' },
] as const;

/**
 * Whose a resolution is that a note cites inside a report, as in "(A/74/53/Add.1),
 * chap. III, resolution 42/12": the organ, `another` for a report of some other body,
 * null where the words at `offset` do not continue a pinpoint.
 */
export function organReportedIn(
  text: string,
  offset: number,
  documents: readonly DocumentMention[],
): Organ | 'another' | null {
  const report = documents.findLast(({ end }) => end <= offset);
  if (!report?.pinpoint || text.slice(report.reach, offset) !== ', ') return null;
  const known = REPORTS.find(({ symbol }) => symbol.test(report.symbol));
  return (known && organNamed(known.organ)) ?? 'another';
}
