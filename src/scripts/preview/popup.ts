import styles from '../../styles/preview.css?inline';
import { adoptStyle } from '../adopt-style.ts';
import type { Content } from './content.ts';
import { element } from '../element.ts';
import { place, type Point } from './place.ts';

adoptStyle(styles);

/** What the link is described by: all but the preview's own link. */
const description = element('div', {});
description.id = 'preview';

/** The one element in which previews are shown. It is in the page only while it is open. */
export const popup = element('aside', { class: 'preview' });
popup.popover = 'manual';
popup.tabIndex = -1;
popup.ariaLabel = 'Preview';
popup.dataset['ownWords'] = '';

/** Shows a preview beside its link. */
export function show(
  { words, way }: Content,
  link: HTMLAnchorElement,
  pointer: Point | undefined,
): void {
  description.replaceChildren(...words);
  popup.replaceChildren(description, way);
  document.body.append(popup);
  popup.showPopover();
  place(popup, link, pointer);
  // Also tells preview-on-demand.ts that the next tap is to follow the link.
  link.setAttribute('aria-describedby', description.id);
}

/** Closes the preview of a link. */
export function hide(link: HTMLAnchorElement): void {
  link.removeAttribute('aria-describedby');
  popup.remove();
}
