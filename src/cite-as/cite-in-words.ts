import { citeInBluebook } from './bluebook.ts';
import type { Cited, WordedForm } from './forms.ts';
import { citeInOscola } from './oscola.ts';
import { citeInNote, citeInRunningText } from './un.ts';

const writers: Readonly<Record<WordedForm, (cited: Cited) => string>> = {
  'un-text': citeInRunningText,
  'un-note': citeInNote,
  oscola: citeInOscola,
  bluebook: citeInBluebook,
};

/**
 * A citation in a form of words, without the library that records need:
 * `paragraph 5 of General Assembly resolution 56/149`.
 *
 * @throws {RangeError} where the date of adoption is not an ISO date
 */
export function citeInWords(form: WordedForm, cited: Cited): string {
  return writers[form](cited);
}
