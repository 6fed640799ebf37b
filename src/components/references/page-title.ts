import type { ReferencePage } from '../../citing/reference-pages.ts';

/** What a page of references holds: `A/RES/55/2 to A/RES/55/109`, or one instrument in part. */
export function pageTitle({ entries }: ReferencePage): string {
  const [first, last] = [entries.at(0), entries.at(-1)];
  if (!first || !last) return '';
  if (first.parts > 1) return `${first.reference.label}, part ${first.part} of ${first.parts}`;
  if (first === last) return first.reference.label;
  return `${first.reference.name} to ${last.reference.name}`;
}
