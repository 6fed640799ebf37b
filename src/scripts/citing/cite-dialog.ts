import type { AnchorRange } from '../../model/places/anchor-range.ts';
import { citationForms, type CitedResolution } from '../../cite-as/forms.ts';
import { citeInNote } from '../../cite-as/un.ts';
import { copy, type Copied } from '../copying/clipboard.ts';
import { addressOf } from '../reader/place.ts';
import { cite } from './cite.ts';
import { openDialog } from '../dialogs/dialog.ts';
import { givesAddress, rememberAddress, rememberedForm, rememberForm } from './remembered-form.ts';

/** Lets the reader choose a form, shows the citation in it, and copies it. */
export function openCiteDialog(resolution: CitedResolution, place: AnchorRange | null): void {
  const output = document.createElement('textarea');
  output.readOnly = true;
  output.setAttribute('aria-label', 'Citation');

  // What was asked for last: a form whose library loads slowly does not replace a later one.
  let asked = 0;
  let citation: Copied = { plain: '', html: null };
  const show = async (): Promise<void> => {
    const mine = ++asked;
    const form = rememberedForm();
    address.checked = givesAddress(form);
    try {
      const { text, html } = await cite(form, resolution, place, address.checked);
      if (mine !== asked) return;
      citation = { plain: text, html };
      output.value = text;
    } catch {
      output.value = 'This form could not be loaded. Check the connection and try again.';
    }
  };

  const address = document.createElement('input');
  address.type = 'checkbox';
  address.addEventListener('change', () => {
    rememberAddress(address.checked);
    void show();
  });

  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Copy citation';
  button.addEventListener('click', () => void copy(citation, 'Citation'));

  const title = `Cite ${citeInNote({ resolution, place, url: addressOf(place) })}`;
  openDialog(title, formChoice(show), labelled(address, 'With the address'), output, button);
  void show();
}

function formChoice(changed: () => Promise<void>): HTMLElement {
  const group = document.createElement('fieldset');
  const legend = document.createElement('legend');
  legend.textContent = 'Form';
  group.append(legend);
  const chosen = rememberedForm();
  for (const { id, label: name } of citationForms) {
    const input = document.createElement('input');
    input.type = 'radio';
    input.name = 'citation-form';
    input.checked = id === chosen;
    input.addEventListener('change', () => {
      rememberForm(id);
      void changed();
    });
    group.append(labelled(input, name));
  }
  return group;
}

function labelled(input: HTMLInputElement, name: string): HTMLLabelElement {
  const label = document.createElement('label');
  label.append(input, ` ${name}`);
  return label;
}
