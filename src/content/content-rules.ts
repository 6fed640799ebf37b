import type { ContentFault } from './files/fault.ts';
import type { Content } from './rules/content.ts';
import { findSharedDesignations } from './rules/designations.ts';
import { findInstrumentClashes } from './rules/instruments.ts';
import { findDeadLinks } from './rules/links.ts';

/** What the files are checked for together, when each is in order by itself. */
const rules: readonly ((content: Content) => ContentFault[])[] = [
  findDeadLinks,
  findInstrumentClashes,
  findSharedDesignations,
];

/** The faults between files. */
export function checkTogether(content: Content): ContentFault[] {
  return rules.flatMap((find) => find(content));
}
