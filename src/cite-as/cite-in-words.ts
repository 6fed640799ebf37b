import { citeInBluebook } from './bluebook.ts';
import type { Cited, WordedForm, WrittenCitation } from './forms.ts';
import { citeInOscola } from './oscola.ts';
import { citeInNote, citeInRunningText } from './un.ts';

interface Writer {
  readonly write: (cited: Cited) => string;
  /** What stands before the address and behind it. */
  readonly address: readonly [before: string, after: string];
}

/**
 * The United Nations gives an address as "Available at …" (Editorial Manual, footnotes), OSCOLA
 * in angle brackets, and the Bluebook after a comma (rule 18.2).
 */
const writers: Readonly<Record<WordedForm, Writer>> = {
  'un-text': { write: citeInRunningText, address: [' (available at ', ')'] },
  'un-note': { write: citeInNote, address: [', available at ', ''] },
  oscola: { write: citeInOscola, address: [' <', '>'] },
  bluebook: { write: citeInBluebook, address: [', ', ''] },
};

/**
 * A citation in a form of words, without the libraries that other forms need:
 * `paragraph 5 of General Assembly resolution 56/149`.
 *
 * @throws {RangeError} where the date of adoption is not an ISO date
 */
export function citeInWords(form: WordedForm, cited: Cited, withAddress = false): WrittenCitation {
  const { write, address } = writers[form];
  const words = write(cited);
  if (!withAddress) return { text: words, html: escaped(words) };
  const [before, after] = address;
  const url = escaped(cited.url);
  return {
    text: words + before + cited.url + after,
    html: `${escaped(words + before)}<a href="${url}">${url}</a>${escaped(after)}`,
  };
}

/** Words as HTML. */
export function escaped(words: string): string {
  return words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
