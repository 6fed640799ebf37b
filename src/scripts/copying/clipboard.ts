import { announce } from '../reader/announce.ts';

/** What is put on the clipboard. */
export interface Copied {
  readonly plain: string;
  /** Null for what is plain text by nature, such as an address. */
  readonly html: string | null;
}

/**
 * Puts words on the clipboard and says so. Where the browser refuses, the plain text is shown
 * selected, ready to be copied by hand.
 *
 * @param what what is copied, as in “Link copied”
 */
export async function copy(words: Copied, what: string): Promise<void> {
  try {
    await write(words);
    announce(`${what} copied`);
  } catch {
    const { showToCopy } = await import('../dialogs/copy-by-hand.ts');
    showToCopy(words.plain, what);
  }
}

/** Some browsers write plain text alone. */
async function write({ plain, html }: Copied): Promise<void> {
  if (html === null || !('ClipboardItem' in window)) {
    await navigator.clipboard.writeText(plain);
    return;
  }
  const flavours = { 'text/plain': plain, 'text/html': html };
  await navigator.clipboard.write([new ClipboardItem(flavours)]);
}
