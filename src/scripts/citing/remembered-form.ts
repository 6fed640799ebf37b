import { citationForms, type CitationForm } from '../../cite-as/forms.ts';
import { recall, remember } from '../memory.ts';

const key = 'citation-form';

/** The form in which this reader cites; the United Nations’ running text until one is chosen. */
export function rememberedForm(): CitationForm {
  const stored = recall(key);
  return citationForms.find(({ id }) => id === stored)?.id ?? 'un-text';
}

/** Remembers a form on this machine. */
export function rememberForm(form: CitationForm): void {
  remember(key, form);
}
