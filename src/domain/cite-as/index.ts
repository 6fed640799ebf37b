import type { CitationForm, Cited } from './forms.ts';
import { citeAsRecord } from './reference-manager.ts';
import { citeInWords } from './worded.ts';

/**
 * A citation in any form, for the build. Pages import `worded.ts`, and `reference-manager.ts`
 * only where a record is asked for.
 *
 * @throws {RangeError} in a form of words, where the date of adoption is not an ISO date
 */
export function citeAs(form: CitationForm, cited: Cited): string {
  return form === 'bibtex' || form === 'ris' ? citeAsRecord(form, cited) : citeInWords(form, cited);
}
