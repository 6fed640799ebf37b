import { announce } from './announce.ts';

/**
 * Puts text on the clipboard and says so. Where the browser refuses, the text is shown
 * selected, ready to be copied by hand.
 *
 * @param what what is copied, as in “Link copied”
 */
export async function copy(text: string, what: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    announce(`${what} copied`);
  } catch {
    const { showToCopy } = await import('../dialogs/copy-by-hand.ts');
    showToCopy(text, what);
  }
}
