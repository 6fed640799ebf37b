import { parseAnchor } from '../../../model/places/anchor.ts';
import { placeLabel } from '../../../model/places/place-label.ts';

/**
 * What a paragraph is called where it stands: `OP3` of section II, `para. 4` of an annex, `quoted
 * OP1`. The section or annex is told by the heading above it.
 */
export function ownName(anchor: string): string {
  return placeLabel(anchor).replace(/^.*, /, '');
}

/** What stands beside a paragraph that prints no number: `PP3`, `¶ 2`, `table 1`. */
export function marginLabel(anchor: string): string {
  const parsed = parseAnchor(anchor);
  if (parsed?.type === 'unnumbered') return `¶ ${parsed.number ?? ''}`;
  return ownName(anchor).replace(/^quoted (?:\(\d+\) )?/, '');
}
