import { allShortcuts, shortcutsAreOn, switchShortcuts } from '../shortcuts.ts';
import { openDialog } from './dialog.ts';

/** Lists the shortcuts of the page, and lets the reader switch them off. */
export function openHelp(): void {
  const list = document.createElement('dl');
  for (const { key, label } of allShortcuts()) {
    const term = document.createElement('dt');
    const keycap = document.createElement('kbd');
    keycap.textContent = key;
    term.append(keycap);
    const description = document.createElement('dd');
    description.textContent = label;
    list.append(term, description);
  }

  const box = document.createElement('input');
  box.type = 'checkbox';
  box.checked = shortcutsAreOn();
  box.addEventListener('change', () => {
    switchShortcuts(box.checked);
  });
  const label = document.createElement('label');
  label.append(box, ' Use these keys');

  openDialog('Keyboard shortcuts', list, label);
}
