/** What a page does once something on it is selected. */
import './copying/copy-selection.ts';

if (document.querySelector('resolution-reader')) void import('./words/words-bar.ts');
