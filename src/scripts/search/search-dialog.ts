/** The search as a dialog over any page: the same form that the search page has. */
import buttons from '../../styles/buttons.css?inline';
import styles from '../../styles/search.css?inline';
import { adoptStyle } from '../adopt-style.ts';
import { element } from '../element.ts';
import { ParagraphSearch } from './paragraph-search.ts';
import { clearAddress } from './state.ts';

adoptStyle(buttons);
adoptStyle(styles);

/**
 * Opens the search. The form is taken from the search page, lists of filters and all; if
 * it cannot be had, the reader is sent to that page.
 *
 * @param address of the search page
 * @param page the search page; null where it could not be had
 * @param words what to search for at once; null for what the address asks for
 */
export async function openSearch(
  address: string,
  page: Response | null,
  words: string | null,
): Promise<void> {
  if (document.querySelector('dialog[open]')) return;
  const search = page && (await takeForm(page));
  if (!search) {
    location.assign(address);
    return;
  }
  const close = element('button', { type: 'button', class: 'close' }, 'Close');
  const dialog = element(
    'dialog',
    { class: 'search search-dialog', 'aria-label': 'Search' },
    search,
    close,
  );
  close.addEventListener('click', () => {
    dialog.close();
  });
  dialog.addEventListener('click', ({ target }) => {
    const link = target instanceof Element && target.closest('a');
    if (link && link.pathname === location.pathname) {
      // A place on this same page: without the query in the address, the page need not load anew.
      clearAddress();
      if (link.hash === location.hash) dispatchEvent(new HashChangeEvent('hashchange'));
      dialog.close();
    } else if (target === dialog) {
      dialog.close();
    }
  });
  dialog.addEventListener('close', () => {
    clearAddress();
    dialog.remove();
  });
  document.body.append(dialog);
  dialog.showModal();
  if (words !== null) search.ask(words);
  search.querySelector('input')?.focus();
}

async function takeForm(searchPage: Response): Promise<ParagraphSearch | null> {
  try {
    const html = await searchPage.text();
    // Without what stands before the form: this page's policy knows nothing of styles there.
    const fromForm = html.slice(html.indexOf('<paragraph-search'));
    const page = new DOMParser().parseFromString(fromForm, 'text/html');
    const form = document.importNode(page.querySelector('paragraph-search') ?? page.body, true);
    return form instanceof ParagraphSearch ? form : null;
  } catch {
    return null;
  }
}
