/**
 * What is selected and copied, with mouse, touch or keyboard, is the document's own words. A
 * selection without any, of an address or a title in the lists below a text, is the browser's
 * to copy.
 */
import { copy } from './clipboard.ts';
import { ownWords } from './own-words.ts';

document.addEventListener('copy', (event) => {
  const selection = getSelection();
  const isTyped = event.target instanceof Element && event.target.matches('input, textarea');
  if (!selection || !event.clipboardData || isTyped) return;
  const words = ownWords(rangesOf(selection));
  if (!words) return;
  event.preventDefault();
  event.clipboardData.setData('text/plain', words.plain);
  event.clipboardData.setData('text/html', words.html);
});

/** Copies what is selected, where that was asked for before this script was there. */
export async function copySelection(): Promise<void> {
  const selection = getSelection();
  if (!selection) return;
  const words = ownWords(rangesOf(selection));
  await copy(words ?? { plain: selection.toString(), html: null }, 'Selection');
}

function rangesOf(selection: Selection): Range[] {
  return Array.from({ length: selection.rangeCount }, (_, index) => selection.getRangeAt(index));
}
