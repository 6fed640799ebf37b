import { citeInWords } from './cite-in-words.ts';
import { citationForms, type CitationForm, type Cited, type WrittenCitation } from './forms.ts';

/**
 * Writes a citation in any of the forms. What styles and records need is loaded only where
 * one is asked for.
 *
 * @param withAddress whether it gives the address of the place
 */
export async function cite(
  form: CitationForm,
  cited: Cited,
  withAddress: boolean,
): Promise<WrittenCitation> {
  const chosen = citationForms.find(({ id }) => id === form) ?? citationForms[0];
  switch (chosen.made) {
    case 'words':
      return citeInWords(chosen.id, cited, withAddress);
    case 'style': {
      const { citeInStyle } = await import('./cite-in-style.ts');
      return citeInStyle(chosen.id, cited, withAddress);
    }
    case 'record': {
      const { citeAsRecord } = await import('./reference-manager.ts');
      return { text: citeAsRecord(chosen.id, cited, withAddress), html: null };
    }
  }
}
