/** How this reader cites, kept on this machine. */
import { citationForms, type CitationForm } from '../../cite-as/forms.ts';
import { recall, remember } from '../memory.ts';

const formKey = 'citation-form';
const addressKey = 'citation-address';

/** The form in which this reader cites; the United Nations’ running text until one is chosen. */
export function rememberedForm(): CitationForm {
  const stored = recall(formKey);
  return citationForms.find(({ id }) => id === stored)?.id ?? 'un-text';
}

/** Remembers a form. */
export function rememberForm(form: CitationForm): void {
  remember(formKey, form);
}

/** Whether citations give the address: as this reader has chosen, before that as is usual in the form. */
export function givesAddress(form: CitationForm): boolean {
  const stored = recall(addressKey);
  if (stored !== null) return stored === 'yes';
  return citationForms.some(({ id, addressed }) => id === form && addressed);
}

/** Remembers whether citations give the address, in whatever form. */
export function rememberAddress(withAddress: boolean): void {
  remember(addressKey, withAddress ? 'yes' : 'no');
}
