import { plainText } from './inline.ts';
import type { Inline } from './resolution.ts';

/**
 * The lead of a paragraph: the verb phrase it opens with, which United Nations documents
 * set in italics. `*Calls upon* Member States …` gives `Calls upon`; null where the
 * paragraph opens in roman type.
 */
export function leadOf(content: readonly Inline[]): string | null {
  const first = content[0];
  return first?.type === 'emphasis' ? plainText(first.children).trim() : null;
}
