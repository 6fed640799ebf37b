import { readable } from '../../search/words/readable.ts';
import { element } from '../element.ts';
import { unknownFragment } from './place.ts';

/** How many characters of an unknown fragment are shown. */
const longest = 40;

const notice = element('p', { class: 'unknown-place', role: 'alert', 'data-apparatus': '' });

/** Where the address names a place that the text has not, says so at the top, and goes there. */
export function tellUnknownPlace(): void {
  const fragment = unknownFragment();
  notice.remove();
  if (fragment === null) return;
  notice.textContent = `The address ends in “#${readable(decoded(fragment), longest)}”. This text has no such place: you are at its beginning.`;
  document.querySelector('article')?.prepend(notice);
  scrollTo(0, 0);
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
