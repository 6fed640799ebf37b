import { parseAnchor } from '../../../model/places/anchor.ts';
import { placeLabel } from '../../../model/places/place-label.ts';

/**
 * What stands beside a paragraph that prints no number: `PP3`, `¶ 2`, `table 1`. The section or
 * annex in which it stands is told by the heading above it.
 */
export function marginLabel(anchor: string): string {
  const parsed = parseAnchor(anchor);
  if (parsed?.type === 'unnumbered') return `¶ ${parsed.number ?? ''}`;
  return placeLabel(anchor).replace(/^.*, (?:quoted (?:\(\d+\) )?)?/, '');
}
