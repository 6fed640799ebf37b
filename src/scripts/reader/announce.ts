import styles from '../../styles/toast.css?inline';
import { adoptStyle } from '../adopt-style.ts';

adoptStyle(styles);

/** Says something to every reader: shown for a moment, and read out politely. */
export function announce(message: string): void {
  const toast = document.querySelector('.toast') ?? makeToast();
  toast.textContent = message;
  clearTimeout(fading);
  fading = setTimeout(() => {
    toast.textContent = '';
  }, 4000);
}

let fading: ReturnType<typeof setTimeout> | undefined;

function makeToast(): Element {
  const toast = document.createElement('p');
  toast.className = 'toast';
  toast.setAttribute('role', 'status');
  document.body.append(toast);
  return toast;
}
