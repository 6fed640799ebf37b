/** What every page does: search and help from the keyboard. */
import { addShortcuts } from './shortcuts.ts';

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
      document.querySelector<HTMLElement>('[role=search] input')?.focus();
    },
  },
  { key: '?', label: 'This list', run: openHelp },
]);

for (const button of document.querySelectorAll<HTMLElement>('.shortcuts-button')) {
  button.hidden = false;
  button.addEventListener('click', openHelp);
}
