/** Where the United Nations keeps a document: how its own texts link symbols. */
import { JOINT } from './symbol.ts';

/**
 * Supplements of the Official Records, which are kept under their symbol with `(supp)`: of the
 * Assembly to its sixty-first session, whose documents up to 60 are supplements; of the Council
 * from 2003 to 2008; and the reports of the Commission on Human Rights until 2005.
 */
const SUPPLEMENT =
  /^(?:A\/(?:3[1-9]|[45]\d|6[01])\/(?:[1-9]|[1-5]\d)|E\/200[3-8]\/[2-4]\d|E\/(?:19\d\d|200[0-2])\/23)(?:\/(?:Add|Corr|Rev)\.\d+)?$/;

/**
 * The official address of a document, as the UN links its own documents: without
 * spaces, `https://docs.un.org/en/S/RES/1325(2000)`; a joint symbol leads to its
 * first; the Commission on Human Rights's report to the supplement that printed it.
 */
export function documentAddress(symbol: string): string {
  const [first = symbol] = symbol.split(JOINT);
  const path = SUPPLEMENT.test(first) ? `${first}(supp)` : withLinkedLetter(first);
  return `https://docs.un.org/en/${path.replace(/\s+/g, '')}`;
}

/**
 * The letter of a resolution's part as the United Nations links it, in lower case. It is dropped
 * where the parts were published as one document: with a roman session, and to the forty-sixth.
 * From then to the fifty-sixth session B alone was mostly published by itself. Part A is
 * published first and has no letter in its address.
 */
function withLinkedLetter(symbol: string): string {
  const [, before, letters, session] = /^(.*\/RES\/.*\d) ([A-Z-]+)( \(.*\))?$/.exec(symbol) ?? [];
  if (before === undefined || letters === undefined) return symbol;
  if (session !== undefined) return before + session;
  const assembly = Number(/^A\/RES\/(\d+)\//.exec(before)?.[1] ?? Infinity);
  const isLinked = assembly > 56 ? letters !== 'A' : assembly > 46 && letters === 'B';
  return isLinked ? before + letters.toLowerCase() : before;
}
