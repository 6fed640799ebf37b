/**
 * What is selected and copied, with mouse, touch or keyboard, is the document's own words. A
 * selection without any, of an address or a title in the lists below a text, is the browser's
 * to copy.
 */
import { ownWords } from './own-words.ts';

document.addEventListener('copy', (event) => {
  const selection = getSelection();
  const isTyped = event.target instanceof Element && event.target.matches('input, textarea');
  if (!selection || !event.clipboardData || isTyped) return;
  const ranges = Array.from({ length: selection.rangeCount }, (_, index) =>
    selection.getRangeAt(index),
  );
  const words = ownWords(ranges);
  if (!words) return;
  event.preventDefault();
  event.clipboardData.setData('text/plain', words.plain);
  event.clipboardData.setData('text/html', words.html);
});
