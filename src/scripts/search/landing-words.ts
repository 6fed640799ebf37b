/**
 * The words that were searched for, on their way from a hit to its paragraph. They travel
 * in the tab's own storage, so that the address that is copied stays clean.
 */
import type { FoundParagraph } from '../../search/engine/found-text.ts';

const key = 'landing-words';

/** What was found, and where. */
export interface Landing {
  /** The address of the paragraph, from the root: `/a/res/56/149/#op5`. */
  readonly url: string;
  /** The words to mark there, as printed. */
  readonly words: readonly string[];
}

/** Remembers the words of a hit that is being opened. */
export function rememberWords({ url, words }: FoundParagraph): void {
  try {
    sessionStorage.setItem(key, JSON.stringify({ url, words } satisfies Landing));
  } catch {
    // Without storage the paragraph is marked, but not the words in it.
  }
}

/** The words to mark at this address, or null. */
export function landingHere(): Landing | null {
  try {
    const kept = JSON.parse(sessionStorage.getItem(key) ?? 'null') as Partial<Landing> | null;
    if (kept?.url !== location.pathname + location.hash || !Array.isArray(kept.words)) return null;
    const { url, words } = kept;
    return { url, words: words.filter((word) => typeof word === 'string' && word !== '') };
  } catch {
    return null;
  }
}

/** Forgets the words. */
export function forgetLanding(): void {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // There was nothing to forget.
  }
}
