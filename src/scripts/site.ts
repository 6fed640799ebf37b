/** What every page does: search and help, from the keyboard and the header; copying; reading offline. */
import './offline/keep-opened.ts';
import { addShortcuts } from './shortcuts.ts';

const form = document.querySelector<HTMLFormElement>('.site [role=search]');
const field = form?.querySelector('input');

/** The search page's own search. */
const pageSearch = document.querySelector('main paragraph-search');

/** Opens the search, with words already typed or with what the address asks for. */
function openSearch(words: string | null): void {
  if (pageSearch) {
    pageSearch.querySelector('input')?.focus();
    return;
  }
  const address = form?.action ?? '';
  const arriving = fetch(address).catch(() => null);
  void Promise.all([import('./search/search-dialog.ts'), arriving]).then(([search, page]) =>
    search.openSearch(address, page, words),
  );
}

function openHelp(): void {
  void import('./dialogs/help-dialog.ts').then((help) => {
    help.openHelp();
  });
}

addShortcuts([
  {
    key: '/',
    label: 'Search',
    run: () => {
      openSearch(null);
    },
  },
  { key: '?', label: 'This list', run: openHelp },
]);

document.addEventListener('keydown', (event) => {
  if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.shiftKey)
    return;
  event.preventDefault();
  openSearch(null);
});

field?.addEventListener('focus', () => void import('./search/search-dialog.ts'), { once: true });
field?.addEventListener('click', () => {
  openSearch(null);
});
field?.addEventListener('input', () => {
  openSearch(field.value);
  field.value = '';
});

let canCopy = false;

document.addEventListener('selectionchange', () => {
  if (getSelection()?.isCollapsed !== false) return;
  void import('./on-selection.ts').then(() => {
    canCopy = true;
  });
});

// Whoever copies before the script is there that copies the document's own words, waits for it.
document.addEventListener('copy', (event) => {
  const selection = getSelection();
  const words = [...document.querySelectorAll('[data-own-words]')];
  const isTyped = event.target instanceof HTMLInputElement;
  if (canCopy || isTyped || !words.some((root) => selection?.containsNode(root, true))) return;
  event.preventDefault();
  void import('./copying/copy-selection.ts').then((copying) => copying.copySelection());
});

// Where an address with a query is not the search page's own, its search was open.
if (new URLSearchParams(location.search).has('q') && !pageSearch) openSearch(null);

for (const button of document.querySelectorAll<HTMLElement>('.shortcuts-button')) {
  button.hidden = false;
  button.addEventListener('click', openHelp);
}
