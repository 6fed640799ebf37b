import { openDialog } from './dialog.ts';

/**
 * Shows text selected in a field, for a browser that does not let a page copy.
 *
 * @param what what the text is: “Link”
 */
export function showToCopy(text: string, what: string): void {
  const field = document.createElement('textarea');
  field.readOnly = true;
  field.value = text;
  field.setAttribute('aria-label', what);

  const hint = document.createElement('p');
  hint.textContent =
    'The browser does not let this page copy. The text is selected: copy it with Ctrl+C or ⌘C.';

  openDialog(what, hint, field);
  field.focus();
  field.select();
}
