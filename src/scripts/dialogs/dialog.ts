import buttons from '../../styles/buttons.css?inline';
import styles from '../../styles/dialogs.css?inline';
import { adoptStyle } from '../adopt-style.ts';

adoptStyle(buttons);
adoptStyle(styles);

/**
 * Opens a modal dialog that is gone when it closes. Focus returns to where it was, which
 * the browser sees to.
 *
 * @param title its heading and name
 * @param content what stands below the heading
 */
export function openDialog(title: string, ...content: readonly Node[]): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.className = 'dialog';
  dialog.setAttribute('aria-labelledby', 'dialog-title');

  const heading = document.createElement('h2');
  heading.id = 'dialog-title';
  heading.textContent = title;

  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'close';
  close.textContent = 'Close';
  close.addEventListener('click', () => {
    dialog.close();
  });

  dialog.append(heading, ...content, close);
  dialog.addEventListener('close', () => {
    dialog.remove();
  });
  // A click beside the dialog closes it.
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}
